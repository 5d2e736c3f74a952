import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Makes the first tables of a fleet. */
const first: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("scope_setting")
      .addColumn("scope", "integer", (column) => column.primaryKey())
      .addColumn("key_group", "text", (column) => column.notNull())
      .addColumn("enabled", "boolean", (column) => column.notNull().defaultTo(true))
      .addColumn("window", "text")
      .addColumn("settings", "text", (column) => column.notNull().defaultTo("{}"))
      .execute();
    await db.schema
      .createTable("reading")
      .addColumn("run", "integer", (column) => column.primaryKey())
      .addColumn("scope", "integer", (column) => column.notNull())
      .addColumn("job", "text", (column) => column.notNull())
      .addColumn("calls", "integer")
      .addColumn("throttles", "integer")
      .addColumn("commit_ms", "integer")
      .addColumn("started_at", "timestamptz", (column) => column.notNull().defaultTo(sql`now()`))
      .execute();
    await db.schema.createIndex("reading_scope").on("reading").columns(["scope", "run"]).execute();
    await db.schema
      .createTable("group_claim")
      .addColumn("key_group", "text", (column) => column.primaryKey())
      .addColumn("job", "text", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("verdict")
      .addColumn("scope", "integer", (column) => column.notNull())
      .addColumn("run", "integer", (column) => column.notNull())
      .addColumn("passed", "boolean", (column) => column.notNull())
      .addColumn("violations", "integer", (column) => column.notNull())
      .addColumn("summary", "text", (column) => column.notNull())
      .addColumn("at", "timestamptz", (column) => column.notNull().defaultTo(sql`now()`))
      .addPrimaryKeyConstraint("verdict_pk", ["scope", "run"])
      .execute();
  },
};

/** Changes of the fleet's tables in their order; only ever added to, and each leaves what the version before it needs. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = { "0001-first": first };
