import { isApiError, isPlimsollError } from "@plimsoll/client";

import type { ListFailure } from "../../findings/completeness.js";

/** The service writes `NoPermission` itself, with 403 or 400; the gateway writes `Forbidden.RAM`. */
const DENIED = /^(?:NoPermission|Forbidden(?:\..*)?)$/;
/** `ImageNotFound`, `ResourceNotFound`, `DataNotExists`. Those of the gateway (`InvalidAction.NotFound`) are about the call. */
const GONE = /^(?:Data|Image|Resource)\.?Not(?:Exists?|Found)$/;

/**
 * Converts an error into the failure of a list.
 *
 * @throws {Error} the error itself, if it is neither an answer of the service nor a failure of the network, or if the reading was stopped.
 */
export function failureOf(error: unknown, signal: AbortSignal | undefined): ListFailure {
  if (signal?.aborted === true || !isPlimsollError(error)) throw error;
  if (!isApiError(error)) return "failed";
  if (DENIED.test(error.code)) return "denied";
  return GONE.test(error.code) ? "gone" : "failed";
}
