import type { Database, PreparedStatement, SqlValue, Sqlite3Static } from "@sqlite.org/sqlite-wasm";

type Value = bigint | number | string | Uint8Array | null;

type Row = Record<string, unknown>;

/** Values of `?`, or one object with those of `:name`, by these names. */
type Values = readonly Value[] | readonly [Readonly<Record<string, Value>>];

/** The part of `node:sqlite` that the emulator uses, on SQLite as WebAssembly. Every database is in memory. */
export function nodeSqlite(sqlite: Sqlite3Static): object {
  return {
    DatabaseSync: class extends DatabaseSync {
      constructor() {
        super(sqlite);
      }
    },
  };
}

class DatabaseSync {
  readonly #sqlite: Sqlite3Static;
  readonly #database: Database;

  constructor(sqlite: Sqlite3Static) {
    this.#sqlite = sqlite;
    this.#database = new sqlite.oo1.DB(":memory:");
  }

  exec(sql: string): void {
    // It takes an empty text for a mistake; to Node it is nothing to do.
    if (sql !== "") this.#database.exec(sql);
  }

  prepare(sql: string): StatementSync {
    return new StatementSync(this.#sqlite, this.#database, sql);
  }

  function(
    name: string,
    { deterministic = false }: { deterministic?: boolean },
    work: (...values: SqlValue[]) => SqlValue,
  ): void {
    const xFunc = (context: number, ...values: SqlValue[]): SqlValue => {
      const result = work(...values);
      if (typeof result !== "number") return result;
      this.#sqlite.capi.sqlite3_result_double(context, result);
      // It takes this for: the result is set.
      return undefined as unknown as null;
    };
    this.#database.createFunction({ name, xFunc, arity: work.length, deterministic });
  }

  close(): void {
    this.#database.close();
  }
}

class StatementSync {
  readonly #capi: Sqlite3Static["capi"];
  readonly #database: Database;
  readonly #statement: PreparedStatement;

  constructor({ capi }: Sqlite3Static, database: Database, sql: string) {
    this.#capi = capi;
    this.#database = database;
    this.#statement = database.prepare(sql);
  }

  get(...values: Values): Row | undefined {
    for (const row of this.iterate(...values)) return row;
    return undefined;
  }

  all(...values: Values): Row[] {
    return [...this.iterate(...values)];
  }

  run(...values: Values): { changes: number; lastInsertRowid: number } {
    this.all(...values);
    return {
      changes: this.#database.changes(),
      lastInsertRowid: Number(this.#capi.sqlite3_last_insert_rowid(this.#database)),
    };
  }

  *iterate(...values: Values): Generator<Row, undefined> {
    const statement = this.#statement;
    statement.reset(true);
    this.#bindAll(values);
    try {
      while (statement.step()) yield statement.get({});
    } finally {
      statement.reset(true);
    }
  }

  #bindAll(values: Values): void {
    for (const [index, value] of values.entries())
      if (value === null || typeof value !== "object" || value instanceof Uint8Array) this.#bind(index + 1, value);
      else
        for (const [name, named] of Object.entries(value))
          this.#bind(this.#capi.sqlite3_bind_parameter_index(this.#pointer, name), named);
  }

  /** As Node does it: every number is a REAL, and the column decides how it is stored. */
  #bind(place: number, value: Value): void {
    if (typeof value === "number") this.#capi.sqlite3_bind_double(this.#pointer, place, value);
    else this.#statement.bind(place, value);
  }

  get #pointer(): number {
    const { pointer } = this.#statement;
    if (pointer === undefined) throw new Error("The statement is closed");
    return pointer;
  }
}
