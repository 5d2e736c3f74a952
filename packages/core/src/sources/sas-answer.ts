import { isApiError } from "@plimsoll/client";

import { countIn, membersOf } from "./answer-fields.js";
import type { SasPage } from "./sas-pages.js";

/** Reads the rows of an answer and its `PageInfo.TotalCount`. Entries that a list must not contain are left out. */
export function pageIn<Row extends object>(list: unknown, pageInfo: unknown): SasPage<Row> {
  const { TotalCount } = membersOf(pageInfo as { readonly TotalCount?: unknown }); // looked at there
  const count = countIn(TotalCount);
  return {
    rows: Array.isArray(list)
      ? (list as unknown[]).filter((row): row is Row => typeof row === "object" && row !== null)
      : undefined,
    total: typeof count === "number" && Number.isSafeInteger(count) ? count : undefined,
  };
}

/** True for the error of a service that refuses so large a page. */
export function isPageTooLarge(error: unknown): boolean {
  return isApiError(error) && error.code === "InvalidPageSize";
}
