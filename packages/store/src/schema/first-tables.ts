import { type CreateTableBuilder, type Kysely, sql } from "kysely";

import type { SchemaWords } from "./schema-words.js";

type AnyDb = Kysely<unknown>;
type Table = CreateTableBuilder<string, string>;

/** The first tables of a store. Names and meaning: `docs/adr/0074`. */
export async function createFirstTables(db: AnyDb, words: SchemaWords): Promise<void> {
  await createEstate(db, words);
  await createDictionaries(db, words);
  await createFindings(db, words);
  await createStages(db, words);
  await words.createOwn?.(db);
}

const whole = "integer";

/** A table whose rows are numbered. A run that was removed never gives its number to another. */
function withId(db: AnyDb, name: string, { numbered }: SchemaWords): Table {
  return db.schema.createTable(name).addColumn("id", whole, (column) => numbered(column.primaryKey())) as Table; // the columns are typed by tables.ts
}

async function createEstate(db: AnyDb, words: SchemaWords): Promise<void> {
  const { bytes, clustered } = words;
  await withId(db, "scope", words)
    .addColumn("cloud", "text", required)
    .addColumn("account", "text", required)
    .addColumn("region", "text", required)
    .addColumn("alias", "text", (column) => column.notNull().unique())
    .addColumn("credentials", "text")
    .addUniqueConstraint("scope_place", ["cloud", "account", "region"])
    .execute();
  await withId(db, "run", words)
    .addColumn("scope", whole, (column) => column.notNull().references("scope.id"))
    .addColumn("started_at", "bigint", required)
    .addColumn("committed_at", "bigint")
    .addColumn("verdict", "text", (column) =>
      column.notNull().check(sql`verdict in ('running', 'complete', 'incomplete', 'failed')`),
    )
    .addColumn("program", "text", required)
    .addColumn("sources", "text", required)
    .addColumn("reason", "text")
    .execute();
  await db.schema.createIndex("run_scope").on("run").columns(["scope", "id"]).execute();
  await withId(db, "repository", words)
    .addColumn("name", "text", (column) => column.notNull().unique())
    .execute();
  await withId(db, "subject", words)
    .addColumn("scope", whole, (column) => column.notNull().references("scope.id"))
    .addColumn("identity", "text", required)
    .addColumn("image", "text")
    .addUniqueConstraint("subject_identity", ["scope", "identity"])
    .execute();
  await withId(db, "image", words)
    .addColumn("scope", whole, (column) => column.notNull().references("scope.id"))
    .addColumn("source", whole, required)
    .addColumn("key", "text", required)
    .addColumn("hash", bytes)
    .addColumn("doc", "text")
    .addColumn("stamp", "text")
    .addUniqueConstraint("image_key", ["scope", "source", "key"])
    .execute();
  await stateColumns(db.schema.createTable("image_state") as Table) // as above
    .addColumn("scope", whole, required)
    .addColumn("image", whole, (column) => column.notNull().references("image.id"))
    .addColumn("source", whole, required)
    .addColumn("first_run", whole, required)
    .addColumn("closed_run", whole)
    .addPrimaryKeyConstraint("image_state_key", ["image", "first_run"])
    .modifyEnd(sql.raw(clustered))
    .execute();
  await db.schema.createIndex("image_state_opened").on("image_state").columns(["scope", "first_run"]).execute();
  await db.schema
    .createIndex("image_state_closed")
    .on("image_state")
    .columns(["scope", "closed_run"])
    .where(sql.ref("closed_run"), "is not", null)
    .execute();
  await db.schema.createIndex("image_state_subject").on("image_state").columns(["subject"]).execute();
}

function required<T extends { notNull(): T }>(column: T): T {
  return column.notNull();
}

const STATE_NUMBERS = [
  "licensed",
  "running",
  "vulnerabilities",
  "critical",
  "high",
  "medium",
  "low",
  "malware",
  "secret",
  "build_risk",
];

function stateColumns(table: Table): Table {
  const start = table
    .addColumn("subject", whole)
    .addColumn("repository", whole)
    .addColumn("scan_status", "text")
    .addColumn("scanned_at", "bigint");
  return STATE_NUMBERS.reduce<Table>((all, name) => all.addColumn(name, "bigint"), start);
}

