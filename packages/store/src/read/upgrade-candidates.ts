import { FINDING_KINDS } from "@plimsoll/core";

import { filterOnly } from "../database/engine-words.js";
import type { Db } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { fromJson } from "../words/json.js";
import { addCount, byWorst, noCounts, totalOf } from "./counts.js";

/** An upgrade of one version of a package. */
export interface Candidate {
  readonly package: number;
  readonly upgrade: string;
  readonly fixes: ReturnType<typeof noCounts>;
  readonly problems: Set<number>;
}

/** The best upgrade of each version of a package, the worst severity first. */
export async function bestUpgrades(db: Db, scopes: readonly Scope[]): Promise<readonly Candidate[]> {
  const best = new Map<number, Candidate>();
  for (const candidate of (await candidatesOf(db, scopes)).values()) {
    const other = best.get(candidate.package);
    if (other === undefined || compare(candidate, other) < 0) best.set(candidate.package, candidate);
  }
  return [...best.values()].toSorted(compare);
}

function compare(a: Candidate, b: Candidate): number {
  return byFixes(a, b) || a.package - b.package || (a.upgrade < b.upgrade ? -1 : 1);
}

/** Orders upgrades by what they fix, the worst severity first. */
export function byFixes(a: Pick<Candidate, "fixes">, b: Pick<Candidate, "fixes">): number {
  return byWorst(a.fixes, b.fixes) || totalOf(b.fixes) - totalOf(a.fixes);
}

/**
 * Counts by problem and detail, which are as many as there are different findings, whatever the number of images. In SQLite the index of
 * problems has all that is asked for.
 */
async function candidatesOf(db: Db, scopes: readonly Scope[]): Promise<ReadonlyMap<string, Candidate>> {
  const rows = await db
    .selectFrom(
      db
        .selectFrom("finding")
        .select(({ fn }) => ["problem", "detail", "severity", fn.countAll<number>().as("rows")])
        .where(
          filterOnly(db, "scope"),
          "in",
          scopes.map(({ id }) => id),
        )
        .where("closed_run", "is", null)
        .groupBy(["problem", "detail", "severity"])
        .as("counted"),
    )
    .innerJoin("problem", "problem.id", "counted.problem")
    .innerJoin("detail", "detail.id", "counted.detail")
    .select(["counted.problem", "problem.package", "counted.severity", "counted.rows", "detail.doc"])
    .where("problem.kind", "=", FINDING_KINDS.indexOf("vulnerability"))
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
