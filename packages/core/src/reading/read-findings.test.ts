import { expect, test } from "vitest";

import { complete, finding, hostImage, outcome, readAll, readerOf, targetsOf } from "../../test/readings.js";
import type { ReadingTarget } from "./finding-reader.js";
import { readFindings } from "./read-findings.js";
import { readingTargets } from "./reading-targets.js";
import { UnreadListError } from "./unread-list-error.js";

/** A reader that finds one vulnerability in each image. */
const honest = readerOf(async function* (targets) {
  for (const { reading } of targets)
    yield { findings: [finding(reading.image, "CVE-2026-0001")], outcomes: [outcome(reading.image, complete)] };
});
const malware = readerOf(
  async function* (targets) {
    for (const { reading } of targets) yield { findings: [], outcomes: [outcome(reading.image, complete, "malware")] };
  },
  { list: "malware" },
);

test("every list of every image has one outcome, and the findings of all readers come", async () => {
  const targets = await targetsOf(hostImage("a", { VulCnt: 1 }), hostImage("b", { VulCnt: 1, VirusCnt: 1 }));
  const reading = readFindings({ targets, readers: [honest, malware] });
  expect(reading.complete).toBe(false);
  const { findings, outcomes } = await readAll(reading);
  expect(findings.map(({ image }) => image.id)).toEqual(["a", "b"]);
  expect(outcomes.map(({ image, list }) => `${image} ${list}`).toSorted()).toEqual([
    "a vulnerability",
    "b malware",
    "b vulnerability",
  ]);
  expect(reading.totals.verdicts).toMatchObject({ complete: 3, incomplete: 0 });
  expect(reading.complete).toBe(true);
});

test("a list that no reader takes is not silently left out", async () => {
  const targets = await targetsOf(hostImage("a", { VulCnt: 1, RiskCnt: 1 }));
  const reading = readFindings({ targets, readers: [honest] });
  await readAll(reading);
  expect(reading.complete).toBe(false);
  expect(reading.totals.problems).toMatchObject([
    { image: "a", list: "risk", verdict: { code: "incomplete", reason: "failed" }, error: expect.any(UnreadListError) },
  ]);
  expect(reading.totals.problems[0]?.error).toMatchObject({
    code: "NoReader",
    message: '[NoReader] No reader takes the list "risk" of host images of tencent; give readFindings one that does.',
  });
});

test("a list whose part of the scan failed is unknown, and nobody is asked for it", async () => {
  const targets = await targetsOf(hostImage("a", { VulCnt: 1, VirusCnt: 3, ScanVirusError: "timeout" }));
  const reading = readFindings({ targets, readers: [honest, malware] });
  const { outcomes } = await readAll(reading);
  expect(outcomes).toMatchObject([
    { list: "malware", verdict: { code: "unknown", reason: "scan-failed" } },
    { list: "vulnerability", verdict: complete },
  ]);
  expect(reading.complete).toBe(false);
});

test("of two readers of a list the first is asked, and one of another cloud never", async () => {
  const targets = await targetsOf(hostImage("a", { VulCnt: 1 }));
  const never = (): never => {
    throw new Error("asked");
  };
  const alibaba = readerOf(never, { cloud: "alibaba" });
  expect((await readAll(readFindings({ targets, readers: [alibaba, honest, readerOf(never)] }))).outcomes).toEqual([
    outcome("a", complete),
  ]);
});

test("a reader that fails has failed for the images that are left, and does not stop the others", async () => {
  const targets = await targetsOf(hostImage("a", { VulCnt: 1 }), hostImage("b", { VulCnt: 1, VirusCnt: 1 }));
  const broken = readerOf(async function* () {
    yield { findings: [], outcomes: [outcome("a", complete)] };
    throw new Error("broken");
  });
  const { outcomes } = await readAll(readFindings({ targets, readers: [broken, malware] }));
  expect(outcomes).toHaveLength(3);
  expect(outcomes.find(({ image, list }) => image === "b" && list === "vulnerability")).toMatchObject({
    verdict: { code: "incomplete", reason: "failed" },
    error: new Error("broken"),
  });
});

test("of two outcomes of one list the first counts, and an image that is forgotten was not read", async () => {
  const targets = await targetsOf(hostImage("a", { VulCnt: 1 }), hostImage("b", { VulCnt: 1 }));
  const careless = readerOf(async function* () {
    yield { findings: [], outcomes: [outcome("a", complete), outcome("stranger", complete)] };
    yield { findings: [], outcomes: [outcome("a", { code: "denied" })] };
  });
  const { outcomes } = await readAll(readFindings({ targets, readers: [careless] }));
  expect(outcomes).toMatchObject([outcome("a", complete), { image: "b", error: expect.any(UnreadListError) }]);
  expect(outcomes[1]?.error).toMatchObject({
    code: "NoOutcome",
    message: expect.stringMatching(/^\[NoOutcome\] .* reported no outcome for this image/),
  });
});

