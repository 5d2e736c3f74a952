import { type Service, operations } from "@plimsoll/types";

/** The list that an answer is about. */
export interface AnswerRows {
  readonly rows: readonly unknown[];
  /** Items that there are, if the answer says so. */
  readonly total: bigint | number | undefined;
}

/**
 * Finds the rows of an answer: the list that pages are made of, or else the only list there is.
 *
 * @returns `undefined` for an answer that is about one thing.
 */
export function rowsOf(service: Service, action: string, answer: object): AnswerRows | undefined {
  const record = Object.entries(operations[service]).find(([name]) => name === action)?.[1];
  const members = new Map<string, unknown>(Object.entries(answer));
  if (record !== undefined && "pagination" in record) {
    const { items, total } = record.pagination;
    const rows: unknown = members.get(items);
    const count = members.get(total);
    if (Array.isArray(rows))
      return { rows, total: typeof count === "number" || typeof count === "bigint" ? count : undefined };
  }
  const lists = [...members.values()].filter((value) => Array.isArray(value));
  const [only] = lists;
  return lists.length === 1 && only !== undefined ? { rows: only, total: undefined } : undefined;
}
