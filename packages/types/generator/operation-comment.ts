import type { SpecOperation } from "@plimsoll/specs/reader";

/** Text that an editor shows beside the name of an action: summary, effect, rate limit and vendor's page. */
export function operationComment(operation: SpecOperation): string {
  const { requests, perSeconds } = operation["x-rate-limit"];
  const { url } = operation["x-source"];
  const effect = operation["x-effect"] === "read" ? "Changes nothing" : "Changes or spends something";
  const limit = `${requests} requests ${perSeconds === 1 ? "a second" : `in ${perSeconds} seconds`}`;
  const pages = operation["x-pagination"] === undefined ? "" : `; pages of up to ${operation["x-pagination"].maxLimit}`;
  return `${operation.summary}. ${effect}; ${limit}${pages}. ${url}`;
}
