import { code } from "./code-span.ts";
import type { Operation } from "./operation.ts";
import { pathOf } from "./schema-rows.ts";

/** Facts about an operation to know before calling it: a term and a Markdown sentence each. */
export function factsOf(operation: Operation): (readonly [term: string, words: string])[] {
  const { rpc, service, effect } = operation;
  const place = rpc.paramsIn === "body" ? "as JSON in the body" : "in the query string";
  return [
    ["Effect", effect === "read" ? "Reads; changes nothing" : "Changes or spends something"],
    ["A policy must allow", permissionInWords(operation)],
    ["Rate limit", rateInWords(operation)],
    ["Pages", pagesInWords(operation)],
    [
      "On the wire",
      `${code(`${rpc.method} ${rpc.path}`)}, the action in ${code(rpc.actionHeader)}, parameters ${place}`,
    ],
    ["A failure is", service.failure],
    ["API version", code(rpc.version)],
  ];
}

/** A condition with the parameters in it as links. */
export function conditionInWords({ parameters }: Operation, meaning: string): string {
  const names = new Set(parameters.map((row) => pathOf(row)));
  return meaning.replaceAll(/\w+/g, (word) => (names.has(word) ? `[${code(word)}](#parameter-${word})` : word));
}

/** The sentence before the table of the answer. */
export function responseInWords({ service }: Operation): string {
  return service.envelope === undefined
    ? "What a success holds."
    : `What a success holds, inside the envelope ${code(service.envelope)}. The client and the CLI take the envelope off.`;
}

function permissionInWords({ permission: { action, access, resources = [] } }: Operation): string {
  const level = access === undefined ? "" : `, access level ${code(access)}`;
  const named = resources.map((resource) => code(resource)).join(" or ");
  return `${code(action)}${level}${named === "" ? "" : `, resource ${named}`}`;
}

function rateInWords({ rateLimit: { requests, perSeconds } }: Operation): string {
  return perSeconds === 1 ? `${requests} requests a second` : `${requests} requests in ${perSeconds} seconds`;
}

function pagesInWords({ pagination }: Operation): string {
  if (pagination === undefined) return "None, one answer holds everything";
  const { limit, offset, defaultLimit, maxLimit } = pagination;
  return `By ${code(limit)} and ${code(offset)}, ${defaultLimit ?? "all"} items by default, ${maxLimit} at most`;
}
