import { indexOfPoc } from "../../findings/catalogue.js";
import type { OwnImage } from "../../findings/counted-images.js";
import type { Findings } from "../../findings/findings.js";
import { findingsOf } from "../../findings/findings-of.js";
import { PerState } from "../../state/per-state.js";
import type { Store } from "../../state/store.js";
import type { Tally } from "./catalogue-tally.js";
import { CatalogueTally } from "./catalogue-tally.js";

/** Sums over the images of an account, for each vulnerability. */
export interface Tallies {
  /** The sums of one vulnerability, all 0 if no image has it. @param pocId - ID of the vendor. */
  of(pocId: string): Tally;
}

const cached = new PerState<Tallies>();

const places = ["host", "registry"] as const;

/** Adds up the images on hosts and in registries by vulnerability, again only when something has changed. */
export function talliesOf(store: Store): Tallies {
  return cached.get(store, "", () => addUp(store));
}

function addUp(store: Store): Tallies {
  const findings = findingsOf(store);
  const catalogue = new CatalogueTally({ host: findings.sumsOf("host"), registry: findings.sumsOf("registry") });
  const own = new Map<string, Tally[]>();
  for (const place of places) for (const image of findings.ownImagesOf(place)) addOwn(findings, { place, image }, own);
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

interface PlacedImage {
  readonly place: (typeof places)[number];
  readonly image: OwnImage;
}

/** Counts an image whose vulnerabilities were set. */
function addOwn(findings: Findings, { place, image }: PlacedImage, tallies: Map<string, Tally[]>): void {
  const { id, imageId, containers, isNewest, scanMs } = image;
  const contents = findings.image(place, place === "host" ? imageId : String(id));
  const packages = new Map<string, Tally["packages"][number][]>();
  for (const { vulnerability, component, fixedVersions } of contents?.rows("vulnerability").rows ?? []) {
    const found = packages.get(vulnerability.pocId) ?? [];
    found.push({ name: component.name, version: component.version, fixedVersions });
    packages.set(vulnerability.pocId, found);
  }
  for (const [pocId, found] of packages) {
    const known = tallies.get(pocId) ?? [];
    known.push({
      containers,
      newestOnHosts: Number(place === "host" && isNewest),
      newestInRegistries: Number(place === "registry" && isNewest),
      firstScanMs: scanMs,
      lastScanMs: scanMs,
      packages: found,
    });
    tallies.set(pocId, known);
  }
}

function sum(tallies: readonly Tally[]): Tally {
  const total = (count: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + count(tally), 0);
  const scanned = tallies.filter(({ lastScanMs }) => lastScanMs > 0);
  let packages: Tally["packages"] | undefined;
  return {
    containers: total(({ containers }) => containers),
    newestOnHosts: total(({ newestOnHosts }) => newestOnHosts),
    newestInRegistries: total(({ newestInRegistries }) => newestInRegistries),
    firstScanMs: scanned.reduce((first, { firstScanMs }) => Math.min(first || firstScanMs, firstScanMs), 0),
    lastScanMs: scanned.reduce((last, { lastScanMs }) => Math.max(last, lastScanMs), 0),
    // Made when they are asked for: a list in another order needs none.
    get packages() {
      packages ??= distinct(tallies.flatMap((tally) => tally.packages));
      return packages;
    },
  };
}

function distinct(packages: Tally["packages"]): Tally["packages"] {
  return [...new Map(packages.map((found) => [`${found.name} ${found.version}`, found])).values()];
}
