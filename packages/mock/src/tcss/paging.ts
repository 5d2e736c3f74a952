import type { PaginatedActionOf } from "@plimsoll/types";
import { operations } from "@plimsoll/types";

/** A part of a list. */
export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** Beyond every list, and still a number that SQLite takes for an integer. */
const maxOffset = 2 ** 31;

/** The page that a request asks for, with the action's own defaults. */
export function pageOf(
  action: PaginatedActionOf<"tcss">,
  { Limit, Offset = 0 }: { readonly Limit?: number; readonly Offset?: number },
): Page {
  return { limit: Limit ?? operations.tcss[action].pagination.defaultLimit, offset: Math.min(Offset, maxOffset) };
}

/** True if a list is to run backward. */
export function isDescending(order: string | undefined): boolean {
  return order?.toLowerCase() === "desc";
}
