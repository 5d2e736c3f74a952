import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

import { EXIT } from "../exit-codes.js";
import { CommandFailure } from "../failures.js";

type FleetPackage = typeof import("@plimsoll/fleet");
type PostgresStore = typeof import("@plimsoll/store/postgres");

/** The optional package. */
const NAME = "@plimsoll/fleet";

/**
 * Loads the package for work on PostgreSQL, which those who want it install beside this command. It is looked for nowhere else: what
 * lies in a working folder may be anybody's.
 *
 * @throws {CommandFailure} when it is not installed, with the command that installs it.
 */
export async function loadFleet(): Promise<FleetPackage> {
  return (await import(pathToFileURL(findFleet()).href)) as FleetPackage; // the package of that name
}

/**
 * Loads the store on PostgreSQL, of which the fleet has the driver.
 *
 * @throws {CommandFailure} when the package is not installed.
 */
export async function loadPostgresStore(): Promise<PostgresStore> {
  const entry = createRequire(findFleet()).resolve("@plimsoll/store/postgres");
  return (await import(pathToFileURL(entry).href)) as PostgresStore; // as above
}

function findFleet(): string {
  try {
    return createRequire(import.meta.url).resolve(NAME);
  } catch {
    throw new CommandFailure(
      EXIT.usage,
      "FleetNotInstalled",
      `work on PostgreSQL is a package of its own, which is not installed. Install it where plimsoll is: npm install --global ${NAME}`,
    );
  }
}
