import * as fc from "fast-check";
import { expect, test } from "vitest";

import { seedEstate } from "../seed/seed-estate.js";
import { toPlan } from "../seed/to-plan.js";
import { maxVulnerablePackages } from "../state/finding-counts.js";
import type { ScheduleRequest } from "../state/schedules.js";
import { completeSchedule } from "../state/schedules.js";
import { Store } from "../state/store.js";
import { applicationPackages } from "./application-packages.js";
import { findingsOf } from "./findings-of.js";
import { systemProjects } from "./system-packages.js";
import type { Place, VulnerabilityRow } from "./types.js";

const places = ["host", "registry", "alibaba"] as const satisfies readonly Place[];

function storeWith(options: Parameters<typeof toPlan>[0], seed = 1): Store {
  const store = new Store(seed);
  seedEstate(store, { ...toPlan({ ...options, seed }), nowMs: Date.UTC(2026, 10, 2) });
  return store;
}

function keysOf(store: Store, place: Place): readonly string[] {
  if (place === "alibaba") return store.alibabaImages.uuids;
  const all = { sql: "TRUE", values: [] };
  if (place === "registry") return [...store.registryImages.find(all, undefined)].map(String);
  const list: unknown = JSON.parse(store.hostImages.read(store.hostImages.find(all, undefined)).text);
  return (list as { readonly ImageID: string }[]).map(({ ImageID }) => ImageID); // the rows of host images
}

const identityOf = ({ vulnerability, component }: VulnerabilityRow): string =>
  JSON.stringify([vulnerability.pocId, component.name, component.version]);

test("the images of each vulnerability are those whose own rows have it, and as many as the catalogue counts", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 1, max: 40 }), (seed, images) => {
      const store = storeWith({ images }, seed);
      const findings = findingsOf(store);
      const { rows: catalogue } = findings.vulnerabilities();
      for (const place of places) {
        const byImage = new Map<string, Set<string>>();
        for (const key of keysOf(store, place))
          for (const { vulnerability } of findings.image(place, key)?.rows("vulnerability").rows ?? [])
            byImage.set(vulnerability.pocId, (byImage.get(vulnerability.pocId) ?? new Set()).add(key));
        const counted = catalogue.map(
          ({ vulnerability: { pocId }, hostImages, registryImages, alibabaImages }) =>
            [pocId, { host: hostImages, registry: registryImages, alibaba: alibabaImages }[place]] as const,
        );
        expect(new Map(counted.filter(([, count]) => count > 0))).toEqual(
          new Map([...byImage].map(([pocId, keys]) => [pocId, keys.size])),
        );
        for (const [pocId, keys] of [...byImage].slice(0, 40)) {
          const { rows, total } = findings.imagesOf(pocId, place);
          expect(total).toBe(keys.size);
          expect(rows.map(({ key }) => key).toSorted()).toEqual([...keys].toSorted());
          expect(rows.every(({ components }) => components.length > 0)).toBe(true);
        }
      }
      store.close();
    }),
    { numRuns: 12 },
  );
});

test("the rows of an image add up to the counters of its list, each occurs once, and pages joined are the whole", () => {
  const counts = fc.record({
    CriticalLevelVulCnt: fc.nat(20),
    HighLevelVulCnt: fc.nat(60),
    MediumLevelVulCnt: fc.nat(60),
    LowLevelVulCnt: fc.nat(2000),
    VirusCnt: fc.nat(40),
    RiskCnt: fc.nat(40),
    ComponentCnt: fc.integer({ min: 2500, max: 4000 }),
  });
  fc.assert(
    fc.property(counts, fc.nat(9), fc.integer({ min: 1, max: 70 }), (given, unrated, page) => {
      const { CriticalLevelVulCnt, HighLevelVulCnt, MediumLevelVulCnt, LowLevelVulCnt } = given;
      const levels = [unrated, LowLevelVulCnt, MediumLevelVulCnt, HighLevelVulCnt, CriticalLevelVulCnt];
      const VulCnt = levels.reduce((sum, count) => sum + count, 0);
      const image = { ...given, VulCnt, ImageID: "sha256:a", ScanStatus: "SCANNED", IsAuthorized: 1 } as const;
      const store = storeWith({ images: 0, licenses: 1, extra: { hostImages: [image] } });
      const contents = findingsOf(store).image("host", "sha256:a");
      const { rows = [], total } = contents?.rows("vulnerability") ?? {};
      expect(total).toBe(VulCnt);
      expect([0, 1, 2, 3, 4].map((level) => rows.filter((row) => row.level === level).length)).toEqual(levels);
      expect(rows.every(({ level, vulnerability }) => vulnerability.level === level)).toBe(true);
      expect(new Set(rows.map(identityOf)).size).toBe(VulCnt);
      const pages: VulnerabilityRow[] = [];
      for (let offset = 0; offset < VulCnt; offset += page)
        pages.push(...(contents?.rows("vulnerability", { offset, limit: page }).rows ?? []));
      expect(pages).toEqual(rows);
      expect(contents?.rows("malware").rows.length).toBe(given.VirusCnt);
      const secrets = contents?.rows("secret").rows ?? [];
      expect(new Set(secrets.map(({ content }) => content)).size).toBe(given.RiskCnt);
      const components = contents?.components().rows ?? [];
      expect(components.length).toBe(given.ComponentCnt);
      const names = new Set(components.map(({ name, version, path }) => JSON.stringify([name, version, path])));
      expect(names.size).toBe(given.ComponentCnt);
      expect(
        rows.every(({ component: { name, version, path } }) => names.has(JSON.stringify([name, version, path]))),
      ).toBe(true);
      store.close();
    }),
    { numRuns: 10 },
  );
});

