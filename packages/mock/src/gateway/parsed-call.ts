import type { ParsedRequest } from "../wire/parsed-request.js";

/** A request with its common parameters read. A protocol adds more. */
export interface ParsedCall {
  readonly request: ParsedRequest;
  /** Action that the request names, even one that is refused; empty if it names none. */
  readonly action: string;
}
