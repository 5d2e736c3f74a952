import * as fc from "fast-check";
import { expect, test } from "vitest";

import { seedEstate } from "../seed/seed-estate.js";
import { toPlan } from "../seed/to-plan.js";
import { Store } from "../state/store.js";
import { findingsOf } from "./findings-of.js";
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
  JSON.stringify([vulnerability.pocId, component.name, component.version, component.path]);

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