async function createDictionaries(db: AnyDb, words: SchemaWords): Promise<void> {
  const { bytes } = words;
  await withId(db, "advisory", words)
    .addColumn("cloud", "text", required)
    .addColumn("key", "text", required)
    .addColumn("text", "text")
    .addUniqueConstraint("advisory_key", ["cloud", "key"])
    .execute();
  await db.schema.createIndex("advisory_id").on("advisory").columns(["key"]).execute();
  await withId(db, "package", words)
    .addColumn("type", "text", required)
    .addColumn("name", "text", required)
    .addColumn("version", "text", required)
    .addUniqueConstraint("package_key", ["type", "name", "version"])
    .execute();
  await withId(db, "problem", words)
    .addColumn("cloud", "text", required)
    .addColumn("key", bytes, required)
    .addColumn("kind", whole, required)
    .addColumn("advisory", whole, (column) => column.notNull().references("advisory.id"))
    .addColumn("package", whole, (column) => column.references("package.id"))
    .addUniqueConstraint("problem_key", ["key", "cloud"])
    .execute();
  await db.schema.createIndex("problem_advisory").on("problem").columns(["advisory"]).execute();
  for (const name of ["detail", "layer"])
    await withId(db, name, words)
      .addColumn("hash", bytes, (column) => column.notNull().unique())
      .addColumn("doc", "text", required)
      .execute();
}

function findingColumns(table: Table): Table {
  return table
    .addColumn("subject", whole, required)
    .addColumn("problem", whole, required)
    .addColumn("kind", whole, required)
    .addColumn("severity", whole)
    .addColumn("state", whole, required)
    .addColumn("fixable", whole)
    .addColumn("detail", whole, required)
    .addColumn("layer", whole)
    .addColumn("first_seen", "bigint")
    .addColumn("last_seen", "bigint");
}

async function createFindings(db: AnyDb, { clustered, byScope }: SchemaWords): Promise<void> {
  const table = db.schema.createTable("finding").addColumn("scope", whole, required) as Table; // as above
  await findingColumns(table)
    .addColumn("first_run", whole, required)
    .addColumn("closed_run", whole)
    .addPrimaryKeyConstraint("finding_key", ["scope", "subject", "problem", "first_run"])
    .modifyEnd(sql.raw(byScope))
    .execute();
  await db.schema.createIndex("finding_opened").on("finding").columns(["scope", "first_run"]).execute();
  await db.schema
    .createIndex("finding_closed")
    .on("finding")
    .columns(["scope", "closed_run"])
    .where(sql.ref("closed_run"), "is not", null)
    .execute();
  await db.schema
    .createIndex("finding_problem")
    .on("finding")
    .columns(["problem", "scope", "subject"])
    .where(sql.ref("closed_run"), "is", null)
    .execute();
  const rollup = db.schema.createTable("rollup") as Table; // as above
  await ["scope", "run", "repository", "kind", "severity", "open", "opened", "closed"]
    .reduce<Table>((all, name) => all.addColumn(name, whole, required), rollup)
    .addPrimaryKeyConstraint("rollup_key", ["scope", "repository", "run", "kind", "severity"])
    .modifyEnd(sql.raw(clustered))
    .execute();
  await db.schema
    .createTable("subject_list")
    .addColumn("subject", whole, (column) => column.notNull().references("subject.id"))
    .addColumn("list", whole, required)
    .addColumn("verdict", "text", required)
    .addColumn("reason", "text")
    .addColumn("run", whole, required)
    .addPrimaryKeyConstraint("subject_list_key", ["subject", "list"])
    .modifyEnd(sql.raw(clustered))
    .execute();
}

/** Tables of what a run has read so far; its commit empties them. */
async function createStages(db: AnyDb, { bytes, clustered, staged }: SchemaWords): Promise<void> {
  const stage = (name: string): Table => staged(db.schema.createTable(name)).addColumn("run", whole, required) as Table; // as above
  await stateColumns(stage("stage_image").addColumn("image", whole, required))
    .addColumn("source", whole, required)
    .addColumn("changed", whole, required)
    .addColumn("hash", bytes)
    .addColumn("doc", "text")
    .addColumn("stamp", "text")
    .addPrimaryKeyConstraint("stage_image_key", ["run", "image"])
    .modifyEnd(sql.raw(clustered))
    .execute();
  await stage("stage_subject")
    .addColumn("subject", whole, required)
    .addColumn("status", "text", required)
    .addColumn("image", "text")
    .addColumn("stamp", "text")
    .addColumn("carried", whole, required)
    .addPrimaryKeyConstraint("stage_subject_key", ["run", "subject"])
    .modifyEnd(sql.raw(clustered))
    .execute();
  await stage("stage_list")
    .addColumn("subject", whole, required)
    .addColumn("list", whole, required)
    .addColumn("verdict", "text", required)
    .addColumn("reason", "text")
    .addPrimaryKeyConstraint("stage_list_key", ["run", "subject", "list"])
    .modifyEnd(sql.raw(clustered))
    .execute();
  await findingColumns(stage("stage_finding"))
    .addPrimaryKeyConstraint("stage_finding_key", ["run", "subject", "problem"])
    .modifyEnd(sql.raw(clustered))
    .execute();
}
