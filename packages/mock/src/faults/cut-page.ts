import type { PageCutFault } from "./fault-rule.js";
import { isJson } from "./plain-answer.js";

/** Parameters with the number of rows of a page. Some actions take the number as text. */
const sizes = ["Limit", "PageSize"];

/** Asks for a page of at most so many rows. */
export function cutPage(parameters: unknown, { rows = 100 }: PageCutFault): unknown {
  if (!isJson(parameters)) return parameters;
  const cut = (value: unknown): unknown => (typeof value === "string" ? String(rows) : rows);
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      sizes.includes(name) && Number(value) > rows ? cut(value) : value,
    ]),
  );
}