test("a counter that rises keeps every row that was there", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (before, more) => {
      const rowsOf = (LowLevelVulCnt: number): readonly string[] => {
        const hostImages = [{ ImageID: "sha256:b", OsName: "debian:12", LowLevelVulCnt, VulCnt: LowLevelVulCnt }];
        const store = storeWith({ images: 0, extra: { hostImages } });
        const rows = findingsOf(store).image("host", "sha256:b")?.rows("vulnerability").rows ?? [];
        store.close();
        return rows.map(identityOf);
      };
      expect(rowsOf(before + more).slice(0, before)).toEqual(rowsOf(before));
    }),
    { numRuns: 20 },
  );
});

test("an image has the same rows on hosts, in a registry and at Security Center where these count the same", () => {
  const store = storeWith({ images: 400 });
  const findings = findingsOf(store);
  let shared = 0;
  for (const key of keysOf(store, "registry")) {
    const image = findings.image("registry", key);
    const twin = findings.image("host", image?.imageId ?? "");
    if (image === undefined || twin === undefined || image.count("vulnerability") === 0) continue;
    shared += 1;
    const [one, other] = [image, twin].map((contents) => contents.rows("vulnerability").rows.map(identityOf));
    expect(one).toEqual(other);
  }
  expect(shared).toBeGreaterThan(5);
  store.close();

  const counts = { VulCnt: 9, CriticalLevelVulCnt: 4, HighLevelVulCnt: 5 };
  const both = storeWith({
    images: 0,
    extra: {
      registryImages: [{ ImageId: "sha256:c", ...counts }],
      alibabaImages: [{ Uuid: "u", ImageId: "c", VulCount: 9 }],
    },
  });
  const rows = (["registry", "alibaba"] as const).map((place) =>
    findingsOf(both)
      .image(place, place === "registry" ? "1" : "u")
      ?.rows("vulnerability")
      .rows.map(identityOf),
  );
  expect(rows[0]?.length).toBe(9);
  expect(rows[0]).toEqual(rows[1]);
  both.close();
});

test("ten thousand rows of one image are ten thousand different ones", () => {
  const hostImages = [{ ImageID: "sha256:d", VulCnt: 10_000, MediumLevelVulCnt: 10_000 }];
  const store = storeWith({ images: 0, extra: { hostImages } });
  const rows = findingsOf(store).image("host", "sha256:d")?.rows("vulnerability").rows ?? [];
  expect(new Set(rows.map(identityOf)).size).toBe(10_000);
  store.close();
});

test("every image of a generated estate has as many packages as its list counts, also after scans", () => {
  const store = storeWith({ images: 300 });
  const schedule: ScheduleRequest = { ScanPeriod: 1, Enable: true, ScanTime: "04:00", ScanType: ["CVE"] };
  store.registryScans.schedule(completeSchedule(schedule), Date.UTC(2026, 10, 2));
  store.catchUp(Date.UTC(2026, 10, 6));
  const findings = findingsOf(store);
  for (const place of ["host", "registry"] as const)
    for (const key of keysOf(store, place))
      expect([key, findings.image(place, key)?.components().total]).toEqual([
        key,
        store.findingSource.find(place, key)?.components,
      ]);
  expect(maxVulnerablePackages).toBe(systemProjects.length + applicationPackages.jar.length);
  store.close();
});

test("only the images of the places that are asked for are counted", () => {
  const store = storeWith({ images: 40 });
  const findings = findingsOf(store);
  const all = findings.vulnerabilities().rows;
  expect(all.some(({ registryImages, alibabaImages }) => registryImages > 0 && alibabaImages > 0)).toBe(true);
  const counted = all.flatMap((row) => (row.hostImages > 0 ? [{ ...row, registryImages: 0, alibabaImages: 0 }] : []));
  expect(findings.vulnerabilities({ places: ["host"] }).rows).toEqual(counted);
  expect(findings.vulnerabilities().rows).toEqual(all);
  store.close();
});
