import { CallError, type CallContext } from "./call-error.js";

/** Constructor options of {@link TimeoutError}. */
export interface TimeoutErrorParts extends CallContext {
  /** The time that was allowed, in milliseconds. */
  readonly timeoutMs: number;
}

/** No whole answer came within the time allowed, waiting in the client's queue included. */
export class TimeoutError extends CallError {
  override name = "TimeoutError" as const;
  /** The time that was allowed, in milliseconds. */
  readonly timeoutMs: number;

  constructor(parts: TimeoutErrorParts) {
    super({ ...parts, code: "Timeout", rawMessage: `no complete answer within ${parts.timeoutMs} ms` });
    this.timeoutMs = parts.timeoutMs;
  }
}

/** True if an error is a {@link TimeoutError}, and not the `DOMException` of that name. Works across two copies of the package. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return (
    error instanceof TimeoutError || (error instanceof Error && error.name === "TimeoutError" && "attempts" in error)
  );
}
