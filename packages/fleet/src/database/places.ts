import { StoreError } from "@plimsoll/store";

import { FleetError } from "../errors/fleet-error.js";

/** Schemas of one database that a fleet lives in. */
export interface FleetSchemas {
  /** Schema of the store. */
  readonly store: string;
  /** Schema of the jobs, which pg-boss owns. */
  readonly jobs: string;
  /** Schema of the fleet's own tables. */
  readonly fleet: string;
}

/**
 * Schemas of a fleet.
 *
 * @param schema - Schema of the store; the others begin with its name.
 * @throws {FleetError} when it is not a plain lower-case name (`BadOption`).
 */
export function schemasOf(schema: string): FleetSchemas {
  // Names of PostgreSQL end at 63 bytes.
  if (!/^[a-z_][a-z0-9_]{0,49}$/.test(schema))
    throw new FleetError(
      "BadOption",
      `the schema ${JSON.stringify(schema)} is not a name of 1 to 50 lower-case letters, digits and underscores, such as plimsoll.`,
    );
  return { store: schema, jobs: `${schema}_jobs`, fleet: `${schema}_fleet` };
}

/**
 * Server and database of an address, for messages: user, password and parameters are left out.
 *
 * @throws {StoreError} when it is not an address of PostgreSQL (`InvalidAddress`).
 */
export function placeOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  // The text itself may hold a password, so it is in no message.
  if (parsed === undefined || !/^postgres(?:ql)?:$/.test(parsed.protocol))
    throw new StoreError(
      "InvalidAddress",
      "the address of the database is not one of PostgreSQL. Give postgres://user@host:5432/database, special characters of a password as %40.",
    );
  return `${parsed.host}${parsed.pathname}`;
}
