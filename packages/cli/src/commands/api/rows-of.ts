import { type Service, operationOf } from "@plimsoll/types";

/** The list that an answer is about. */
export interface AnswerRows {
  readonly rows: readonly unknown[];
  /** Items that there are, if the answer says so. */
  readonly total: bigint | number | undefined;
}

type Members = ReadonlyMap<string, unknown>;

/** Members of answers that say how a request went and which page it is. What else there is, the answer is about. */
const ENVELOPE: ReadonlySet<string> = new Set([
  "Code",
  "CurrentPage",
  "HttpStatusCode",
  "Message",
  "PageInfo",
  "PageSize",
  "RequestId",
  "Success",
  "TotalCount",
]);

/**
 * Finds the rows of an answer: the list that pages are made of, or else the list that is all there is, which may lie in an object of
 * its own, `Data.List`.
 *
 * @returns `undefined` for an answer that is about one thing, which may have lists, too.
 */
export function rowsOf(service: Service, action: string, answer: object): AnswerRows | undefined {
  const members = membersOf(answer);
  const pagination = operationOf(service, action)?.pagination;
  if (pagination !== undefined) {
    const rows = members.get(pagination.items);
    if (Array.isArray(rows)) return { rows, total: countOf(members.get(pagination.total)) };
  }
  return onlyList(members, true);
}

/** @param outer - False in an object of the answer; a deeper one is not a page. */
function onlyList(members: Members, outer: boolean): AnswerRows | undefined {
  const [name = "", ...others] = [...members.keys()].filter((member) => !ENVELOPE.has(member));
  if (others.length > 0) return undefined;
  const value = members.get(name);
  if (Array.isArray(value)) {
    const total = members.get("TotalCount") ?? membersOf(members.get("PageInfo")).get("TotalCount");
    return { rows: value, total: countOf(total) };
  }
  return outer ? onlyList(membersOf(value), false) : undefined;
}

function membersOf(value: unknown): Members {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}

function countOf(value: unknown): bigint | number | undefined {
  return typeof value === "number" || typeof value === "bigint" ? value : undefined;
}