test("an image that is gone misses nothing, and one that is denied does", async () => {
  const targets = await targetsOf(hostImage("a", { VulCnt: 1 }), hostImage("b", { VulCnt: 1 }));
  const ends = (code: "denied" | "gone") =>
    readFindings({
      targets,
      readers: [
        readerOf(async function* (given) {
          yield { findings: [], outcomes: given.map(({ reading }) => outcome(reading.image, { code })) };
        }),
      ],
    });
  const gone = ends("gone");
  await readAll(gone);
  expect([gone.complete, gone.totals.verdicts.gone, gone.totals.problems]).toEqual([true, 2, []]);
  const denied = ends("denied");
  await readAll(denied);
  expect([denied.complete, denied.totals.problems.length]).toEqual([false, 2]);
});

test("a signal ends the reading with its reason, and the readers with it", async () => {
  const targets = await targetsOf(hostImage("a", { VulCnt: 1 }));
  const stop = new AbortController();
  let seen: AbortSignal | undefined;
  const slow = readerOf(async function* (_, signal) {
    seen = signal;
    yield { findings: [finding("a", "CVE-2026-0001")], outcomes: [] };
    await new Promise((_resolve, reject) => {
      signal?.addEventListener("abort", () => {
        reject(new Error("aborted"));
      });
    });
  });
  const reading = readFindings({ targets, readers: [slow], signal: stop.signal });
  const all = async (): Promise<void> => {
    for await (const _ of reading) stop.abort(new Error("enough"));
  };
  await expect(all()).rejects.toThrow("enough");
  expect(seen?.aborted).toBe(true);
  expect(reading.complete).toBe(false);
});

test("tells lists, findings, their rate and the time left, by the clock that it is given", async () => {
  const targets = await targetsOf(...["a", "b", "c", "d"].map((id) => hostImage(id, { VulCnt: 1 })));
  let nowMs = 0;
  const reading = readFindings({ targets, readers: [honest], now: () => nowMs });
  expect(reading.progress).toEqual({ lists: 4, listsDone: 0, findings: 0 });
  for await (const _ of reading) {
    nowMs += 1000;
    if (nowMs === 1000)
      expect(reading.progress).toEqual({
        lists: 4,
        listsDone: 1,
        findings: 1,
        findingsPerSecond: 1,
        secondsLeft: expect.closeTo(3),
      });
  }
  expect(reading.progress).toMatchObject({ lists: 4, listsDone: 4, findings: 4, secondsLeft: 0 });
});

test("a reader whose lists all end at the end is known to come on by its findings", async () => {
  const targets = await targetsOf(hostImage("a", { VulCnt: 2 }), hostImage("b", { VulCnt: 2 }));
  let nowMs = 0;
  const atTheEnd = readerOf(async function* (given) {
    yield { findings: [finding("a", "CVE-2026-0001")], outcomes: [] };
    yield { findings: [], outcomes: given.map(({ reading }) => outcome(reading.image, complete)) };
  });
  const reading = readFindings({ targets, readers: [atTheEnd], now: () => nowMs });
  nowMs = 1000;
  const left: unknown[] = [];
  for await (const _ of reading) left.push(reading.progress.secondsLeft);
  expect(left).toEqual([expect.closeTo(3), 0]);
});

test("targets are made in one pass, with the image of each reading and what is left out", async () => {
  const places = [hostImage("a", { VulCnt: 1 }), hostImage("a", { VulCnt: 1 }), hostImage("b"), hostImage("c")];
  async function* inventory() {
    yield* places;
    yield hostImage("d", { ScanStatus: "NOT_SCAN", ScanTime: "" });
  }
  const { plan, targets } = await readingTargets(inventory());
  expect(targets.map(({ image, reading }: ReadingTarget) => [image, reading.image])).toEqual([[places[0], "a"]]);
  expect(plan).toMatchObject({
    read: [{ image: "a" }],
    repeated: 1,
    empty: 2,
    unchanged: 0,
    unknown: [{ image: "d", reason: "never-scanned" }],
  });
  const [first] = plan.read;
  const again = await readingTargets(places, { stampOf: (id) => (id === "a" ? first?.stamp : undefined) });
  expect(again).toMatchObject({ targets: [], plan: { unchanged: 1, repeated: 1 } });
});
