import { ownValue } from "../base/own-value.js";
import { CallError, type CallContext } from "./call-error.js";

/** Constructor options of {@link NetworkError}. */
export interface NetworkErrorParts extends CallContext {
  /** Error of the network. */
  readonly cause: unknown;
}

/** The service could not be reached, or the connection broke before the whole answer came. */
export class NetworkError extends CallError {
  override name = "NetworkError" as const;

  constructor(parts: NetworkErrorParts) {
    const { code, message } = describe(parts.cause);
    super({ ...parts, code, rawMessage: message, nextStep: ownValue(nextSteps, code) });
  }
}

/** True if an error is a {@link NetworkError}. Works across two copies of the package. */
export function isNetworkError(error: unknown): error is NetworkError {
  return (
    error instanceof NetworkError || (error instanceof Error && error.name === "NetworkError" && "attempts" in error)
  );
}

const nextSteps: Readonly<Record<string, string>> = {
  ECONNREFUSED: "Check that the endpoint is right and that something listens there.",
  ENOTFOUND: "Check the host name of the endpoint and this machine's DNS.",
};

/** Code and text of a network fault. A standard `fetch` hides them in the cause of its own error. */
function describe(cause: unknown): { readonly code: string; readonly message: string } {
  for (let error = cause; error instanceof Error; error = error.cause) {
    if ("code" in error && typeof error.code === "string")
      return { code: error.code, message: error.message || error.code };
  }
  return {
    code: "Network",
    message: cause instanceof Error && cause.message !== "" ? cause.message : "the connection failed",
  };
}
