import type { PaginatedActionOf } from "@plimsoll/types";
import { operations } from "@plimsoll/types";

/** A part of a list. */
export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** Beyond every list, and still a number that SQLite takes for an integer. */
const beyondAll = 2 ** 31;

/** The page that a request asks for, with the action's own defaults. */
export function pageOf(
  action: PaginatedActionOf<"tcss">,
  { Limit, Offset = 0 }: { readonly Limit?: number; readonly Offset?: number },
): Page {
  const { defaultLimit = beyondAll } = operations.tcss[action].pagination;
  return { limit: Limit ?? defaultLimit, offset: Math.min(Offset, beyondAll) };
}

/** True if a list is to run backward; some lists write `-` for `desc`. */
export function isDescending(order: string | undefined): boolean {
  return order?.toLowerCase() === "desc" || order === "-";
}
