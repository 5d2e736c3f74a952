import { StoreError } from "../errors/store-error.js";

/** The two packages of PostgreSQL. */
export interface PgPackages {
  readonly pg: Pick<typeof import("pg"), "Client" | "Pool">;
  readonly copyFrom: typeof import("pg-copy-streams").from;
}

/**
 * Loads the packages of PostgreSQL, which are not installed with the store.
 *
 * @throws {StoreError} when they are not installed (`MissingPackage`).
 */
export async function loadPg(): Promise<PgPackages> {
  try {
    const [{ default: pg }, copy] = await Promise.all([import("pg"), import("pg-copy-streams")]);
    return { pg, copyFrom: copy.from };
  } catch (error) {
    throw new StoreError(
      "MissingPackage",
      "a store on PostgreSQL needs two packages that are not installed. Install them: npm install pg pg-copy-streams.",
      { cause: error },
    );
  }
}
