import { StoreError, type StoreErrorCode, StoreServerError } from "./store-error.js";

interface Meaning {
  readonly code: StoreErrorCode;
  readonly text: string;
}

const UNREACHABLE: Meaning = {
  code: "Unreachable",
  text: "cannot be reached. Check that the server runs, and that its host and port are right",
};
const DENIED: Meaning = {
  code: "AccessDenied",
  text: "refuses this user. Check the user, the password and pg_hba.conf of the server",
};
const LOST: Meaning = {
  code: "ConnectionLost",
  text: "has ended the connection. Nothing that was committed is lost; run again to continue with what was read",
};
const SILENT: Meaning = {
  code: "NoAnswer",
  text: "did not answer in time. Look for a network failure and for statements that wait, or give a longer timeoutSeconds; then run again",
};
const TLS: Meaning = {
  code: "TlsFailed",
  text: "cannot be reached with TLS as asked. Check sslmode and sslrootcert in its address, and the certificate of the server",
};
const FULL: Meaning = {
  code: "TooManyConnections",
  text: "has no connection left. Give a smaller poolSize, run fewer processes at once, or raise max_connections",
};
const LOCKED: Meaning = {
  code: "Locked",
  text: "is locked by another program for longer than this one waits. Run again",
};

const READ_ONLY: Meaning = {
  code: "ReadOnly",
  text: "can only be read: it is a standby, or read-only by a setting. Give the address of the primary, or open it for reading only",
};

/** Codes of PostgreSQL. @see https://www.postgresql.org/docs/current/errcodes-appendix.html, read 2026-11-27 */
const OF_POSTGRES: Readonly<Record<string, Meaning>> = {
  "25006": READ_ONLY,
  "28000": DENIED,
  "28P01": DENIED,
  "3D000": { code: "NoStore", text: "does not exist. Create the database with createdb, or give another name" },
  "40001": LOCKED,
  "40P01": LOCKED,
  "42501": {
    code: "AccessDenied",
    text: "does not let this user do that. Let it create a schema (grant create on database), or own the one of the store",
  },
  "53100": {
    code: "DiskFull",
    text: "has no room on its disk. Nothing that was committed is lost; make room and run again",
  },
  "53200": { code: "Unusable", text: "has no memory left" },
  "53300": FULL,
  "55P03": LOCKED,
  "57014": SILENT,
  "57P01": LOST,
  "57P02": LOST,
  "57P03": UNREACHABLE,
  "57P05": LOST,
  "25P03": LOST,
};

/** Codes of Node for what the network refuses. */
const OF_SYSTEM: Readonly<Record<string, Meaning>> = {
  EAI_AGAIN: UNREACHABLE,
  ECONNREFUSED: UNREACHABLE,
  ECONNRESET: LOST,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  ENOENT: UNREACHABLE,
  ENOTFOUND: UNREACHABLE,
  EPIPE: LOST,
  ETIMEDOUT: SILENT,
};

/** Messages of `pg` for what has no code. */
const OF_MESSAGES: readonly (readonly [RegExp, Meaning])[] = [
  [
    /connection terminated due to connection timeout|timeout expired|timeout exceeded when trying to connect/i,
    UNREACHABLE,
  ],
  [/^Query read timeout/, SILENT],
  [/does not support SSL connections|error establishing an SSL connection/, TLS],
  [/self[- ]signed certificate|unable to verify the first certificate|certificate/i, TLS],
  [/Connection terminated|not queryable|has been discarded|write after end/, LOST],
  [/password must be a string|SASL/, DENIED],
];

/**
 * The error of a store for one of PostgreSQL or of the network; any other error as it is.
 *
 * @param name - Address of the database without its password.
 * @param error - What was thrown.
 */
export function toPostgresError(name: string, error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  const meaning =
    OF_POSTGRES[code] ??
    (code.startsWith("08") ? LOST : undefined) ??
    OF_SYSTEM[code] ??
    OF_MESSAGES.find(([pattern]) => pattern.test(error.message))?.[1];
  if (meaning === undefined) return error;
  return new StoreServerError(meaning.code, `the store ${name} ${meaning.text} (${error.message || code}).`, {
    cause: error,
  });
}

/** The error for a server that does not accept writes. */
export function readOnlyServer(name: string): StoreServerError {
  return new StoreServerError(READ_ONLY.code, `the store ${name} ${READ_ONLY.text}.`);
}

/** True for an error after which a connection cannot be used again. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof StoreError && ["ConnectionLost", "NoAnswer", "Unreachable"].includes(error.code);
}
