import { expect, test } from "vitest";

import { imageInfo, imagesInfo } from "../../test/images.js";
import type { Image } from "../image/image.js";
import { fromSasImage } from "../sources/sas-image.js";
import { fromTcssImage } from "../sources/tcss-image.js";
import { listOf, planReading, scanStampOf } from "./reading-plan.js";

type Fields = Parameters<typeof imagesInfo>[0];
const image = (id: string, fields: Fields = {}): Image =>
  fromTcssImage(imagesInfo({ ImageID: id, ImageName: `${id}:1`, IsAuthorized: 1, ...fields }));

test("reads the lists that have rows, and remembers the stamp", async () => {
  const found = image("a", { VulCnt: 57, VirusCnt: 0, RiskCnt: 2 });
  const nothing = { ...image("b"), findings: { vulnerabilities: 0, malware: 0, sensitive: 0, buildRisks: 0 } };
  expect(await planReading([found, nothing])).toEqual({
    read: [
      {
        image: "a",
        source: "host",
        lists: { vulnerability: 57, risk: 2 },
        partlyCounted: ["risk"],
        failedLists: [],
        stamp: scanStampOf(found),
        stale: false,
      },
    ],
    unchanged: 0,
    empty: 1,
    repeated: 0,
    unknown: [],
  });
});

test("an image in several places is read once, in each cloud", async () => {
  const places = [image("a", { VulCnt: 1 }), { ...image("a", { VulCnt: 1 }), kind: "registry" as const }];
  expect(await planReading(places)).toMatchObject({ read: [{ image: "a" }], repeated: 1 });
  const [first] = places;
  const other: Image = { ...fromSasImage(imageInfo({ VulCount: 1 })), id: first?.id ?? "" };
  expect((await planReading([...places, other])).read).toHaveLength(2);
});

test("an image in several places is read where its scan is the newest, and stands where it was met first", async () => {
  const old = { ...image("a", { VulCnt: 0 }), scannedAt: "2026-11-01T00:00:00Z" };
  const never = { ...image("a"), scanStatus: "never" as const, scannedAt: undefined as never };
  const newest = { ...image("a", { VulCnt: 3 }), kind: "registry" as const, scannedAt: "2026-11-20T00:00:00Z" };
  for (const places of [
    [old, never, newest],
    [newest, old, never],
    [never, newest, old],
  ]) {
    const read: unknown[] = [];
    const onRead = (each: Image): void => void read.push(each);
    expect(await planReading([...places, image("b", { VulCnt: 1 })], { onRead })).toMatchObject({
      read: [{ image: "a", source: "registry", lists: { vulnerability: 3 } }, { image: "b" }],
      empty: 0,
      unknown: [],
      repeated: 2,
    });
    expect(read[0]).toBe(newest);
  }
});

test("an image without an ID is never taken for another one", async () => {
  const plan = await planReading([image("", { VulCnt: 1 }), image("", { VulCnt: 1 })]);
  expect(plan).toMatchObject({
    read: [],
    repeated: 0,
    unknown: [{ reason: "no-identity" }, { reason: "no-identity" }],
  });
});

test("an unchanged stamp means no call", async () => {
  const found = image("a", { VulCnt: 1 });
  const stampOf = (id: string) => (id === "a" ? scanStampOf(found) : undefined);
  expect(await planReading([found], { stampOf })).toMatchObject({ read: [], unchanged: 1 });
  for (const change of [
    { ScanTime: "2022-01-01T00:00:00Z" },
    { VulCnt: 2 },
    { CriticalLevelVulCnt: 1 },
    { ScanVirusError: "timeout" },
    { ScanStatus: "SCANNING" },
  ] as const)
    expect(await planReading([image("a", { VulCnt: 1, ...change })], { stampOf })).toMatchObject({
      unchanged: 0,
      read: [{ image: "a" }],
    });
});

