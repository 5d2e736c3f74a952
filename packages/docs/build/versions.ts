import type { ListedVersion } from "../src/versions.ts";

/** A version and where it lies. */
export interface PlacedVersion {
  readonly version: string;
  /** Its folder in the host, with a slash at the end: empty for the newest, `v0.1/` for an old one. */
  readonly folder: string;
}

/**
 * Gives each version that is kept its folder, the newest first: of the versions that differ in the last number only, the last is kept.
 *
 * @throws {RangeError} when something is not a version such as `0.1.0`.
 */
export function placeVersions(versions: readonly string[]): PlacedVersion[] {
  const sorted = versions.toSorted((a, b) => compare(numbersOf(b), numbersOf(a)));
  const lines = new Map<string, string>();
  for (const version of sorted) {
    const line = numbersOf(version).slice(0, 2).join(".");
    if (!lines.has(line)) lines.set(line, version);
  }
  return [...lines].map(([line, version], index) => ({ version, folder: index === 0 ? "" : `v${line}/` }));
}

/** The list that lies in the folder of a version, with all others seen from there. */
export function listFrom(placed: readonly PlacedVersion[], { folder }: PlacedVersion): ListedVersion[] {
  const up = folder === "" ? "" : "../";
  return placed.map((other) => ({
    version: other.version,
    path: other.folder === folder ? "./" : up + other.folder,
  }));
}

function numbersOf(version: string): number[] {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new RangeError(
      `${JSON.stringify(version)} is not a version of a release. Take sites that were built for one, such as 0.1.0.`,
    );
  return version.split(".").map(Number);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((part, index) => part !== b[index]);
  return (a[differs] ?? 0) - (b[differs] ?? 0);
}
