import { expect, test } from "vitest";

import type { ListVerdict } from "../findings/completeness.js";
import type { FindingList } from "../findings/reading-plan.js";
import type { Image } from "../image/image.js";
import { evaluated, found, policyOf, scanned, subjectOf } from "../../test/policies.js";

type Lists = Partial<Record<FindingList, ListVerdict>>;

const stale: ListVerdict = { code: "stale", compared: true };
const denied: ListVerdict = { code: "denied" };
const unlicensed: ListVerdict = { code: "unknown", reason: "unlicensed" };
const canceled: ListVerdict = { code: "unknown", reason: "canceled" };
const never: ListVerdict = { code: "unknown", reason: "never-scanned" };
const all = (verdict: ListVerdict): Lists => ({ vulnerability: verdict, malware: verdict, risk: verdict });
const { scannedAt: _time, ...timeless } = scanned("a:1", { scanStatus: "never" });

async function reasonOf(rule: object, place: Image, lists: Lists): Promise<string | undefined> {
  const policy = await policyOf({ rules: [{ id: "r", ...rule }] });
  const { images } = await evaluated(policy, [subjectOf([found({ severity: "low" })], place, lists)]);
  return images[0]?.rules[0]?.reason;
}

test.each<{ place?: Image; lists: Lists; want: string }>([
  {
    place: scanned("a:1", { scanStatus: "running" }),
    lists: all(stale),
    want: "a scan is running; what is known of vulnerabilities, malware, and secrets and risks is from the previous scan",
  },
  { place: scanned("a:1", { scanStatus: "running" }), lists: {}, want: "a scan is running" },
  { lists: { malware: stale }, want: "a scan is running; what is known of malware is from the previous scan" },
  { place: timeless, lists: all(unlicensed), want: "no scan license and never scanned" },
  { place: timeless, lists: all(never), want: "never scanned" },
  {
    place: scanned("a:1", { scanStatus: "canceled" }),
    lists: all(canceled),
    want: "the last scan was canceled",
  },
  { lists: all(denied), want: "no permission to read vulnerabilities, malware, and secrets and risks" },
  { lists: { vulnerability: denied, malware: denied }, want: "no permission to read vulnerabilities and malware" },
  { lists: { malware: { code: "drifted" } }, want: "malware changed while it was read" },
  { lists: { vulnerability: { code: "drifted" } }, want: "vulnerabilities changed while they were read" },
  { lists: { malware: { code: "gone" } }, want: "the image was deleted before malware was read" },
  {
    lists: { malware: { code: "incomplete", reason: "missing-rows" } },
    want: "malware was not read completely (missing-rows)",
  },
  {
    lists: {
      malware: { code: "incomplete", reason: "failed" },
      vulnerability: { code: "incomplete", reason: "failed" },
    },
    want: "vulnerabilities and malware were not read completely (failed)",
  },
  {
    lists: { malware: { code: "unknown", reason: "scan-failed" }, risk: { code: "unknown", reason: "scan-failed" } },
    want: "the scan for malware and secrets and risks failed",
  },
])("a reason says each fact once, in a whole sentence: $want", async ({ place = scanned(), lists, want }) => {
  expect(await reasonOf({ deny: { severity: ["critical"] } }, place, lists)).toBe(want);
});

test("a demand on the image says once that a scan is running", async () => {
  const running = scanned("a:1", { scanStatus: "running" });
  expect(await reasonOf({ require: { scanned: true, complete: true } }, running, all(stale))).toBe(
    "a scan is running; what is known of vulnerabilities, malware, and secrets and risks is from the previous scan",
  );
});
