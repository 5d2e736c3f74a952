import { isApiError, isCredentialsError } from "@plimsoll/client";

import type { ListFailure } from "../../findings/completeness.js";

/** Effect of an error on a list. */
export interface Failure {
  /** End of the list. */
  readonly failure: ListFailure;
  /** True if every further call of the action fails the same way, so that none is made. */
  readonly isForAll: boolean;
}

/** `UnauthorizedOperation`, `UnauthorizedOperation.CamNoAuth`, `AuthFailure.UnauthorizedOperation`. */
const DENIED = /(?:^|\.)UnauthorizedOperation(?:\.|$)/;
const GONE = /^ResourceNotFound(?:\.|$)/;

/** Converts an error of TCSS into the failure of the list that was asked for. */
export function failureOf(error: unknown): Failure {
  if (isCredentialsError(error)) return { failure: "failed", isForAll: true };
  if (!isApiError(error)) return { failure: "failed", isForAll: false };
  if (DENIED.test(error.code)) return { failure: "denied", isForAll: true };
  if (GONE.test(error.code)) return { failure: "gone", isForAll: false };
  // An unknown or invalid key fails every call.
  return { failure: "failed", isForAll: error.code.startsWith("AuthFailure") };
}
