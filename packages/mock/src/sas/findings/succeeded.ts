import type { sas } from "@plimsoll/types";

import type { Page } from "../paging.js";
import { pageInfoOf } from "../paging.js";

/** Members by which some answers repeat that the call succeeded. */
export const succeeded = { Success: true, Code: "200", Message: "successful" } as const;

/**
 * Makes the members that answers about sensitive files have besides the list: success of the call, and position of the page.
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
