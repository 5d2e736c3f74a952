import { type CreateTableBuilder, type Kysely, sql } from "kysely";

import type { SchemaWords } from "./schema-words.js";

/** Columns of `subject_open`, in the order of the numbers of severities; the last is for those without one. */
export const OPEN_COLUMNS = ["critical", "high", "medium", "low", "none", "unknown"] as const;

/**
 * Open findings of each image by severity, written by the commit that moves them: see `docs/adr/0120`. `run.counted` says that this was
 * done; a run of an older version has not.
 */
export async function addOpenCounts(db: Kysely<unknown>, words: SchemaWords): Promise<void> {
  const start = db.schema
    .createTable("subject_open")
    .addColumn("scope", "integer", (column) => column.notNull())
    .addColumn("subject", "integer", (column) => column.notNull()) as CreateTableBuilder<string, string>; // the columns are typed by tables.ts
  await OPEN_COLUMNS.reduce((table, name) => table.addColumn(name, "integer", (column) => column.notNull()), start)
    .addPrimaryKeyConstraint("subject_open_key", ["scope", "subject"])
    .modifyEnd(sql.raw(words.clustered))
    .execute();
  await db.schema.alterTable("run").addColumn("counted", "integer").execute();
  if (words.clustered !== "") await widenProblemIndex(db);
}

/**
 * Findings that upgrades remove are then counted in the index alone: a look at each finding takes ten times as long. A server does that beside
 * the program, and each column more makes its COPY slower.
 */
async function widenProblemIndex(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex("finding_problem").execute();
  // Constant here, but without it SQLite looks up each row to see it.
  await db.schema
    .createIndex("finding_problem")
    .on("finding")
    .columns(["problem", "scope", "subject", "detail", "severity", "closed_run"])
    .where(sql.ref("closed_run"), "is", null)
    .execute();
}
