import { expect, test } from "vitest";

import { seedEstate } from "../seed/seed-estate.js";
import type { ExtraImages } from "../seed/seed-estate.js";
import { toPlan } from "../seed/to-plan.js";
import { Store } from "../state/store.js";
import { findingsOf } from "./findings-of.js";
import type { FindingKind, Place } from "./types.js";

const imageId = "a".repeat(64);
const hourMs = 3_600_000;
const firstMs = Date.UTC(2026, 10, 1);
const extra = {
  hostImages: [
    {
      ImageID: `sha256:${imageId}`,
      ScanStatus: "SCANNED",
      ScanTime: new Date(firstMs).toISOString(),
      VulCnt: 4,
      LowLevelVulCnt: 3,
      HighLevelVulCnt: 1,
      VirusCnt: 2,
    },
  ],
  registryImages: [
    {
      ImageId: `sha256:${imageId}`,
      ScanTime: "2026-11-01T08:00:00+08:00",
      VulCnt: 4,
      LowLevelVulCnt: 3,
      HighLevelVulCnt: 1,
    },
  ],
  alibabaImages: [{ Uuid: "u1", ImageId: imageId, VulCount: 4, AlarmCount: 2, LastScanTime: firstMs }],
} as const satisfies ExtraImages;

function filled(): Store {
  const store = new Store();
  seedEstate(store, { ...toPlan({ images: 0, extra }), nowMs: firstMs });
  return store;
}

type Placed = readonly [place: Place, key: string];

const placed = [
  ["host", `sha256:${imageId}`],
  ["registry", "1"],
  ["alibaba", "u1"],
] as const satisfies readonly Placed[];

function timesOf(store: Store, [place, key]: Placed, kind: FindingKind = "vulnerability"): unknown {
  const rows = findingsOf(store).image(place, key)?.rows(kind).rows ?? [];
  return rows.map(({ firstFoundMs, lastFoundMs }) => [
    (firstFoundMs - firstMs) / hourMs,
    (lastFoundMs - firstMs) / hourMs,
  ]);
}

test.each(placed)("rows that a scan adds were found by it, and earlier ones by the scans before: %s", (...image) => {
  const store = filled();
  const before = timesOf(store, image);
  expect(before).toEqual([0, 0, 0, 0].map((hours) => [hours, 0]));
  store.rescan(imageId, { adds: 2, fails: false, timeMs: firstMs + hourMs });
  store.rescan(imageId, { adds: 0, fails: true, timeMs: firstMs + 2 * hourMs });
  store.rescan(imageId, { adds: 1, fails: false, timeMs: firstMs + 3 * hourMs });
  expect(timesOf(store, image)).toEqual([0, 0, 0, 0, 1, 1, 3].map((hours) => [hours, 3]));
  // The scan that found no more is not kept.
  expect(store.findingSource.formerScans({ place: image[0], id: 1, imageId })).toHaveLength(2);
  store.close();
});

test("what else an image holds keeps the time of the first scan", () => {
  const store = filled();
  store.rescan(imageId, { adds: 1, fails: false, timeMs: firstMs + hourMs });
  expect(timesOf(store, placed[0], "malware")).toEqual([
    [0, 1],
    [0, 1],
  ]);
  expect(timesOf(store, placed[2], "secret")).toEqual([[0, 1]]);
  store.close();
});

test("an image that was never scanned before has no past, nor does one that takes the place of another", () => {
  const store = filled();
  store.rescan(imageId, { adds: 1, fails: false, timeMs: firstMs + hourMs });
  store.hostImages.remove([`sha256:${imageId}`]);
  const former = store.findingSource.formerScans({ place: "host", id: 1, imageId });
  expect(former).toEqual([]);
  expect(store.findingSource.formerScans({ place: "registry", id: 1, imageId })).toHaveLength(1);
  store.close();
});

test("findings that are set were found when they say, else by the last scan", () => {
  const store = filled();
  const vulnerabilities = [
    { cveId: "CVE-2024-0001", level: 4, package: { name: "a" }, firstFoundMs: firstMs - hourMs },
    { cveId: "CVE-2024-0002", package: { name: "b" } },
  ] as const;
  const malware = [{ name: "Miner", path: "/tmp/x", firstFoundMs: firstMs - 2 * hourMs }];
  const set = { ...toPlan({ images: 0, extra: { ...extra, findings: [{ imageId, vulnerabilities, malware }] } }) };
  const other = new Store();
  seedEstate(other, { ...set, nowMs: firstMs });
  expect(timesOf(other, placed[0])).toEqual([
    [-1, 0],
    [0, 0],
  ]);
  expect(timesOf(other, placed[0], "malware")).toEqual([[-2, 0]]);
  store.close();
  other.close();
});
