import { type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from "kysely";

import { LATEST_COLUMNS, type Tables, VERSION_COLUMNS } from "../schema/tables.js";
import type { StagedWork } from "./staged-work.js";
import { CLOSING, type Merging } from "./staging.js";

const KEPT = ["subject", "problem", "kind", ...VERSION_COLUMNS, ...LATEST_COLUMNS] as const;

/**
 * Merges the staged findings: what is missing from a list that was read completely is closed, what is new is opened, what has another severity,
 * state or fix gets a new row. On most days nothing is staged for most accounts; then their findings are not searched.
 */
export async function mergeFindings(
  merging: Merging,
  { lists, findings }: Pick<StagedWork, "findings" | "lists">,
): Promise<void> {
  if (lists) await closeMissing(merging);
  if (!findings) return;
  await closeChanged(merging);
  await updateLatest(merging);
  await openNew(merging);
}

type Findings = ExpressionBuilder<Tables, "finding">;

function isStaged({ exists, selectFrom }: Findings, run: number, differing: boolean) {
  const staged = selectFrom("stage_finding")
    .select("stage_finding.run")
    .where("stage_finding.run", "=", run)
    .whereRef("stage_finding.subject", "=", "finding.subject")
    .whereRef("stage_finding.problem", "=", "finding.problem");
  if (!differing) return exists(staged);
  return exists(staged.where(({ or }) => or(VERSION_COLUMNS.map(differs))));
}

/** True if a column is staged with another value than it has. */
function differs(name: (typeof KEPT)[number]): RawBuilder<SqlBool> {
  return sql`${sql.ref(`stage_finding.${name}`)} is distinct from ${sql.ref(`finding.${name}`)}`;
}

async function closeMissing({ db, run, scope }: Merging): Promise<void> {
  await db
    .updateTable("finding")
    .set({ closed_run: run })
    .where("scope", "=", scope)
    .where("closed_run", "is", null)
    .where("subject", "in", (nested) =>
      nested.selectFrom("stage_list").select("subject").where("run", "=", run).where("verdict", "in", CLOSING),
    )
    .where((builder) =>
      builder.exists(
        builder
          .selectFrom("stage_list")
          .select("stage_list.run")
          .where("stage_list.run", "=", run)
          .whereRef("stage_list.subject", "=", "finding.subject")
          // The kinds after malware are in one list.
          .where("stage_list.list", "=", sql<number>`case when finding.kind > 2 then 2 else finding.kind end`)
          .where("stage_list.verdict", "in", CLOSING),
      ),
    )
    .where((builder) => builder.not(isStaged(builder, run, false)))
    .execute();
}

async function closeChanged({ db, run, scope }: Merging): Promise<void> {
  await db
    .updateTable("finding")
    .set({ closed_run: run })
    .where("scope", "=", scope)
    .where("closed_run", "is", null)
    .where("subject", "in", (nested) =>
      nested.selectFrom("stage_subject").select("subject").where("run", "=", run).where("status", "=", "read"),
    )
    .where((builder) => isStaged(builder, run, true))
    .execute();
}

/** Only rows that differ are written: nearly all are the same. */
async function updateLatest({ db, run, scope }: Merging): Promise<void> {
  await db
    .updateTable("finding")
    .from("stage_finding")
    .set(({ ref }) => ({
      detail: ref("stage_finding.detail"),
      layer: ref("stage_finding.layer"),
      first_seen: ref("stage_finding.first_seen"),
      last_seen: ref("stage_finding.last_seen"),
    }))
    .where("finding.scope", "=", scope)
    .where("finding.closed_run", "is", null)
    .where("stage_finding.run", "=", run)
    .whereRef("stage_finding.subject", "=", "finding.subject")
    .whereRef("stage_finding.problem", "=", "finding.problem")
    .where(({ or }) => or(LATEST_COLUMNS.map(differs)))
    .execute();
}

async function openNew({ db, run, scope }: Merging): Promise<void> {
  await db
    .insertInto("finding")
    .columns(["scope", "first_run", ...KEPT])
    .expression((builder) =>
      builder
        .selectFrom("stage_finding")
        .select([
          sql<number>`cast(${scope} as integer)`.as("scope"),
          "stage_finding.run as first_run",
          ...KEPT.map((name) => `stage_finding.${name}` as const),
        ])
        .where("stage_finding.run", "=", run)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("finding")
                .select("finding.scope")
                .where("finding.scope", "=", scope)
                .whereRef("finding.subject", "=", "stage_finding.subject")
                .whereRef("finding.problem", "=", "stage_finding.problem")
                .where("finding.closed_run", "is", null),
            ),
          ),
        ),
    )
    .execute();
}
