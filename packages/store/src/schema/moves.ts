import { type CreateTableBuilder, type Kysely, sql } from "kysely";

import type { SchemaWords } from "./schema-words.js";

const KEYS = {
  finding_move: ["scope", "run", "subject", "problem"],
  image_move: ["scope", "run", "image"],
} as const;

/**
 * Tables of what each run has moved, in the order of runs: see `docs/adr/0105`. Runs of older versions have none, which `run.moves` says; they get
 * them when their scope is read the next time.
 */
export async function addMoves(db: Kysely<unknown>, words: SchemaWords): Promise<void> {
  await withKey(db, words, "finding_move", (table) =>
    table
      .addColumn("subject", "integer", (column) => column.notNull())
      .addColumn("problem", "integer", (column) => column.notNull())
      .addColumn("kind", "smallint", (column) => column.notNull())
      .addColumn("before", "smallint")
      .addColumn("after", "smallint"),
  );
  await withKey(db, words, "image_move", (table) =>
    table
      .addColumn("image", "integer", (column) => column.notNull())
      .addColumn("present", "smallint", (column) => column.notNull()),
  );
  await db.schema.alterTable("run").addColumn("moves", "integer").execute();
  await widenSubjectIndex(db);
}

/** Where an image of some findings is, and whether it runs, is then said by the index alone: its states are scattered over their table. */
async function widenSubjectIndex(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex("image_state_subject").execute();
  await db.schema
    .createIndex("image_state_subject")
    .on("image_state")
    .columns(["subject", "closed_run", "repository", "running"])
    .execute();
}

type Table = CreateTableBuilder<string, string>;

/** Where rows do not stand in the order of their key, an index of runs is enough: those of one run are written together. */
async function withKey(
  db: Kysely<unknown>,
  { clustered }: SchemaWords,
  name: keyof typeof KEYS,
  columns: (table: Table) => Table,
): Promise<void> {
  const start = db.schema
    .createTable(name)
    .addColumn("scope", "integer", (column) => column.notNull())
    .addColumn("run", "integer", (column) => column.notNull()) as Table; // the columns are typed by tables.ts
  const table = columns(start);
  if (clustered === "") {
    await table.execute();
    await db.schema.createIndex(`${name}_run`).on(name).columns(["scope", "run"]).execute();
    return;
  }
  await table
    .addPrimaryKeyConstraint(`${name}_key`, [...KEYS[name]])
    .modifyEnd(sql.raw(clustered))
    .execute();
}
