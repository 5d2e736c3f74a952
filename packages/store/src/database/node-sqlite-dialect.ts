import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";

import {
  CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryCompiler,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from "kysely";

/** Statements that are kept prepared: preparing one takes longer than running most of them. */
const KEPT_STATEMENTS = 200;

/** Surroundings of a {@link NodeSqliteDialect}. */
export interface NodeSqliteOptions {
  /** The open database. */
  readonly database: DatabaseSync;
  /** True for a database that is only read. */
  readonly readOnly: boolean;
  /** Makes the error to throw from one of SQLite. */
  readonly toError: (error: unknown) => unknown;
}

/** Kysely's dialect for SQLite over the SQLite that Node brings. */
export class NodeSqliteDialect implements Dialect {
  readonly #options: NodeSqliteOptions;

  constructor(options: NodeSqliteOptions) {
    this.#options = options;
  }

  createDriver(): Driver {
    return new ImmediateDriver(this.#options);
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): TransactionalAdapter {
    return new TransactionalAdapter();
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(db);
  }
}

/** Begins transactions as writers: one that reads first and writes later could fail in the middle, since another wrote meanwhile. */
class ImmediateDriver extends SqliteDriver {
  readonly #readOnly: boolean;

  constructor({ database, readOnly, toError }: NodeSqliteOptions) {
    super({ database: adapted(database, toError) });
    this.#readOnly = readOnly;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.#readOnly ? "begin" : "begin immediate"));
  }

  /** A full disk ends the transaction by itself. The error to report is the one that did it, not the failed rollback. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (error) {
      if (!(error instanceof Error && error.message.includes("no transaction is active"))) throw error;
    }
  }
}

/** SQLite changes tables inside transactions: an interrupted migration leaves nothing, and the transaction is its lock. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function adapted(database: DatabaseSync, toError: (error: unknown) => unknown): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(text) {
      const kept = statements.get(text);
      if (kept !== undefined) return kept;
      const statement = adaptedStatement(
        attempt(() => database.prepare(text), toError),
        { text, toError },
      );
      if (statements.size >= KEPT_STATEMENTS) statements.clear();
      statements.set(text, statement);
      return statement;
    },
  };
}

/** `columns()` of a statement would tell whether it gives rows, but Node 22.13 lacks it. */
const GIVES_ROWS = /^\s*(?:select|with|pragma|explain)\b|\breturning\b/i;

function adaptedStatement(
  statement: StatementSync,
  { text, toError }: { readonly text: string; readonly toError: (error: unknown) => unknown },
): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[]; // kysely passes on what it was given
  return {
    reader: GIVES_ROWS.test(text),
    all: (parameters) => attempt(() => statement.all(...values(parameters)), toError),
    run: (parameters) => attempt(() => statement.run(...values(parameters)), toError),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

function attempt<T>(work: () => T, toError: (error: unknown) => unknown): T {
  try {
    return work();
  } catch (error) {
    throw toError(error);
  }
}
