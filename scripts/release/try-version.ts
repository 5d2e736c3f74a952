import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { run } from "../run.ts";
import { publicPackages } from "./public-packages.js";

/** Result of `changeset version`. */
export interface NextVersion {
  /** The one version of all packages. */
  readonly version: string;
  /** Changes that are described and not released. */
  readonly changes: number;
  /** Text of each package's new section, by name. */
  readonly changelogs: ReadonlyMap<string, string>;
}

/**
 * Tries the next version in a copy that has the manifests and the described changes, and nothing else.
 *
 * @param root - Folder of the repository.
 * @returns Nothing if no change is described: the version that is there is the one to publish.
 * @throws {Error} when changesets refuse, or when packages would get different versions.
 */
export async function tryVersion(root: string): Promise<NextVersion | undefined> {
  const changes = globSync(".changeset/*.md", { cwd: root }).length;
  if (changes === 0) return undefined;
  const copy = mkdtempSync(join(tmpdir(), "plimsoll-version-"));
  try {
    copyManifests(root, copy);
    const { code, stdout, stderr } = await run("changeset", ["version"], { cwd: copy, env: { CI: "true" } });
    if (code !== 0) throw new Error(`changeset version ended with ${code}\n${stdout}${stderr}`);
    const packages = publicPackages(copy);
    const versions = new Set(packages.map(({ manifest }) => manifest.version));
    const [version = ""] = versions;
    if (versions.size !== 1) throw new Error(`packages would get different versions: ${[...versions].join(", ")}`);
    const changelogs = packages.map(({ folder, manifest }) => {
      const text = readFileSync(join(copy, folder, "CHANGELOG.md"), "utf8");
      return [manifest.name, newSection(text)] as const;
    });
    return { version, changes, changelogs: new Map(changelogs) };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Lines of a section that a reader would stumble over. */
export function changelogProblems(section: string): readonly string[] {
  const lines = section.split("\n").filter((line) => line.startsWith("- "));
  const twice = lines.filter((line, index) => lines.indexOf(line) !== index);
  return [
    ...(lines.length === 0 ? ["says nothing"] : []),
    ...[...new Set(twice)].map((line) => `says more than once: ${line}`),
  ];
}

function copyManifests(root: string, copy: string): void {
  const files = [
    ...globSync("{package.json,pnpm-workspace.yaml,{specs,packages/*}/{package.json,CHANGELOG.md}}", { cwd: root }),
    ...globSync(".changeset/*", { cwd: root }),
    "scripts/release/changelog.ts",
  ];
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
}

/** The first section of a changelog, which is the newest. */
function newSection(text: string): string {
  return /^## .*?(?=^## |(?![\s\S]))/ms.exec(text)?.[0].trim() ?? "";
}
