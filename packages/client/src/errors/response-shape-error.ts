import { CallError, type CallContext } from "./call-error.js";
import { redactText } from "./redact.js";

/** Constructor options of {@link ResponseShapeError}. */
export interface ResponseShapeErrorParts extends CallContext {
  /** HTTP status. */
  readonly status: number;
  /** Fault of the answer. */
  readonly problem: string;
  /** Body of the answer; only its beginning is kept. */
  readonly body: string;
  /** Next step for the reader, if there is a clear one. */
  readonly nextStep?: string | undefined;
}

/** The answer is not what the service documents: a proxy's page, a cut body, more than the client reads. */
export class ResponseShapeError extends CallError {
  override name = "ResponseShapeError" as const;
  /** HTTP status. */
  readonly status: number;
  /** The first 200 characters of the body. */
  readonly bodyStart: string;

  constructor(parts: ResponseShapeErrorParts) {
    const bodyStart = redactText(parts.body.slice(0, 200));
    super({
      ...parts,
      code: "ResponseShape",
      rawMessage: `HTTP ${parts.status}: ${parts.problem}${bodyStart === "" ? "" : `: ${JSON.stringify(bodyStart)}`}`,
    });
    this.status = parts.status;
    this.bodyStart = bodyStart;
  }
}

/** True if an error is a {@link ResponseShapeError}. Works across two copies of the package. */
export function isResponseShapeError(error: unknown): error is ResponseShapeError {
  return (
    error instanceof ResponseShapeError ||
    (error instanceof Error && error.name === "ResponseShapeError" && "attempts" in error)
  );
}
