import type { sas } from "@plimsoll/types";

import type { Page } from "../paging.js";
import { pageInfoOf } from "../paging.js";

/** What some answers say besides the status, once more. */
export const succeeded = { Success: true, Code: "200", Message: "successful" } as const;

/**
 * What the answers about sensitive files have besides the list: that the call succeeded, and where in the list the page is.
 *
 * @param size.total - Rows of all pages.
 * @param size.count - Rows of this page.
 */
export function succeededWithPage(
  page: Page,
  { total, count }: { readonly total: number; readonly count: number },
): typeof succeeded & {
  readonly HttpStatusCode: 200;
  readonly PageInfo: sas.components["schemas"]["SensitiveFilePageInfo"];
} {
  // No parameter takes the key of the last row.
  const LastRowKey = Buffer.from(`row ${(page.current - 1) * page.size + count}`).toString("base64");
  return {
    ...succeeded,
    HttpStatusCode: 200,
    PageInfo: { ...pageInfoOf(page, { total, count }), ...(count === 0 ? {} : { LastRowKey }) },
  };
}
