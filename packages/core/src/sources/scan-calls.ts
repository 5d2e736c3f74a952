import { isApiError, isIndeterminateError } from "@plimsoll/client";

import type { StartFailure } from "../scan/scan-service.js";

/** Values in one filter: as many as one page holds, so that one request answers. */
const PER_CALL = 100;

/** Parts of a list that go into one call each. */
export function inPages<T>(all: readonly T[]): readonly T[][] {
  const pages: T[][] = [];
  for (let start = 0; start < all.length; start += PER_CALL) pages.push(all.slice(start, start + PER_CALL));
  return pages;
}

/** Classifies a failure of a request that starts a scan. */
export function startFailureOf(error: unknown): StartFailure {
  const mayHaveActed = isIndeterminateError(error);
  const reason = mayHaveActed ? error.cause : error;
  if (isApiError(reason)) return { code: reason.code, mayHaveActed };
  return { code: error instanceof Error ? error.name : "unknown", mayHaveActed };
}

/** Answer of a call; `undefined` if the service says that there is nothing to report. */
export async function unlessNone<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (isApiError(error) && error.code === "ResourceNotFound") return undefined;
    throw error;
  }
}
