/** Limits on callers that have not been authenticated. */
export interface ServerLimits {
  /** Bytes of the first line and the headers of a request; more is answered 431. */
  readonly headerBytes: number;
  /** Headers of a request; more is answered 431. */
  readonly headerCount: number;
  /** Time limit for a handshake and for the headers of a request, in milliseconds. */
  readonly headersTimeoutMs: number;
  /** Time limit for a whole request, in milliseconds. */
  readonly requestTimeoutMs: number;
  /** Interval at which the time limits are checked, in milliseconds. */
  readonly checkEveryMs: number;
  /** Connections at a time; one more is closed at once. */
  readonly connections: number;
  /** Bytes that all bodies may take together while they arrive; one that does not fit is answered 503. */
  readonly pendingBodyBytes: number;
}

/**
 * The limits of every port. At most 256 MB of unfinished headers and 96 MB of unfinished bodies are held, and no honest
 * caller comes near: a GET of TCSS has 32 KB, and bodies of 16 KB and less always fit.
 */
export const serverLimits: ServerLimits = {
  headerBytes: 128 * 1024,
  headerCount: 200,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 60_000,
  checkEveryMs: 1000,
  connections: 2048,
  pendingBodyBytes: 64 * 1024 * 1024,
};
