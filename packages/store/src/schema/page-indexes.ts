import type { Kysely } from "kysely";

/**
 * Images and subjects of a scope in the order of their numbers: they are read page after page, and without these each page would sort
 * the whole scope.
 */
export async function addPageIndexes(db: Kysely<unknown>): Promise<void> {
  for (const table of ["image", "subject"])
    await db.schema.createIndex(`${table}_page`).on(table).columns(["scope", "id"]).execute();
}
