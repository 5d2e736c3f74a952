import type { Exchange } from "../gateway/gateway.js";
import { bytesOf } from "../wire/message.js";
import type { FaultRule, ListFault } from "./fault-rule.js";

type Json = Record<string, unknown>;

/** What a rule remembers of the pages before. */
interface Memory {
  pages: number;
  lastRow: unknown;
}

const memories = new WeakMap<ListFault, Memory>();

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

/** Changes the answer of a list as a rule says; an answer without a list and a total stays as it is. */
export function changeList(exchange: Exchange, rule: ListFault): Exchange {
  const { headers, body } = exchange.response;
  if (exchange.outcome !== "OK" || headers["content-type"]?.includes("json") !== true) return exchange;
  const document = JSON.parse(bytesOf(body).toString()) as Json; // the mock wrote it
  const answer = isJson(document["Response"]) ? document["Response"] : document;
  const counted = [answer, answer["PageInfo"]].filter(isJson).find(({ TotalCount }) => TotalCount !== undefined);
  const items = Object.keys(answer).find((name) => Array.isArray(answer[name]));
  if (items === undefined || counted === undefined) return exchange;
  const memory = memories.get(rule) ?? { pages: 0, lastRow: undefined };
  memories.set(rule, memory);
  memory.pages += 1;
  if (rule.kind === "moving-total") counted["TotalCount"] = Number(counted["TotalCount"]) + memory.pages;
  else answer[items] = changeRows(answer[items] as readonly unknown[], rule.kind, memory); // a list, as looked up above
  return { ...exchange, response: { ...exchange.response, body: JSON.stringify(document) } };
}

function changeRows(
  rows: readonly unknown[],
  kind: Exclude<ListFault["kind"], "moving-total">,
  memory: Memory,
): readonly unknown[] | null {
  const repeated = memory.lastRow;
  switch (kind) {
    case "repeated-row":
      memory.lastRow = rows.at(-1);
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

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
