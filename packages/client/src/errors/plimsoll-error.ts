/** Constructor options of {@link PlimsollError}. */
export interface PlimsollErrorParts {
  /** Short word to look the error up by. */
  readonly code: string;
  /** Message without the code. */
  readonly rawMessage: string;
  /** Where it happened, shown in brackets behind the text. */
  readonly where?: string | undefined;
  /** Next step for the reader, if there is a clear one. */
  readonly nextStep?: string | undefined;
  /** The error behind this one. */
  readonly cause?: unknown;
}

/** Base of every error that this package throws on purpose. Catch it to tell them from all others. */
export class PlimsollError extends Error {
  override name: string = "PlimsollError";
  /** Short word to look the error up by: the service's own code where the service answered one. */
  readonly code: string;
  /** Message without the code and the location. */
  readonly rawMessage: string;
  /** Next step for the reader, `undefined` if there is no clear one. */
  readonly nextStep: string | undefined;

  constructor({ code, rawMessage, where, nextStep, cause }: PlimsollErrorParts) {
    const place = where === undefined ? "" : ` (${where})`;
    const advice = nextStep === undefined ? "" : ` Next step: ${nextStep}`;
    super(`[${code}] ${rawMessage}${place}${advice}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.rawMessage = rawMessage;
    this.nextStep = nextStep;
  }

  /** Returns a `PlimsollError` as it is and wraps anything else, which then is the `cause`. */
  static from(error: unknown): PlimsollError {
    if (isPlimsollError(error)) return error;
    return new PlimsollError({
      code: "Unexpected",
      rawMessage: error instanceof Error ? error.message : String(error),
      cause: error,
    });
  }
}

const names: ReadonlySet<string> = new Set([
  "ApiError",
  "ConfigurationError",
  "CredentialsError",
  "IndeterminateError",
  "NetworkError",
  "PlimsollError",
  "ResponseShapeError",
  "TextEncodingError",
  "TimeoutError",
]);

/** True if an error comes from this package. Works across two copies of the package. */
export function isPlimsollError(error: unknown): error is PlimsollError {
  return error instanceof PlimsollError || (error instanceof Error && names.has(error.name) && "rawMessage" in error);
}
