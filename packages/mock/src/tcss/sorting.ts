import { tcssRefusal } from "./errors.js";
import { isDescending } from "./paging.js";

/** The keys that a list can be sorted by. */
export interface SortKeys<M extends string> {
  /** The members of its rows. */
  readonly members: readonly M[];
  /** The vendor's other names, in lower case, for some of them. */
  readonly aliases: ReadonlyMap<string, M>;
  /** SQL of a member. */
  readonly toSql: (member: M) => string;
}

/**
 * Turns `By` and `Order` of a request into SQL; `undefined` without `By`. Names are compared without regard to case.
 *
 * @throws {Refusal} when the list cannot be sorted so.
 */
export function toOrder<M extends string>(
  { By, Order }: { readonly By?: string; readonly Order?: string },
  { members, aliases, toSql }: SortKeys<M>,
): string | undefined {
  if (By === undefined) return undefined;
  const wanted = By.toLowerCase();
  const member = aliases.get(wanted) ?? members.find((name) => name.toLowerCase() === wanted);
  if (member === undefined)
    throw tcssRefusal("InvalidParameter", `By cannot be ${By}; there are ${members.join(", ")}.`);
  return `${toSql(member)} ${isDescending(Order) ? "DESC" : "ASC"}`;
}
