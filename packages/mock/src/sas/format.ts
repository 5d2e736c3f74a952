import { valueOf } from "../wire/query-string.js";
import { hasHeaderLike, headerOf } from "../wire/message.js";
import type { ParsedRequest } from "../wire/parsed-request.js";

/** Format of an answer. */
export type Format = "json" | "xml";

/** The format that a request asks for. */
export interface RequestedFormat {
  readonly format: Format;
  /** The header or parameter that names an unknown format. The refusal is still written in `format`. */
  readonly problem?: "Accept" | "Format";
}

/** Media types of the header `Accept` and their formats. */
const acceptedTypes: Readonly<Record<string, Format>> = {
  "application/json": "json",
  "text/json": "json",
  "application/xml": "xml",
  "text/xml": "xml",
};

/**
 * Reads the format: the parameter `Format` in any case, otherwise the first type of `Accept` that is one of ours. Without
 * either, requests that name their action in a parameter get XML, as the vendor's page on RPC says, and those that name it
 * in a header JSON, as its clients expect.
 *
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/rpc-mechanism, read 2026-11-21
 */
export function formatOf(request: ParsedRequest): RequestedFormat {
  const usual = hasHeaderLike(request.headers, "x-acs-") ? "json" : "xml";
  const name = valueOf(request.pairs, "Format")?.toLowerCase() ?? "";
  if (name === "json" || name === "xml") return { format: name };
  if (name !== "") return { format: usual, problem: "Format" };
  return fromAccept(headerOf(request.headers, "accept") ?? "", usual);
}

function fromAccept(accept: string, usual: Format): RequestedFormat {
  const types = accept.split(",").map((part) => (part.split(";", 1)[0] ?? "").trim().toLowerCase());
  for (const type of types) {
    const format = Object.hasOwn(acceptedTypes, type) ? acceptedTypes[type] : undefined;
    if (format !== undefined) return { format };
    if (type === "" || type === "*/*" || type === "application/*" || type === "text/*") return { format: usual };
  }
  return { format: usual, problem: "Accept" };
}
