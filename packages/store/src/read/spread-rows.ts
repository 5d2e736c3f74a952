import { filterOnly } from "../database/engine-words.js";
import type { Db } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { findingColumns } from "./finding-rows.js";
import { type ReadFinding, createKnown } from "./known-parts.js";

/** Open findings of some problems in several scopes. */
export interface SpreadRows {
  readonly scopes: readonly Scope[];
  /** Numbers of the problems. */
  readonly problems: readonly number[];
}

/** Reads open findings of several scopes at once, in the order of scope, problem and image. They have to be few. */
export async function readSpreadRows(db: Db, { scopes, problems }: SpreadRows): Promise<readonly ReadFinding[]> {
  const clouds = new Map(scopes.map(({ id, cloud }) => [id, cloud]));
  const rows = await findingColumns(db)
    .where("finding.problem", "in", problems)
    .where(filterOnly(db, "finding.scope"), "in", [...clouds.keys()])
    .where("finding.closed_run", "is", null)
    .execute();
  rows.sort((a, b) => a.scope - b.scope || a.problem - b.problem || a.subject - b.subject);
  return createKnown(db, (scope) => clouds.get(scope) ?? "tencent").findings(rows);
}
