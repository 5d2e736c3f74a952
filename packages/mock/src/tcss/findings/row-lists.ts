import type { PaginatedActionOf } from "@plimsoll/types";

import type { RowQuery } from "../../findings/findings.js";
import type { Filter } from "../conditions.js";
import { tcssRefusal } from "../errors.js";
import { isDescending, pageOf } from "../paging.js";
import type { RowRules } from "./row-filters.js";
import { toTest } from "./row-filters.js";

/** Filters and sort keys of a list of generated rows. */
export interface RowListRules<Row> {
  /** Its filters by name. */
  readonly filters: RowRules<Row>;
  /** Value of a row by the names that `By` takes; empty if the list takes no `By`. */
  readonly sortKeys: Readonly<Record<string, (row: Row) => number | string>>;
}

/** The parameters that all lists have. */
export interface ListRequest {
  readonly Limit?: number;
  readonly Offset?: number;
  readonly Filters?: readonly Filter[];
  readonly By?: string;
  readonly Order?: string;
}

/**
 * Turns the parameters of a list into a query of rows. Without filters and order no more rows are made than the page has.
 *
 * @throws {Refusal} when the list cannot be filtered or sorted so.
 */
export function toRowQuery<Row>(
  action: PaginatedActionOf<"tcss">,
  request: ListRequest,
  { filters, sortKeys }: RowListRules<Row>,
): RowQuery<Row> {
  const where = toTest(request.Filters, filters);
  const order = toComparison(request, sortKeys);
  return {
    ...pageOf(action, request),
    ...(where === undefined ? {} : { where }),
    ...(order === undefined ? {} : { order }),
  };
}

function toComparison<Row>(
  { By, Order }: ListRequest,
  keys: RowListRules<Row>["sortKeys"],
): ((a: Row, b: Row) => number) | undefined {
  if (By === undefined) return undefined;
  const [, sortKeyOf] = Object.entries(keys).find(([name]) => name.toLowerCase() === By.toLowerCase()) ?? [];
  if (sortKeyOf === undefined)
    throw tcssRefusal("InvalidParameter", `By cannot be ${By}; there are ${Object.keys(keys).join(", ")}.`);
  const sign = isDescending(Order) ? -1 : 1;
  return (a, b) => {
    const [first, second] = [sortKeyOf(a), sortKeyOf(b)];
    return first === second ? 0 : first < second ? -sign : sign;
  };
}
