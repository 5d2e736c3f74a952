import { ApiError } from "./api-error.js";
import { CallError, type CallContext } from "./call-error.js";
import { PlimsollError } from "./plimsoll-error.js";

/** Constructor options of {@link IndeterminateError}. */
export interface IndeterminateErrorParts extends CallContext {
  /** Failure in place of a usable answer. */
  readonly cause: unknown;
}

/**
 * A write may or may not have taken effect: it went out, and then no usable answer came back, or one that says that the
 * service failed inside, which is the {@link ApiError} in `cause`. It was not repeated, since repeating it could apply it
 * twice.
 */
export class IndeterminateError extends CallError {
  override name = "IndeterminateError" as const;

  constructor(parts: IndeterminateErrorParts) {
    const { cause } = parts;
    const reason = cause instanceof PlimsollError ? `[${cause.code}] ${cause.rawMessage}` : textOf(cause);
    super({
      ...parts,
      requestId: cause instanceof ApiError ? cause.requestId : undefined,
      code: "Indeterminate",
      rawMessage: `the service may have carried out ${parts.action}: it got the request, but its answer does not say. ${reason}`,
      nextStep: "Read back what the call should change, then decide whether to repeat it.",
    });
  }
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** True if an error is an {@link IndeterminateError}. Works across two copies of the package. */
export function isIndeterminateError(error: unknown): error is IndeterminateError {
  return (
    error instanceof IndeterminateError ||
    (error instanceof Error && error.name === "IndeterminateError" && "attempts" in error)
  );
}
