import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One package and the packages of this repository that it uses, by the names of their folders. */
export interface PackageUse {
  readonly name: string;
  /** Declared in its `package.json`, of whichever kind. */
  readonly declared: ReadonlySet<string>;
  /** Imported by its source, tests left out. */
  readonly imported: ReadonlySet<string>;
}

const SCOPE = "@plimsoll/";

/** Reads every package of the workspace: its dependencies and what its source really imports. */
export function readPackages(root: string): readonly PackageUse[] {
  return globSync(["specs/package.json", "packages/*/package.json"], { cwd: root })
    .toSorted()
    .map((manifest) => {
      const folder = dirname(join(root, manifest));
      const { name, ...kinds } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest; // npm's format
      const dependencies = Object.keys({ ...kinds.dependencies, ...kinds.devDependencies, ...kinds.peerDependencies });
      return { name: shortOf(name), declared: ours(dependencies), imported: importsOf(join(folder, "src")) };
    });
}

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Packages of this repository that the source below a folder imports, at once or later. Examples in comments do not count. */
function importsOf(folder: string): ReadonlySet<string> {
  const files = globSync("**/*.ts", { cwd: folder }).filter((file) => !/\.test(-d)?\.ts$/.test(file));
  const specifiers = files.flatMap((file) => [
    ...readFileSync(join(folder, file), "utf8")
      .replaceAll(/^ *\*.*$/gm, "")
      .matchAll(/(?:\bfrom |\bimport\(|^import )"([^"]+)"/gm),
  ]);
  return ours(specifiers.map(([, specifier = ""]) => specifier));
}

function ours(specifiers: readonly string[]): ReadonlySet<string> {
  return new Set(specifiers.filter((specifier) => specifier.startsWith(SCOPE)).map(shortOf));
}

/** `@plimsoll/types/reference` is `types`. */
function shortOf(specifier: string): string {
  return specifier.slice(SCOPE.length).split("/")[0] ?? "";
}
