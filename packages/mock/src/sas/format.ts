import { valueOf } from "../wire/query-string.js";
import { hasHeaderLike, headerOf } from "../wire/message.js";
import type { ParsedRequest } from "../wire/parsed-request.js";

/** How an answer is written. */
export type Format = "json" | "xml";

/** What a request says about the format of its answer. */
export interface AskedFormat {
  readonly format: Format;
  /** Where the request asks for a format that there is not; the answer that says so still needs one. */
  readonly problem?: "Accept" | "Format";
}

/** What of `Accept` means which format. */
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
export function formatOf(request: ParsedRequest): AskedFormat {
  const usual = hasHeaderLike(request.headers, "x-acs-") ? "json" : "xml";
  const asked = valueOf(request.pairs, "Format")?.toLowerCase() ?? "";
  if (asked === "json" || asked === "xml") return { format: asked };
  if (asked !== "") return { format: usual, problem: "Format" };
  return fromAccept(headerOf(request.headers, "accept") ?? "", usual);
}

function fromAccept(accept: string, usual: Format): AskedFormat {
  const types = accept.split(",").map((part) => (part.split(";", 1)[0] ?? "").trim().toLowerCase());
  for (const type of types) {
    const format = Object.hasOwn(acceptedTypes, type) ? acceptedTypes[type] : undefined;
    if (format !== undefined) return { format };
    if (type === "" || type === "*/*" || type === "application/*" || type === "text/*") return { format: usual };
  }
  return { format: usual, problem: "Accept" };
}
