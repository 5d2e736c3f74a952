import type { Kysely } from "kysely";

/** A run can keep further facts of its program: how many requests it took, and how many licenses are left. */
export async function addRunFacts(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("run").addColumn("facts", "text").execute();
}
