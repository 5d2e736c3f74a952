import type { EntrySums } from "../../findings/entry-sums.js";
import { componentOf, fixedVersionsOf } from "../../findings/packages.js";

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

/** Adds up the entries of the catalogue over the images on hosts and in registries. */
export class CatalogueTally {
  readonly #host: EntrySums;
  readonly #registry: EntrySums;

  constructor({ host, registry }: Readonly<Record<"host" | "registry", EntrySums>>) {
    this.#host = host;
    this.#registry = registry;
  }

  /** Sums over the images with an entry. */
  of(entry: number): Tally {
    const packages = (): readonly AffectedPackage[] => this.#packagesOf(entry);
    const both = [this.#host, this.#registry];
    const firsts = both.map(({ firstMs }) => firstMs[entry] ?? 0).filter((timeMs) => timeMs > 0);
    return {
      containers: this.#host.containers[entry] ?? 0,
      newestOnHosts: this.#host.newest[entry] ?? 0,
      newestInRegistries: this.#registry.newest[entry] ?? 0,
      firstScanMs: firsts.length === 0 ? 0 : Math.min(...firsts),
      lastScanMs: Math.max(...both.map(({ lastMs }) => lastMs[entry] ?? 0)),
      // Made when they are asked for, as in every sum.
      get packages() {
        return packages();
      },
    };
  }

  #packagesOf(entry: number): readonly AffectedPackage[] {
    const packages = new Map<string, AffectedPackage>();
    for (const { setting, copies } of [...this.#host.settings, ...this.#registry.settings])
      for (let copy = 0; copy < (copies[entry] ?? 0); copy++) {
        const { name, version } = componentOf(entry, { ...setting, copy });
        const key = `${name} ${version}`;
        if (!packages.has(key))
          packages.set(key, { name, version, fixedVersions: fixedVersionsOf(entry, { ...setting, copy }) });
      }
    return [...packages.values()];
  }
}
