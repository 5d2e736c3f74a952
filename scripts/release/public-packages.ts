import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The part of a `package.json` that a release looks at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly bugs?: string;
  readonly author?: string;
  readonly repository?: { readonly type: string; readonly url: string; readonly directory?: string };
  readonly engines?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
}

/** A package of this repository that is published. */
export interface PublicPackage {
  /** Its folder, from the root of the repository: `packages/client`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Reads a `package.json`. */
export function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, "utf8")) as Manifest; // npm's format
}

/**
 * Every package that is published, by folder.
 *
 * @param root - Folder of the repository.
 */
export function publicPackages(root: string): readonly PublicPackage[] {
  return globSync(["specs/package.json", "packages/*/package.json"], { cwd: root })
    .toSorted()
    .map((file) => ({ folder: dirname(file), manifest: readManifest(join(root, file)) }))
    .filter(({ manifest }) => manifest.private !== true);
}
