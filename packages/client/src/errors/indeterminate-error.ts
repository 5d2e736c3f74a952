import { CallError, type CallContext } from "./call-error.js";

/** What an {@link IndeterminateError} is made of. */
export interface IndeterminateErrorParts extends CallContext {
  /** Why no usable answer came. */
  readonly cause: unknown;
}

/**
 * A write may or may not have taken effect: it went out, and no usable answer came back. It was not repeated, since
 * repeating it could apply it twice.
 */
export class IndeterminateError extends CallError {
  override name = "IndeterminateError" as const;

  constructor(parts: IndeterminateErrorParts) {
    const { cause } = parts;
    const reason = cause instanceof Error ? cause.message : String(cause);
    super({
      ...parts,
      code: "Indeterminate",
      rawMessage: `the service may have carried out ${parts.action}, since it got the request and no usable answer came: ${reason}`,
      nextStep: "Read back what the call was to change, then decide whether to repeat it.",
    });
  }
}

/** Whether an error is an {@link IndeterminateError}. Works across two copies of the package. */
export function isIndeterminateError(error: unknown): error is IndeterminateError {
  return (
    error instanceof IndeterminateError ||
    (error instanceof Error && error.name === "IndeterminateError" && "attempts" in error)
  );
}
