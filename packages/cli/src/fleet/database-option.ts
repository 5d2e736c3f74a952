import type { Command } from "commander";

import { usageFailure } from "../failures.js";
import type { Io } from "../io.js";

/** Option of commands that work on PostgreSQL. */
export interface DatabaseOption {
  readonly database?: string;
}

/** Adds the option. */
export function addDatabaseOption(command: Command): Command {
  return command.option(
    "--database <url>",
    "PostgreSQL of the fleet, postgres://user@host:5432/name (env: PLIMSOLL_DATABASE, the place for a password)",
  );
}

/**
 * Address of the database.
 *
 * @throws {CommandFailure} when neither the option nor the variable gives one.
 */
export function databaseOf({ database }: DatabaseOption, { env }: Pick<Io, "env">): string {
  const given = database ?? (env["PLIMSOLL_DATABASE"] || undefined);
  if (given !== undefined) return given;
  throw usageFailure(
    "which database? Give --database postgres://user@host:5432/name, or set PLIMSOLL_DATABASE, where a password stays out of the list of processes.",
  );
}

/** True for the address of a database, and not the path of a file. */
export function isDatabase(place: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(place);
}
