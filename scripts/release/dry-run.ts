import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { packOutside } from "../../packages/contract/src/packed/install.js";
import { outsideDependencies, packageIn } from "../../packages/contract/src/packed/workspace.js";
import { type Notice, readNotices } from "../../packages/notices/src/notice-text.ts";
import { run } from "../run.ts";
import { tarballProblems } from "./check-tarball.js";
import { type Tarball, packAll } from "./pack.js";
import { type Manifest, type PublicPackage, publicPackages } from "./public-packages.js";
import { type BillPackage, billOfMaterials, billProblems } from "./sbom.js";
import { releaseTable } from "./table.js";
import { type Releasable, tagProblem } from "./tag-problem.js";
import { type NodeProgram, tryOn } from "./try-install.js";
import { type NextVersion, changelogProblems, tryVersion } from "./try-version.js";

/** Prints a line of progress. */
export type Say = (line: string) => void;

/** Where a dry run works. */
export interface DryRun {
  /** Folder of the repository. */
  readonly root: string;
  /** Folder for tarballs, bill of materials, changelogs and `release.json`; it is made. */
  readonly out: string;
  /** Tag that is to be published: `v` and the version that the manifests have. @default none, and described changes may wait */
  readonly tag?: string | undefined;
  /** Nodes on which the packages are tried. */
  readonly nodes: readonly NodeProgram[];
  /** Receives the progress. */
  readonly say: Say;
}

/**
 * Everything that a release does but publishing.
 *
 * @throws {Error} when something is wrong; the message says what, and holds what tools printed.
 */
export async function dryRun({ root, out, tag, nodes, say }: DryRun): Promise<void> {
  const packages = publicPackages(root);
  const next = await step(say, "next version tried in a copy", () => tryVersion(root));
  for (const [name, section] of next?.changelogs ?? []) refuse(name, changelogProblems(section));
  const version = next?.version ?? packages[0]?.manifest.version ?? "";
  const problem = tag === undefined ? undefined : tagProblem(tag, taggable(packages, next));
  if (problem !== undefined) throw new Error(problem);
  await step(say, "built", () => build(root));
  writeChangelogs(out, next?.changelogs ?? new Map());

  const folder = join(out, "tarballs");
  mkdirSync(folder, { recursive: true });
  const tarballs = await step(say, `${packages.length} packages packed`, () => packAll(root, packages, folder));
  await step(say, "publint, attw and the lists of files", async () => {
    for (const tarball of tarballs) refuse(tarball.name, await tarballProblems(tarball));
  });

  const bundled = new Map(packages.map((entry) => [entry.manifest.name, noticesIn(join(root, entry.folder))]));
  await step(say, "bill of materials", () => writeBill({ root, out, version, tarballs, bundled }));

  await tryOnNodes({ root, out, nodes, say }, packages, tarballs);
  writeList(out, version, next?.changes ?? 0, tarballs);
  say(`\n${tableOf(version, tarballs, bundled)}\n`);
  say(
    next === undefined
      ? `Nothing was published. The release workflow publishes version ${version} from these tarballs.`
      : `Nothing was published. ${next.changes} changes wait: pnpm changeset version makes ${version} of them, which is then committed and released.`,
  );
}

async function tryOnNodes(
  { root, out, nodes, say }: DryRun,
  packages: readonly PublicPackage[],
  tarballs: readonly Tarball[],
): Promise<void> {
  const outside = join(out, "outside");
  mkdirSync(outside, { recursive: true });
  const sources = packages.map((entry) => packageIn(join(root, entry.folder)));
  const everything = [...tarballs, ...(await packOutside(sources, [], outside))];
  const names = tarballs.map(({ name }) => name);
  for (const { name, program } of nodes) {
    if (program === undefined && process.env["CI"] === "true") throw new Error(`${name} is not installed`);
    if (program === undefined)
      say(`- ${name} is not installed and left out: node packages/contract/runtimes/install.ts`);
    else
      await step(say, `installed with npm on ${name}, examples of ${names.length} READMEs run`, async () =>
        refuse(name, await tryOn(program, everything, names)),
      );
  }
}

function tableOf(
  version: string,
  tarballs: readonly Tarball[],
  bundled: ReadonlyMap<string, readonly Notice[]>,
): string {
  return releaseTable(
    tarballs.map(({ name, bytes, files, manifest }) => ({
      name,
      version,
      bytes,
      files: files.length,
      bundled: bundled.get(name)?.length ?? 0,
      provenance: manifest.publishConfig?.provenance === true,
    })),
  );
}

/** Writes the list that the workflow publishes from. */
function writeList(out: string, version: string, unreleased: number, tarballs: readonly Tarball[]): void {
  const list = tarballs.map(({ name, tarball }) => ({ name, file: `tarballs/${basename(tarball)}` }));
  writeFileSync(
    join(out, "release.json"),
    `${JSON.stringify({ version, unreleased, packages: list }, undefined, 2)}\n`,
  );
}

function taggable([first]: readonly PublicPackage[], next: NextVersion | undefined): Releasable {
  return { version: first?.manifest.version ?? "", waiting: next?.changes ?? 0 };
}

async function build(root: string): Promise<void> {
  const env = { TURBO_TELEMETRY_DISABLED: "1" };
  const { code, stdout, stderr } = await run("turbo", ["build", "--output-logs=errors-only"], { cwd: root, env });
  if (code !== 0) throw new Error(`the build failed\n${stdout}${stderr}`);
}

interface Bill {
  readonly root: string;
  readonly out: string;
  readonly version: string;
  readonly tarballs: readonly Tarball[];
  readonly bundled: ReadonlyMap<string, readonly Notice[]>;
}

async function writeBill({ root, out, version, tarballs, bundled }: Bill): Promise<void> {
  const own = tarballs.map(({ name, manifest }) => ({
    ...billPackage(manifest, bundled.get(name) ?? []),
    version,
  }));
  const sources = publicPackages(root).map(({ folder }) => packageIn(join(root, folder)));
  const outside = outsideDependencies(sources).map(({ manifest }) => billPackage(manifest, []));
  const bill = billOfMaterials(version, own, outside);
  refuse("bill of materials", await billProblems(bill));
  writeFileSync(join(out, `plimsoll-${version}.cdx.json`), bill);
}

type BillManifest = Pick<Manifest, "name" | "version" | "license" | "description" | "dependencies">;

function billPackage(manifest: BillManifest, bundled: readonly Notice[]): BillPackage {
  const { name, version, license = "NOASSERTION", description, dependencies = {} } = manifest;
  return {
    name,
    version,
    license,
    ...(description === undefined ? {} : { description }),
    dependencies: Object.keys(dependencies),
    bundled,
  };
}

function noticesIn(folder: string): readonly Notice[] {
  try {
    return readNotices(readFileSync(join(folder, "dist/THIRD-PARTY-NOTICES.txt"), "utf8"));
  } catch {
    return [];
  }
}

function writeChangelogs(out: string, changelogs: ReadonlyMap<string, string>): void {
  mkdirSync(join(out, "changelogs"), { recursive: true });
  for (const [name, text] of changelogs)
    writeFileSync(join(out, "changelogs", `${name.replace("@plimsoll/", "")}.md`), `# ${name}\n\n${text}\n`);
}

function refuse(what: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`${what}: ${problems.join("\n")}`);
}

async function step<T>(say: Say, what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  try {
    const result = await work();
    say(`✓ ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    return result;
  } catch (error) {
    say(`✗ ${what}`);
    throw error;
  }
}
