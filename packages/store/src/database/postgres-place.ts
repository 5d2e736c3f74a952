import { StoreError } from "../errors/store-error.js";

/** Where a store on PostgreSQL is. */
export interface PostgresPlace {
  /**
   * Address of the database, `postgres://user:password@host:5432/database`. Parameters behind a `?` are those of `pg`, such as
   * `sslmode=verify-full`; what is left out comes from the variables of PostgreSQL, such as `PGPASSWORD`.
   */
  readonly url: string;
  /** Schema of the tables, created if it does not exist: a letter or `_`, then up to 62 letters, digits or `_`. @default "plimsoll" */
  readonly schema?: string | undefined;
  /** Connections for reading, a whole number from 1. Each open run has one more. @default 4 */
  readonly poolSize?: number | undefined;
  /** Parts in which findings stand, a whole number from 1 to 1024; it takes effect when the tables are made. @default 16 */
  readonly partitions?: number | undefined;
  /** Seconds that a statement may take, and to wait for a server that does not answer, from 1 to 86400. @default 300 */
  readonly timeoutSeconds?: number | undefined;
}

/** A place with every default filled in. */
export interface ResolvedPlace extends Required<{
  readonly [Name in keyof PostgresPlace]: NonNullable<PostgresPlace[Name]>;
}> {
  /** Address without the password and the parameters, for messages. */
  readonly name: string;
}

/**
 * Checks where a store is.
 *
 * @throws {StoreError} when it is not an address of PostgreSQL (`InvalidAddress`). The message does not repeat it, since it may hold a password.
 * @throws {RangeError} when another member is out of its range.
 */
export function resolvePlace(place: PostgresPlace | string): ResolvedPlace {
  const given = typeof place === "string" ? { url: place } : place;
  const { url, schema = "plimsoll", poolSize = 4, partitions = 16, timeoutSeconds = 300 } = given;
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new RangeError(
      `schema must be a letter or "_", then letters, digits or "_", all lower case, not ${JSON.stringify(schema)}.`,
    );
  const [size, parts] = [checked("poolSize", poolSize, 1000), checked("partitions", partitions, 1024)];
  return {
    url,
    schema,
    poolSize: size,
    partitions: parts,
    timeoutSeconds: checked("timeoutSeconds", timeoutSeconds, 86_400),
    name: nameOf(url),
  };
}

function checked(name: string, value: number, most: number): number {
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new RangeError(`${name} must be a whole number from 1 to ${most}, not ${value}.`);
  return value;
}

function nameOf(text: string): string {
  const url = URL.parse(text);
  if (url === null || !/^postgres(?:ql)?:$/.test(url.protocol))
    throw new StoreError(
      "InvalidAddress",
      "the address of the database is not one of PostgreSQL. Give postgres://user@host:5432/database, special characters of a password as %40.",
    );
  const { protocol, username, host, pathname } = url;
  return `${protocol}//${username === "" ? "" : `${username}@`}${host}${pathname}`;
}
