import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

import type { Service } from "@plimsoll/types";
import { referenceOf } from "@plimsoll/validators/reference";

import { type LoopbackServer, startServer } from "./loopback.js";
import { unflatten } from "./unflatten.js";

/** Options of the RPC proxy. */
export interface RpcProxyOptions {
  /** Service whose requests arrive. */
  readonly service: Service;
  /** Origin of what answers `/{Action}`. */
  readonly upstream: string;
  /** Value of the header `Prefer` added to every request: it chooses the example that Prism answers with. */
  readonly prefer?: string;
  /** Told of every answer, as it came from upstream. */
  readonly onAnswer?: (answer: UpstreamAnswer) => unknown;
}

/** An answer that passed through the RPC proxy. */
export interface UpstreamAnswer {
  readonly action: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** A mistake in a request or an answer, found by Prism's proxy. */
export interface Violation {
  /** `request` or `response`, then where in it. */
  readonly location: readonly string[];
  readonly message: string;
}

/** Mistakes that Prism's proxy reports in the headers of an answer. */
export function violationsIn(headers: Headers): readonly Violation[] {
  return JSON.parse(headers.get("sl-violations") ?? "[]") as Violation[]; // Prism's own format
}

/** Common parameters of TCSS that travel in the query of a GET or in a header. */
const COMMON = ["Action", "Version", "Region", "Timestamp", "Language", "Token"];

/** Headers that belong to one connection, or that no longer describe the body. */
const DROPPED = new Set(["connection", "content-length", "expect", "host", "keep-alive", "transfer-encoding"]);

/**
 * Starts what lets clients of the real services talk to Prism.
 *
 * Both services have one URL, `/`, and name the action elsewhere: in `x-tc-action`, in `x-acs-action`, or as `Action` in
 * the query or the form. OpenAPI cannot say that, so the specs have a path for each action and Prism matches nothing
 * else. The RPC proxy turns the one into the other and changes as little as it can:
 *
 * - A form becomes a query, since the specs declare the parameters of Security Center there. RPC signatures cover both alike.
 * - A GET becomes a POST, the only method in the specs; for TCSS the flattened query becomes the JSON of a body. What was
 *   signed was the GET, so a server behind Prism cannot verify such a request.
 * - `x-original-host` holds the host that the client signed: Prism's proxy puts its upstream's there.
 */
export function startRpcProxy(options: RpcProxyOptions): Promise<LoopbackServer> {
  return startServer((incoming, outgoing) => forward(options, incoming, outgoing));
}

async function forward(options: RpcProxyOptions, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { service, upstream, prefer, onAnswer } = options;
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(incoming.headersDistinct))
    if (!DROPPED.has(name)) headers.set(name, values.join(", "));
  headers.set("x-original-host", incoming.headers.host ?? "");
  if (prefer !== undefined) headers.set("prefer", prefer);
  const { search, body } = await (service === "tcss" ? translateTcss : translateSas)(
    incoming,
    headers,
    await buffer(incoming),
  );
  const action = headers.get(service === "tcss" ? "x-tc-action" : "x-acs-action") ?? "";
  const answer = await fetch(`${upstream}/${action}${search}`, {
    method: "POST",
    headers,
    ...(body === undefined ? {} : { body }),
  });
  const text = await answer.text();
  onAnswer?.({ action, status: answer.status, headers: answer.headers, body: text });
  outgoing.writeHead(answer.status, [...answer.headers].filter(([name]) => !DROPPED.has(name)).flat());
  outgoing.end(text);
}

interface Translation {
  readonly search: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

type Translate = (incoming: IncomingMessage, headers: Headers, body: Buffer<ArrayBuffer>) => Promise<Translation>;

const translateTcss: Translate = async ({ method, url }, headers, body) => {
  if (method !== "GET") return { search: "", body };
  const query = queryOf(url);
  for (const name of COMMON) {
    const value = query.get(name);
    if (value !== null && !headers.has(`x-tc-${name}`)) headers.set(`x-tc-${name}`, value);
    query.delete(name);
  }
  headers.set("content-type", "application/json");
  const schema = (await referenceOf("tcss", headers.get("x-tc-action") ?? ""))?.request ?? { type: "object" };
  return { search: "", body: JSON.stringify(unflatten(query, schema)) };
};

const translateSas: Translate = async ({ url }, headers, body) => {
  const query = queryOf(url);
  if (headers.get("content-type")?.startsWith("application/x-www-form-urlencoded"))
    for (const [name, value] of new URLSearchParams(body.toString())) query.append(name, value);
  headers.delete("content-type");
  for (const name of ["Action", "Version"]) {
    const value = query.get(name);
    if (value !== null) headers.set(`x-acs-${name}`, value);
  }
  return { search: `?${query.toString()}` };
};

function queryOf(url: string | undefined): URLSearchParams {
  return new URL(url ?? "/", "http://rpc-proxy.invalid").searchParams;
}