test.each<{ name: string; fields: Fields; reason: string }>([
  { name: "never scanned", fields: { ScanStatus: "NOT_SCAN", ScanTime: "" }, reason: "never-scanned" },
  { name: "never licensed", fields: { IsAuthorized: 0, ScanStatus: "NOT_SCAN", ScanTime: "" }, reason: "unlicensed" },
  { name: "failed in its only scan", fields: { ScanStatus: "SCAN_ERR", ScanTime: "" }, reason: "scan-failed" },
  {
    name: "canceled in its only scan",
    fields: { ScanStatus: "CANCELED", ScanTime: "0001-01-01 00:00:00?" },
    reason: "canceled",
  },
])("an image that was $name is unknown, and not empty", async ({ fields, reason }) => {
  expect(await planReading([image("a", fields)])).toMatchObject({
    read: [],
    empty: 0,
    unknown: [{ image: "a", name: "a:1", reason }],
  });
});

test("a running scan leaves the findings of the one before, and they are stale", async () => {
  expect(await planReading([image("a", { VulCnt: 1, ScanStatus: "SCANNING" })])).toMatchObject({
    read: [{ stale: true }],
  });
});

test("a part that failed makes its list unknown, and the others are read", async () => {
  const plan = await planReading([image("a", { VulCnt: 1, VirusCnt: 3, ScanVirusError: "timeout" })]);
  expect(plan.read.map(({ lists, failedLists }) => ({ lists, failedLists }))).toEqual([
    { lists: { vulnerability: 1, risk: 0 }, failedLists: ["malware"] },
  ]);
  const failed = { ScanVirusError: "timeout", ScanRiskError: "timeout" };
  expect(await planReading([image("a", failed)])).toMatchObject({
    empty: 0,
    read: [{ lists: {} }],
  });
});

test("a counter that says nothing takes a request, and one beyond 2^53 keeps its digits", async () => {
  const many = 9_007_199_254_740_993n;
  const raw = imagesInfo({ ImageID: "a" });
  const row = { ...raw, VulCnt: many, VirusCnt: null, RiskCnt: 0 } as unknown as typeof raw; // what a service may answer
  const plan = await planReading([fromTcssImage(row)]);
  expect(plan.read[0]?.lists).toEqual({ vulnerability: many, malware: null, risk: 0 });
});

test("secrets, baselines and build risks stand in one list", () => {
  expect((["vulnerability", "malware", "secret", "build-risk", "baseline"] as const).map(listOf)).toEqual([
    "vulnerability",
    "malware",
    "risk",
    "risk",
    "risk",
  ]);
});

test("risks of the build that are counted apart are read too, and their list is not compared with either count", async () => {
  const apart = (sensitive: number, buildRisks: number): Image => ({
    ...image("a", { VulCnt: 0 }),
    findings: { vulnerabilities: 0, malware: 0, sensitive, buildRisks },
  });
  expect((await planReading([apart(0, 2)])).read).toMatchObject([{ lists: { risk: null } }]);
  expect((await planReading([apart(1, 0)])).read).toMatchObject([{ lists: { risk: null } }]);
  expect(await planReading([apart(0, 0)])).toMatchObject({ read: [], empty: 1 });
});

test("a counter of sensitive data alone does not say that the list of risks is empty", async () => {
  expect(await planReading([image("a", { RiskCnt: 0 })])).toMatchObject({
    read: [{ lists: { risk: 0 }, partlyCounted: ["risk"] }],
    empty: 0,
  });
  const uncounted = { ...image("a"), kind: "registry" as const, findings: { sensitive: 0 } };
  expect((await planReading([uncounted])).read).toMatchObject([{ lists: { risk: 0 }, partlyCounted: ["risk"] }]);
});

test("the same image in two accounts is read in both, as they may have scanned it at different times", async () => {
  const places = ["a", "b", "a"].map((account) => ({ ...image("x", { VulCnt: 1 }), account }));
  expect(await planReading(places)).toMatchObject({ read: [{ image: "x" }, { image: "x" }], repeated: 1 });
});
