import { FINDING_KINDS } from "@plimsoll/core";

import type { Db } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { fromJson } from "../words/json.js";
import { type SeverityCounts, addCount, byWorst, noCounts, totalOf } from "./counts.js";

/** One upgrade of one version of a package, over all images. */
export interface UpgradeRank {
  /** Name of the package. */
  readonly name: string;
  /** `os` or `application`; absent if the cloud does not say. */
  readonly type?: "application" | "os";
  /** Version that is installed; absent if the cloud does not say. */
  readonly version?: string;
  /** Version that fixes most of its findings, the worst first. */
  readonly upgrade: string;
  /** Findings that name this version as a fix, by severity. */
  readonly fixes: SeverityCounts;
  /** Images in which it fixes something. */
  readonly images: number;
}

interface Candidate {
  readonly package: number;
  readonly upgrade: string;
  readonly fixes: ReturnType<typeof noCounts>;
  readonly problems: Set<number>;
}

/**
 * The upgrades that remove most findings, the worst severity first. Versions are compared for equality only, as in core's
 * `summarizeByUpgrade`: an upgrade may fix more than it is known to.
 */
export async function topUpgrades(db: Db, scopes: readonly Scope[], limit: number): Promise<readonly UpgradeRank[]> {
  const best = new Map<number, Candidate>();
  for (const candidate of (await candidatesOf(db, scopes)).values()) {
    const other = best.get(candidate.package);
    if (other === undefined || compare(candidate, other) < 0) best.set(candidate.package, candidate);
  }
  const top = [...best.values()].toSorted(compare).slice(0, limit);
  const ranks: UpgradeRank[] = [];
  for (const candidate of top) ranks.push(await rankOf(db, scopes, candidate));
  return ranks;
}

function compare(a: Candidate, b: Candidate): number {
  return (
    byWorst(a.fixes, b.fixes) ||
    totalOf(b.fixes) - totalOf(a.fixes) ||
    a.package - b.package ||
    (a.upgrade < b.upgrade ? -1 : 1)
  );
}

/** Counts by problem and detail, which are as many as there are different findings, whatever the number of images. */
async function candidatesOf(db: Db, scopes: readonly Scope[]): Promise<ReadonlyMap<string, Candidate>> {
  const rows = await db
    .selectFrom(
      db
        .selectFrom("finding")
        .select(({ fn }) => ["problem", "detail", "severity", fn.countAll<number>().as("rows")])
        .where("scope", "in", idsOf(scopes))
        .where("closed_run", "is", null)
        .where("kind", "=", FINDING_KINDS.indexOf("vulnerability"))
        .groupBy(["problem", "detail", "severity"])
        .as("counted"),
    )
    .innerJoin("problem", "problem.id", "counted.problem")
    .innerJoin("detail", "detail.id", "counted.detail")
    .select(["counted.problem", "problem.package", "counted.severity", "counted.rows", "detail.doc"])
    .where("problem.package", "is not", null)
    .execute();
  const candidates = new Map<string, Candidate>();
  for (const { problem, package: found, severity, rows: count, doc } of rows)
    for (const upgrade of fixesOf(doc)) {
      const key = `${found} ${upgrade}`;
      const candidate = candidates.get(key) ?? {
        package: found ?? 0,
        upgrade,
        fixes: noCounts(),
        problems: new Set<number>(),
      };
      candidates.set(key, candidate);
      addCount(candidate.fixes, severity, count);
      candidate.problems.add(problem);
    }
  return candidates;
}

function fixesOf(doc: string): readonly string[] {
  if (!doc.includes('"fixedVersions"')) return [];
  const { fixedVersions = [] } = fromJson(doc) as { readonly fixedVersions?: readonly string[] }; // written by the stage
  return [...new Set(fixedVersions)];
}

const idsOf = (scopes: readonly Scope[]): number[] => scopes.map(({ id }) => id);

/** Problems that one statement asks for. */
const IN_ONE_STATEMENT = 500;

async function rankOf(db: Db, scopes: readonly Scope[], candidate: Candidate): Promise<UpgradeRank> {
  const { name, type, version } = await db
    .selectFrom("package")
    .select(["name", "type", "version"])
    .where("id", "=", candidate.package)
    .executeTakeFirstOrThrow();
  const problems = [...candidate.problems];
  const images = new Set<number>();
  for (let start = 0; start < problems.length; start += IN_ONE_STATEMENT) {
    const rows = await db
      .selectFrom("finding")
      .select("subject")
      .distinct()
      .where("problem", "in", problems.slice(start, start + IN_ONE_STATEMENT))
      .where("closed_run", "is", null)
      .where("scope", "in", idsOf(scopes))
      .execute();
    for (const { subject } of rows) images.add(subject);
  }
  return {
    name,
    ...((type === "os" || type === "application") && { type }),
    ...(version !== "" && { version }),
    upgrade: candidate.upgrade,
    fixes: candidate.fixes,
    images: images.size,
  };
}
