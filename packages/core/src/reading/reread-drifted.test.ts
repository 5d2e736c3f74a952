import { expect, test } from "vitest";

import { complete, finding, hostImage, outcome, readAll, readerOf, targetsOf } from "../../test/readings.js";
import type { ListVerdict } from "../findings/completeness.js";
import type { Image } from "../image/image.js";
import { readFindings } from "./read-findings.js";
import { rereadDrifted } from "./reread-drifted.js";

const disagrees: ListVerdict = { code: "incomplete", reason: "counter-disagrees" };
const before = hostImage("a", { VulCnt: 2 });
const after = hostImage("a", { VulCnt: 3, ScanTime: "2026-11-27T00:00:00Z" });

/** Reads image `a`, whose list does not fit at first, and then has these findings. */
async function reread(current: () => Promise<Image | undefined>, second: readonly string[]) {
  let readings = 0;
  const reader = readerOf(async function* (targets) {
    readings += 1;
    const ids = readings === 1 ? ["CVE-2026-0001", "CVE-2026-0002"] : second;
    const fits = targets[0]?.reading.lists.vulnerability === ids.length;
    yield { findings: ids.map((id) => finding("a", id)), outcomes: [] };
    yield { findings: [], outcomes: [outcome("a", readings > 1 && fits ? complete : disagrees)] };
  });
  const reading = readFindings({ targets: await targetsOf(before), readers: [reader], currentImage: current });
  const { findings, outcomes } = await readAll(reading);
  return { readings, ids: findings.map(({ id }) => id), verdicts: outcomes.map(({ verdict }) => verdict) };
}

test("an image that was scanned while it was read is read once more, and no finding comes twice", async () => {
  expect(await reread(async () => after, ["CVE-2026-0001", "CVE-2026-0002", "CVE-2026-0003"])).toEqual({
    readings: 2,
    ids: ["CVE-2026-0001", "CVE-2026-0002", "CVE-2026-0003"],
    verdicts: [complete],
  });
});

test("findings that the new scan lost cannot be taken back, so the list has drifted", async () => {
  expect(await reread(async () => after, ["CVE-2026-0001", "CVE-2026-0003", "CVE-2026-0004"])).toMatchObject({
    ids: ["CVE-2026-0001", "CVE-2026-0002", "CVE-2026-0003", "CVE-2026-0004"],
    verdicts: [{ code: "drifted" }],
  });
});

test("a list that still does not fit is not read a third time", async () => {
  expect(await reread(async () => after, ["CVE-2026-0001", "CVE-2026-0002"])).toMatchObject({
    readings: 2,
    verdicts: [disagrees],
  });
});

test("an image that was not scanned meanwhile is not read again", async () => {
  expect(await reread(async () => before, [])).toMatchObject({ readings: 1, verdicts: [disagrees] });
});

test.each<{ name: string; current: () => Promise<Image | undefined>; verdict: ListVerdict }>([
  { name: "is gone", current: async () => undefined, verdict: { code: "gone" } },
  {
    name: "cannot be looked up",
    current: async () => {
      throw new Error("no connection");
    },
    verdict: disagrees,
  },
  {
    name: "has nothing any more",
    current: async () => hostImage("a", { ScanTime: "2026-11-27T00:00:00Z" }),
    verdict: { code: "drifted" },
  },
  {
    name: "was scanned in vain",
    current: async () => hostImage("a", { ScanStatus: "SCAN_ERR", ScanTime: "" }),
    verdict: { code: "unknown", reason: "scan-failed" },
  },
  {
    name: "has a part that failed now",
    current: async () => hostImage("a", { VulCnt: 2, ScanVulError: "timeout" }),
    verdict: { code: "unknown", reason: "scan-failed" },
  },
])("an image that $name is not read again", async ({ current, verdict }) => {
  expect(await reread(current, [])).toMatchObject({ readings: 1, verdicts: [verdict] });
});

test("a list of which too much was handed out to remember is not read again", async () => {
  let readings = 0;
  const reader = readerOf(async function* () {
    readings += 1;
    yield { findings: [finding("a", "CVE-2026-0001"), finding("a", "CVE-2026-0002")], outcomes: [] };
    yield { findings: [], outcomes: [outcome("a", disagrees)] };
  });
  const bounded = rereadDrifted(reader, { currentImage: async () => after, maxFingerprints: 1 });
  const { outcomes } = await readAll(bounded.read(await targetsOf(before), {}));
  expect(outcomes).toEqual([outcome("a", disagrees)]);
  expect(readings).toBe(1);
});

test("what was complete is forgotten, so that memory is for lists under way only", async () => {
  const images = Array.from({ length: 50 }, (_, index) => hostImage(`i${index}`, { VulCnt: 1 }));
  let readings = 0;
  const reader = readerOf(async function* (targets) {
    readings += 1;
    for (const { reading } of targets) {
      const fits = reading.image !== "i49" || readings === 2;
      yield {
        findings: [finding(reading.image, "CVE-2026-0001")],
        outcomes: [outcome(reading.image, fits ? complete : disagrees)],
      };
    }
  });
  const rescanned = async () => hostImage("i49", { VulCnt: 1, ScanTime: "2026-11-27T00:00:00Z" });
  const bounded = rereadDrifted(reader, { currentImage: rescanned, maxFingerprints: 2 });
  const { findings, outcomes } = await readAll(bounded.read(await targetsOf(...images), {}));
  expect([readings, findings.length]).toEqual([2, 50]);
  expect(outcomes.every(({ verdict }) => verdict.code === "complete")).toBe(true);
});
