import type { IncomingMessage, ServerResponse } from "node:http";

import type { App } from "./router.js";
import { deliverOverPort } from "./deliver-over-port.js";
import type { BodyBudget } from "./incoming-body.js";
import { IncomingBody } from "./incoming-body.js";
import type { ServerLimits } from "./server-limits.js";
import { hostNameOf } from "./web-page.js";
import type { WireRequest, WireResponse } from "../wire/message.js";
import { giveBack } from "../wire/lent-bytes.js";
import { signableHosts } from "../wire/message.js";

/** Everything that the requests of one port share. */
export interface Port {
  readonly app: App;
  readonly budget: BodyBudget;
  readonly limits: ServerLimits;
  /** Host names for which the certificate was made, in lower case. */
  readonly certified: ReadonlySet<string>;
}

/** Reads a request from its connection and sends the answer of the application. */
export function receive(port: Port, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const problem = problemOf(incoming, port.limits);
  if (problem !== undefined) return reject(incoming, outgoing, problem);
  const body = new IncomingBody(port.budget, announcedBytes(incoming));
  const take = (chunk: Buffer): void => {
    if (body.add(chunk)) return;
    incoming.off("data", take);
    body.release();
    reject(incoming, outgoing, tooManyBodies);
  };
  incoming.on("data", take);
  incoming.once("close", () => body.release());
  incoming.once("end", () => {
    body.release();
    // A request that was read just before the port was closed gets no answer, and one that was turned away had its own.
    if (incoming.socket.destroyed || outgoing.headersSent) return;
    // Only an application that was closed rejects; its caller sees the connection close.
    answer(port, toWire(port, incoming, body), outgoing).catch(() => outgoing.destroy());
  });
}

async function answer({ app }: Port, request: WireRequest, outgoing: ServerResponse): Promise<void> {
  const response = await app(request);
  // The caller may have left in the meantime.
  if (outgoing.destroyed) return;
  if (response.disruption !== undefined) return deliverOverPort(outgoing, response, response.disruption);
  send(outgoing, response);
}

/** `undefined` where the body comes in chunks. */
function announcedBytes({ headers }: IncomingMessage): number | undefined {
  const length = headers["content-length"];
  return length === undefined ? undefined : Number(length); // the parser of Node lets only digits through
}

/** Sends an answer. Node collects the parts and hands them to the system at once, without a copy. */
function send(outgoing: ServerResponse, { status, headers, body }: WireResponse): void {
  const parts = typeof body === "string" ? [body] : body;
  const length = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  outgoing.writeHead(status, { ...headers, "content-length": length });
  for (const part of parts) outgoing.write(part);
  // By then the system has every byte.
  outgoing.end(() => giveBack(body));
}

function toWire({ certified }: Port, incoming: IncomingMessage, body: IncomingBody): WireRequest {
  const { headers, socket, url = "/", method = "GET" } = incoming;
  const [path, query] = splitUrl(url);
  const isLocal = isLoopback(socket.remoteAddress);
  return {
    method,
    path,
    query,
    headers,
    hosts: signableHosts(headers, "", isLocal),
    body: body.bytes,
    bodyBytes: body.arrived,
    peer: isLocal ? "loopback" : "network",
    isCertified: certified.has(hostNameOf(headers.host ?? "")),
  };
}

/** Reason to reject a request before the application sees it. */
interface RequestProblem {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const tooManyBodies: RequestProblem = {
  status: 503,
  code: "TooManyBodies",
  message: "Too many bodies arrive at once. Send this request again when others are done.",
};

/** Node reports only the first of several `Host` headers, and a proxy on the way may have used another one. */
function problemOf({ rawHeaders }: IncomingMessage, { headerCount }: ServerLimits): RequestProblem | undefined {
  const names = rawHeaders.filter((_, index) => index % 2 === 0);
  if (names.length > headerCount)
    return { status: 431, code: "TooManyHeaders", message: `A request has at most ${headerCount} headers.` };
  if (names.filter((name) => name.toLowerCase() === "host").length > 1)
    return { status: 400, code: "SeveralHosts", message: "A request has one Host header. Send it once." };
  return undefined;
}

/** Answers and closes the connection. The rest of the request is not read. */
function reject(incoming: IncomingMessage, outgoing: ServerResponse, { status, code, message }: RequestProblem): void {
  const headers = { "content-type": "application/json", connection: "close" };
  outgoing.writeHead(status, headers).end(JSON.stringify({ code, message }));
  incoming.resume();
}

function splitUrl(url: string): readonly [path: string, query: string] {
  const at = url.indexOf("?");
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at + 1)];
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:::1$|(?:::ffff:)?127\.)/.test(address);
}
