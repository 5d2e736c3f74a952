import { indexOfPoc } from "../findings/catalogue.js";
import { findingsOf } from "../findings/findings-of.js";
import { contentIdOf, subjectOf } from "../findings/subject.js";
import type { ImageUse } from "../state/image-usage.js";
import type { Store } from "../state/store.js";
import type { Tally } from "./catalogue-tally.js";
import { CatalogueTally } from "./catalogue-tally.js";

/** Sums over the images of an account, for each vulnerability. */
export interface Tallies {
  /** The sums of one vulnerability, all 0 if no image has it. @param pocId - ID of the vendor. */
  of(pocId: string): Tally;
}

const made = new WeakMap<Store, { readonly changes: number; readonly tallies: Tallies }>();

const places = ["host", "registry"] as const;

/** Adds up the images on hosts and in registries by vulnerability, again only when something has changed. */
export function talliesOf(store: Store): Tallies {
  const { changes } = store.findingSource;
  const known = made.get(store);
  if (known?.changes === changes) return known.tallies;
  const tallies = addUp(store);
  made.set(store, { changes, tallies });
  return tallies;
}

function addUp(store: Store): Tallies {
  const catalogue = new CatalogueTally();
  const own = new Map<string, Tally[]>();
  const ownIds = new Set(store.ownFindings.imagesWith("vulnerability"));
  for (const place of places) {
    // Both run through the same images in the same order.
    const uses = store.imageUsage.of(place);
    for (const image of store.findingSource.vulnerable(place)) {
      const use = nextUse(uses, image.id);
      if (ownIds.has(contentIdOf(image.imageId))) addOwn(store, { place, use, imageId: image.imageId }, own);
      else catalogue.add({ place, use, levels: image.levels, subject: subjectOf(image, store.findingSource.seed) });
    }
  }
  const known = new Map<string, Tally>();
  return {
    of: (pocId) => {
      const entry = indexOfPoc(pocId);
      const tally =
        known.get(pocId) ?? sum([...(entry === undefined ? [] : [catalogue.of(entry)]), ...(own.get(pocId) ?? [])]);
      known.set(pocId, tally);
      return tally;
    },
  };
}

function nextUse(uses: Iterator<ImageUse>, id: number): ImageUse {
  for (let next = uses.next(); next.done !== true; next = uses.next()) if (next.value.id === id) return next.value;
  return { id, containers: 0, isNewest: false, scanMs: 0 };
}

interface OwnImage {
  readonly place: (typeof places)[number];
  readonly imageId: string;
  readonly use: ImageUse;
}

/** Counts an image whose vulnerabilities were set. */
function addOwn(store: Store, { place, imageId, use }: OwnImage, tallies: Map<string, Tally[]>): void {
  const contents = findingsOf(store).image(place, place === "host" ? imageId : String(use.id));
  const packages = new Map<string, Tally["packages"][number][]>();
  for (const { vulnerability, component, fixedVersions } of contents?.rows("vulnerability").rows ?? []) {
    const found = packages.get(vulnerability.pocId) ?? [];
    found.push({ name: component.name, version: component.version, fixedVersions });
    packages.set(vulnerability.pocId, found);
  }
  for (const [pocId, found] of packages) {
    const known = tallies.get(pocId) ?? [];
    known.push({
      containers: use.containers,
      newestOnHosts: Number(place === "host" && use.isNewest),
      newestInRegistries: Number(place === "registry" && use.isNewest),
      firstScanMs: use.scanMs,
      lastScanMs: use.scanMs,
      packages: found,
    });
    tallies.set(pocId, known);
  }
}

function sum(tallies: readonly Tally[]): Tally {
  const total = (count: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + count(tally), 0);
  const scanned = tallies.filter(({ lastScanMs }) => lastScanMs > 0);
  const packages = tallies.flatMap((tally) => tally.packages);
  return {
    containers: total(({ containers }) => containers),
    newestOnHosts: total(({ newestOnHosts }) => newestOnHosts),
    newestInRegistries: total(({ newestInRegistries }) => newestInRegistries),
    firstScanMs: scanned.reduce((first, { firstScanMs }) => Math.min(first || firstScanMs, firstScanMs), 0),
    lastScanMs: scanned.reduce((last, { lastScanMs }) => Math.max(last, lastScanMs), 0),
    packages: [...new Map(packages.map((found) => [`${found.name} ${found.version}`, found])).values()],
  };
}
