import { SEVERITIES } from "@plimsoll/core";

import { filterOnly } from "../database/engine-words.js";
import type { Db } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { type SeverityCounts, noCounts } from "./counts.js";
import { type Candidate, bestUpgrades, byFixes } from "./upgrade-candidates.js";

/** One upgrade of a package, over all images. Installed versions whose best upgrade is the same are one. */
export interface UpgradeRank {
  /** Name of the package. */
  readonly name: string;
  /** `os` or `application`; absent if the cloud does not say. */
  readonly type?: "application" | "os";
  /** Version that is installed; absent if there are several, or the cloud does not say. */
  readonly version?: string;
  /** Versions that are installed, that with the worst findings first. Those that the cloud does not say are left out. */
  readonly versions: readonly string[];
  /** Version that fixes most of their findings, the worst first. */
  readonly upgrade: string;
  /** Findings that name this version as a fix, by severity. */
  readonly fixes: SeverityCounts;
  /** Images in which it fixes something. */
  readonly images: number;
  /** Images among them from which a container runs in one of their places. */
  readonly running: number;
}

/** An upgrade of all versions of a package that it is the best of. */
interface Merged extends Omit<Candidate, "package"> {
  readonly name: string;
  readonly type: string;
  readonly versions: string[];
}

/**
 * The upgrades that remove most findings, the worst severity first. Versions are compared for equality only, as in core's
 * `summarizeByUpgrade`: an upgrade may fix more than it is known to.
 */
export async function topUpgrades(db: Db, scopes: readonly Scope[], limit: number): Promise<readonly UpgradeRank[]> {
  const top = (await merge(db, await bestUpgrades(db, scopes))).toSorted(compareMerged).slice(0, limit);
  const ranks: UpgradeRank[] = [];
  for (const merged of top) ranks.push(await rankOf(db, scopes, merged));
  return ranks;
}

function compareMerged(a: Merged, b: Merged): number {
  const [left, right] = [a, b].map(({ name, type, upgrade }) => JSON.stringify([name, type, upgrade]));
  return byFixes(a, b) || ((left ?? "") < (right ?? "") ? -1 : 1);
}

/** Makes one of the versions of a package that go to the same target. */
async function merge(db: Db, candidates: readonly Candidate[]): Promise<readonly Merged[]> {
  const packages = await packagesOf(
    db,
    candidates.map((candidate) => candidate.package),
  );
  const merged = new Map<string, Merged>();
  for (const { package: id, upgrade, fixes, problems } of candidates) {
    const { name = "", type = "", version = "" } = packages.get(id) ?? {};
    const key = JSON.stringify([name, type, upgrade]);
    const all = merged.get(key) ?? { name, type, upgrade, versions: [], fixes: noCounts(), problems: new Set() };
    merged.set(key, all);
    if (version !== "") all.versions.push(version);
    for (const severity of [...SEVERITIES, "unknown"] as const) all.fixes[severity] += fixes[severity];
    for (const problem of problems) all.problems.add(problem);
  }
  return [...merged.values()];
}

interface InstalledPackage {
  readonly name: string;
  readonly type: string;
  readonly version: string;
}

async function packagesOf(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, InstalledPackage>> {
  const packages = new Map<number, InstalledPackage>();
  for (let start = 0; start < ids.length; start += IN_ONE_STATEMENT) {
    const rows = await db
      .selectFrom("package")
      .select(["id", "name", "type", "version"])
      .where("id", "in", ids.slice(start, start + IN_ONE_STATEMENT))
      .execute();
    for (const { id, ...found } of rows) packages.set(id, found);
  }
  return packages;
}

const idsOf = (scopes: readonly Scope[]): number[] => scopes.map(({ id }) => id);

/** Numbers that one statement asks for. */
const IN_ONE_STATEMENT = 500;

async function rankOf(
  db: Db,
  scopes: readonly Scope[],
  { name, type, versions, upgrade, fixes, problems }: Merged,
): Promise<UpgradeRank> {
  const [version] = versions;
  return {
    name,
    ...((type === "os" || type === "application") && { type }),
    ...(version !== undefined && versions.length === 1 && { version }),
    versions,
    upgrade,
    fixes,
    ...(await imagesWith(db, scopes, [...problems])),
  };
}

/** Images that have one of some problems. */
export async function imagesWith(
  db: Db,
  scopes: readonly Scope[],
  problems: readonly number[],
): Promise<Pick<UpgradeRank, "images" | "running">> {
  const images = new Set<number>();
  const running = new Set<number>();
  for (let start = 0; start < problems.length; start += IN_ONE_STATEMENT) {
    const found = db
      .selectFrom("finding")
      .select("subject")
      .distinct()
      .where("problem", "in", problems.slice(start, start + IN_ONE_STATEMENT))
      .where("closed_run", "is", null)
      .where(filterOnly(db, "scope"), "in", idsOf(scopes));
    for (const { subject } of await found.execute()) images.add(subject);
    const places = db
      .selectFrom("image_state")
      .select("subject")
      .distinct()
      .where("subject", "in", found)
      .where("running", "=", 1)
      .where("closed_run", "is", null);
    for (const { subject } of await places.execute()) running.add(subject);
  }
  return { images: images.size, running: running.size };
}
