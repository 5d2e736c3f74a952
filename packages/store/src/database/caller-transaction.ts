import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  HandleEmptyInListsPlugin,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  replaceWithNoncontingentExpression,
  sql,
} from "kysely";

import type { Db, Tables } from "../schema/tables.js";

/** A transaction that the caller has begun and will end. The transactions of `pg-boss` have this shape. */
export interface CallerTransaction {
  /**
   * Runs a statement inside the transaction.
   *
   * @param text - The statement, with `$1`, `$2`, … for its values.
   * @param values - The values.
   */
  executeSql(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

/**
 * Does work on the tables of a store inside the caller's transaction, and restores the search path.
 *
 * @param transaction - The transaction.
 * @param schema - Schema of the store.
 * @param toError - Makes the error to throw from one of PostgreSQL.
 * @param work - The work.
 */
export async function withinTransaction<T>(
  transaction: CallerTransaction,
  { schema, toError }: { readonly schema: string; readonly toError: (error: unknown) => unknown },
  work: (db: Db) => Promise<T>,
): Promise<T> {
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new CallerDriver(transaction, toError),
      createIntrospector: (any) => new PostgresIntrospector(any),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
  });
  const { rows } = await sql<{ path: string }>`select current_setting('search_path') as path`.execute(db);
  const before = rows[0]?.path ?? "";
  const use = (path: string) => sql`select set_config('search_path', ${path}, true)`.execute(db);
  await use(`"${schema}"`);
  const result = await work(db);
  // After an error the transaction can only be rolled back, and the path with it.
  await use(before);
  return result;
}

/** Runs statements where the caller does, and neither begins nor ends anything. */
class CallerDriver implements Driver {
  readonly #connection: DatabaseConnection;

  constructor(transaction: CallerTransaction, toError: (error: unknown) => unknown) {
    this.#connection = {
      executeQuery: async <R>({ sql: text, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
        try {
          const { rows } = await transaction.executeSql(text, [...parameters]);
          return { rows: [...rows] as R[] }; // kysely says what it has asked for
        } catch (error) {
          throw toError(error);
        }
      },
      streamQuery: () => {
        throw new Error("the store streams no query");
      },
    };
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  async beginTransaction(): Promise<void> {
    throw new Error("the transaction is that of the caller");
  }

  async commitTransaction(): Promise<void> {}

  async rollbackTransaction(): Promise<void> {}

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {}
}
