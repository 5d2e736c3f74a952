import { catalogueSize } from "../findings/catalogue.js";
import { componentOf, fixedVersionsOf } from "../findings/packages.js";
import type { PackageSetting } from "../findings/packages.js";
import type { Subject } from "../findings/subject.js";
import type { ImageUse } from "../state/image-usage.js";
import { visitEntries } from "./entries-of.js";

/** A package with a vulnerability, and the versions without it. */
export interface AffectedPackage {
  readonly name: string;
  readonly version: string;
  readonly fixedVersions: readonly string[];
}

/** Sums over the images with a vulnerability. */
export interface Tally {
  /** Containers of the images. */
  readonly containers: number;
  /** Images on hosts that are the newest of their name. */
  readonly newestOnHosts: number;
  /** Images in registries that are the newest of their repository. */
  readonly newestInRegistries: number;
  /** First and last time of their last scans, in milliseconds; 0 if none was scanned. */
  readonly firstScanMs: number;
  readonly lastScanMs: number;
  /** Packages of the images that have it, each version once. */
  readonly packages: readonly AffectedPackage[];
}

/** One image to count. */
export interface TalliedImage {
  readonly place: "host" | "registry";
  readonly subject: Subject;
  /** Vulnerabilities by level. */
  readonly levels: readonly number[];
  readonly use: ImageUse;
}

/** Counts the entries of the catalogue in arrays: a million images have 57 million rows. */
export class CatalogueTally {
  readonly #containers = new Float64Array(catalogueSize);
  readonly #newest = { host: new Uint32Array(catalogueSize), registry: new Uint32Array(catalogueSize) };
  readonly #first = new Float64Array(catalogueSize).fill(Number.POSITIVE_INFINITY);
  readonly #last = new Float64Array(catalogueSize);
  /** Entries that images of each system have, by update level, which decides about the versions. */
  readonly #settings = new Map<string, { readonly setting: PackageSetting; readonly entries: Uint8Array }>();

  /** Counts an image. */
  add({ place, subject, levels, use }: TalliedImage): void {
    const { entries } = this.#settingOf(subject);
    const newest = this.#newest[place];
    const [containers, first, last] = [this.#containers, this.#first, this.#last];
    const isNewest = Number(use.isNewest);
    visitEntries(subject, levels, (entry) => {
      entries[entry] = 1;
      containers[entry] = (containers[entry] ?? 0) + use.containers;
      newest[entry] = (newest[entry] ?? 0) + isNewest;
      if (use.scanMs === 0) return;
      first[entry] = Math.min(first[entry] ?? 0, use.scanMs);
      last[entry] = Math.max(last[entry] ?? 0, use.scanMs);
    });
  }

  /** Sums over the images with an entry. */
  of(entry: number): Tally {
    const lastScanMs = this.#last[entry] ?? 0;
    return {
      containers: this.#containers[entry] ?? 0,
      newestOnHosts: this.#newest.host[entry] ?? 0,
      newestInRegistries: this.#newest.registry[entry] ?? 0,
      firstScanMs: lastScanMs === 0 ? 0 : (this.#first[entry] ?? 0),
      lastScanMs,
      packages: this.#packagesOf(entry),
    };
  }

  #packagesOf(entry: number): readonly AffectedPackage[] {
    const packages = new Map<string, AffectedPackage>();
    for (const { setting, entries } of this.#settings.values()) {
      if (entries[entry] !== 1) continue;
      const { name, version } = componentOf(entry, setting);
      packages.set(`${name} ${version}`, { name, version, fixedVersions: fixedVersionsOf(entry, setting) });
    }
    return [...packages.values()];
  }

  #settingOf({ system, update }: Subject): { readonly entries: Uint8Array } {
    const key = `${system.family} ${system.release} ${update}`;
    const known = this.#settings.get(key);
    if (known !== undefined) return known;
    const made = { setting: { system, update, copy: 0 }, entries: new Uint8Array(catalogueSize) };
    this.#settings.set(key, made);
    return made;
  }
}
