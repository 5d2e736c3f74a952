import { isJson, plainOf } from "./plain-answer.js";
import type { FaultRule, ListFault } from "./fault-rule.js";

/** State of a rule from the pages before. */
interface Memory {
  pages: number;
  /** Last row of the latest page of each list. */
  readonly lastRows: Map<string, unknown>;
}

const memories = new WeakMap<ListFault, Memory>();

/** Action and parameters of a request for a list. */
export type ListRequest = readonly [action: string | undefined, parameters: unknown];

/** Parameters that choose a page of a list. All others choose the list. */
const PAGING: ReadonlySet<string> = new Set(["CurrentPage", "Limit", "Offset", "PageSize"]);

const kinds: Readonly<Record<ListFault["kind"], true>> = {
  "empty-cve-id": true,
  "moving-total": true,
  "null-list": true,
  "repeated-row": true,
  "unknown-level": true,
};

/** True if a rule changes lists. */
export function isListFault(rule: FaultRule): rule is ListFault {
  return Object.hasOwn(kinds, rule.kind);
}

/**
 * Changes the answer of a list as a rule says; an answer without a list and a total stays as it is.
 *
 * @param answer - Before it is written, without the envelope. It is not changed.
 * @param request - Action and parameters; pages of the same list differ only in the parameters that choose a page.
 */
export function changeList(answer: object, rule: ListFault, request: ListRequest): object {
  const changed = plainOf(answer);
  const counted = [changed, changed["PageInfo"]].filter(isJson).find(({ TotalCount }) => TotalCount !== undefined);
  const items = Object.keys(changed).find((name) => Array.isArray(changed[name]));
  if (items === undefined || counted === undefined) return answer;
  const memory = memories.get(rule) ?? { pages: 0, lastRows: new Map<string, unknown>() };
  memories.set(rule, memory);
  memory.pages += 1;
  if (rule.kind === "moving-total") counted["TotalCount"] = Number(counted["TotalCount"]) + memory.pages;
  else {
    const rows = changed[items] as readonly unknown[]; // a list, as looked up above
    changed[items] = changeRows(rows, rule.kind, { memory, list: listKeyOf(request) });
  }
  return changed;
}

function listKeyOf([action, parameters]: ListRequest): string {
  const chosen = Object.entries(isJson(parameters) ? parameters : {}).filter(([name]) => !PAGING.has(name));
  return JSON.stringify([action, chosen.toSorted(([a], [b]) => (a < b ? -1 : 1))], (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
}

function changeRows(
  rows: readonly unknown[],
  kind: Exclude<ListFault["kind"], "moving-total">,
  { memory, list }: { readonly memory: Memory; readonly list: string },
): readonly unknown[] | null {
  const repeated = memory.lastRows.get(list);
  switch (kind) {
    case "repeated-row":
      memory.lastRows.set(list, rows.at(-1));
      return repeated === undefined || rows.length === 0 ? rows : [repeated, ...rows.slice(0, -1)];
    case "null-list":
      return null;
    case "unknown-level":
      return rows.map(changeMembers(/^(?:Level|RiskLevel)$/, (value) => (typeof value === "number" ? 5 : "5")));
    case "empty-cve-id":
      return rows.map(changeMembers(/^(?:CVEID|CveId|Related)$/, () => ""));
  }
}

function changeMembers(name: RegExp, change: (value: unknown) => unknown): (row: unknown) => unknown {
  return (row) => {
    if (!isJson(row)) return row;
    return Object.fromEntries(
      Object.entries(row).map(([member, value]) => [member, name.test(member) ? change(value) : value]),
    );
  };
}
