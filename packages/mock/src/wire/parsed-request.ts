import type { WireRequest } from "./message.js";
import { mediaTypeOf } from "./message.js";
import type { Pair } from "./query-string.js";
import { parsePairs } from "./query-string.js";

/** A request whose query and form were parsed, once for everything that looks at it. */
export interface ParsedRequest extends WireRequest {
  /** Parameters of the query. */
  readonly queryPairs: readonly Pair[];
  /** Parameters of a form in the body; empty if the body is not a form. */
  readonly formPairs: readonly Pair[];
  /** Parameters of the query, then those of the form. */
  readonly pairs: readonly Pair[];
}

/** Parses the query and the form of a request. */
export function parseRequest(request: WireRequest): ParsedRequest {
  const queryPairs = parsePairs(request.query);
  const isForm = mediaTypeOf(request) === "application/x-www-form-urlencoded";
  const formPairs = isForm ? parsePairs(request.body.toString()) : [];
  return { ...request, queryPairs, formPairs, pairs: [...queryPairs, ...formPairs] };
}
