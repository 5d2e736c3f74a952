import type { Kysely } from "kysely";

/** A run can be read now and committed later; and it keeps how many lists it has not read completely. */
export async function addSealedRuns(db: Kysely<unknown>): Promise<void> {
  for (const [name, type] of [
    ["sealed", "text"],
    ["gaps", "integer"],
  ] as const)
    await db.schema.alterTable("run").addColumn(name, type).execute();
}
