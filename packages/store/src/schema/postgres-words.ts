import { sql } from "kysely";

import type { SchemaWords } from "./schema-words.js";

/**
 * Words of PostgreSQL. Findings stand in partitions, so that the commit of one scope looks at the rows of few others, and the stages
 * are not written to the log: see `docs/adr/0084`.
 *
 * @param partitions - Number of parts in which the findings stand.
 */
export function postgresWords(partitions: number): SchemaWords {
  return {
    bytes: "bytea",
    clustered: "",
    byScope: "partition by hash (scope)",
    // By default: the copy of a store gives the numbers itself.
    numbered: (key) => key.generatedByDefaultAsIdentity(),
    staged: (table) => table.modifyFront(sql`unlogged`),
    async createOwn(db) {
      for (let part = 0; part < partitions; part++)
        await sql
          .raw(
            `create table finding_${part} partition of finding for values with (modulus ${partitions}, remainder ${part})`,
          )
          .execute(db);
      await db.schema
        .createTable("scope_holder")
        .addColumn("scope", "integer", (column) => column.primaryKey().references("scope.id").onDelete("cascade"))
        .addColumn("backend", "integer", (column) => column.notNull())
        .addColumn("pid", "integer", (column) => column.notNull())
        .addColumn("host", "text", (column) => column.notNull())
        .addColumn("since", "text", (column) => column.notNull())
        .execute();
    },
  };
}
