import { isIP } from "node:net";

import { readVendorHost as readSasHost } from "../sas/hosts.js";
import { readVendorHost as readTcssHost } from "../tcss/hosts.js";
import type { WireRequest, WireResponse } from "../wire/message.js";
import { headerOf } from "../wire/message.js";

/** Reason to suspect that a request comes from a web page of another site. */
export interface WebPageProblem {
  readonly code: "ForeignHost" | "ForeignOrigin";
  /** The problem, as a sentence. */
  readonly detail: string;
  /** The way to solve it, as a sentence. */
  readonly next: string;
}

/** A host with nothing before or after it, and its port. */
const hostSyntax = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d{0,5})?$/;

/**
 * The name or the address in a Host header: in lower case, without port, brackets and the dot at the end; empty if the
 * header is not a host.
 */
export function hostNameOf(host: string): string {
  const [, address, name = ""] = hostSyntax.exec(host.toLowerCase()) ?? [];
  return address ?? name.replace(/\.$/, "");
}

/**
 * True if a host leads to this machine without any name server: `localhost`, names below it, and addresses.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6761, section 6.3
 */
export function isOwnHost(host: string): boolean {
  const name = hostNameOf(host);
  return name === "localhost" || name.endsWith(".localhost") || isIP(name) !== 0;
}

/** True if a host belongs to a vendor: no other website can make these names resolve to this machine. */
export function isVendorHost(host: string): boolean {
  const name = hostNameOf(host);
  return (readTcssHost(name) ?? readSasHost(name)) !== undefined;
}

/**
 * True if a host is known inside a network only: it has no dot, or one of the endings that are in no public name server.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6761, sections 6.2; RFC 6762, `.local`; RFC 8375, `.home.arpa`; `.internal` by ICANN
 */
export function isPrivateHost(host: string): boolean {
  return /^[a-z0-9_-]+(?:\.(?:[a-z0-9._-]+\.)?(?:test|local|internal|home\.arpa))?$/.test(hostNameOf(host));
}

/**
 * Says whether a browser sent a request for a page of another origin, by what only browsers send: `Origin`, and where a
 * request has none, `Sec-Fetch-Site`.
 */
export function problemOfOrigin({ headers }: WireRequest): WebPageProblem | undefined {
  const origin = headerOf(headers, "origin");
  const site = headerOf(headers, "sec-fetch-site") ?? "none";
  const isOwnOrigin =
    origin === undefined || (URL.canParse(origin) && new URL(origin).host === headerOf(headers, "host"));
  if (isOwnOrigin && (site === "none" || site === "same-origin")) return undefined;
  return {
    code: "ForeignOrigin",
    detail: "A web page of another site sent this request.",
    next: "Send it from a program, without the headers Origin and Sec-Fetch-Site.",
  };
}

/**
 * Says whether a name may have been made to lead a browser on this machine here. Callers in this process and from the
 * network are not checked: they choose their address themselves.
 *
 * @param request - The request.
 * @param isKnown - True for a host that callers may use.
 */
export function problemOfHost(
  { headers, peer, isCertified = false }: WireRequest,
  isKnown: (host: string) => boolean,
): WebPageProblem | undefined {
  const host = headerOf(headers, "host") ?? "";
  if (peer !== "loopback" || isCertified || isKnown(host)) return undefined;
  return {
    code: "ForeignHost",
    detail: `The Host header names ${host === "" ? "no host" : JSON.stringify(host.slice(0, 100))}: a web page may have led a browser here.`,
    next: "Call it by localhost or an address.",
  };
}

/** Writes the answer to a web page of another site. It has no CORS headers, so the page cannot read it. */
export function refuseWebPage({ code, detail, next }: WebPageProblem): WireResponse {
  return {
    status: 403,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ code, message: `${detail} ${next}` }),
  };
}
