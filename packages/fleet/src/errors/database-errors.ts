import { FleetError, type FleetErrorCode } from "./fleet-error.js";

interface Meaning {
  readonly code: FleetErrorCode;
  readonly text: string;
}

const FULL: Meaning = {
  code: "DatabaseFull",
  text: "has no room on its disk. Nothing that was committed is lost; make room, and the workers go on by themselves",
};
const NO_CONNECTION: Meaning = {
  code: "CannotConnect",
  text: "cannot be reached. See that it runs, and that host, port, user and password are right",
};
const READ_ONLY: Meaning = {
  code: "ReadOnlyDatabase",
  text: "takes no writing: it is a replica, or set to read only. Give the address of the primary server",
};
const TOO_MANY: Meaning = {
  code: "TooManyConnections",
  text: "has no connection left. Start fewer workers or give them fewer slots, or raise max_connections of the server",
};

/** @see https://www.postgresql.org/docs/current/errcodes-appendix.html, read 2026-11-27 */
const OF_POSTGRES: Readonly<Record<string, Meaning>> = {
  "25006": READ_ONLY,
  "28000": NO_CONNECTION,
  "28P01": NO_CONNECTION,
  "3D000": NO_CONNECTION,
  "53100": FULL,
  "53300": TOO_MANY,
  "57P01": NO_CONNECTION,
  "57P02": NO_CONNECTION,
  "57P03": NO_CONNECTION,
};

const OF_SYSTEM: ReadonlySet<string> = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);

/** What node-postgres says without a code. */
const WITHOUT_CODE =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout|.*terminated unexpectedly)/i;

/**
 * The error of a fleet for an error of PostgreSQL or of the way to it; any other error as it is.
 *
 * @param place - Server and database, without user and password.
 * @param error - What was thrown.
 */
export function toFleetError(place: string, error: unknown): unknown {
  if (error instanceof FleetError || !(error instanceof Error)) return error;
  const meaning = meaningOf(error);
  if (meaning === undefined) return error;
  return new FleetError(meaning.code, `the database ${place} ${meaning.text} (${reasonOf(error)}).`, { cause: error });
}

function meaningOf(error: Error): Meaning | undefined {
  const code = "code" in error ? String(error.code) : "";
  if (code.startsWith("08") || OF_SYSTEM.has(code)) return NO_CONNECTION;
  return OF_POSTGRES[code] ?? (WITHOUT_CODE.test(error.message) ? NO_CONNECTION : undefined);
}

/** An attempt at several addresses of one name says nothing itself. */
function reasonOf(error: Error): string {
  const [first]: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  const text = first instanceof Error ? first.message : error.message;
  return text.replace(/\.$/, "");
}
