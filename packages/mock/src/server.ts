import { once } from "node:events";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

import type { App } from "./app.js";
import type { TlsIdentity } from "./tls/create-identity.js";
import { deliverOverPort } from "./faults/deliver-over-port.js";
import type { WireResponse } from "./wire.js";
import { maxBodyBytes, signableHosts } from "./wire.js";

/** Where a mock listens. */
export interface ListenOptions {
  /** Port, 0 for any that is free. @default 0 */
  readonly port?: number;
  /** Address. Others than loopback let the network in. @default "127.0.0.1" */
  readonly host?: string;
  /**
   * HTTPS in place of HTTP, with an authority and a certificate made for this port. The vendors' command lines speak
   * nothing else. @default false
   */
  readonly tls?: boolean | TlsOptions;
}

/** What the certificate of a port is for. */
export interface TlsOptions {
  /**
   * Names and addresses under which callers reach the port, besides `localhost`, `127.0.0.1`, `::1` and the address that
   * it listens on. @default none
   */
  readonly hosts?: readonly string[];
}

/** A mock on a port. */
export interface MockServer extends AsyncDisposable {
  /** Origin, for example `http://127.0.0.1:8080`. */
  readonly url: string;
  /**
   * Certificate of the authority that callers of an HTTPS port must trust, as PEM; `undefined` for HTTP. It is good for
   * the hosts of this port only, for 397 days, and its key is kept nowhere.
   */
  readonly ca: string | undefined;
  /** The port, also where 0 was asked for. */
  readonly port: number;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

/** Node's own limit of 16 KB is below what the vendors take. */
const maxHeaderBytes = 1024 * 1024;

/** Addresses that stand for every one of the machine; no caller names them. */
const wildcards = ["0.0.0.0", "::"];

/**
 * Serves a mock over HTTP or HTTPS.
 *
 * @throws {Error} when the port is taken.
 * @throws {RangeError} when a host of `tls` is neither a name nor an address.
 */
export async function listen(
  app: App,
  { port = 0, host = "127.0.0.1", tls = false }: ListenOptions,
): Promise<MockServer> {
  const identity = tls === false ? undefined : await identify(host, tls === true ? {} : tls);
  const server = createServer(identity, (incoming, outgoing) => answer(app, incoming, outgoing));
  // Node closes the connections that speak HTTP, not those still at their handshake.
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen(port, host);
  await once(server, "listening");
  const address = server.address();
  const actualPort = typeof address === "object" && address !== null ? address.port : port;
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    server.close();
    for (const socket of sockets) socket.destroy();
    await once(server, "close");
  };
  return {
    url: toOrigin(identity === undefined ? "http" : "https", host, actualPort),
    ca: identity?.ca,
    port: actualPort,
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function identify(host: string, { hosts = [] }: TlsOptions): Promise<TlsIdentity> {
  const { createIdentity } = await import("./tls/create-identity.js");
  // Callers compare the certificate with the machine's clock, whatever the mock's clock says.
  return createIdentity(wildcards.includes(host) ? hosts : [host, ...hosts], Date.now());
}

function createServer(identity: TlsIdentity | undefined, listener: RequestListener): Server {
  const options = { maxHeaderSize: maxHeaderBytes };
  // Not imported: as an ES module, node:http fills in every name it exports, the whole of fetch among them.
  if (identity === undefined) return process.getBuiltinModule("node:http").createServer(options, listener);
  const { certificate, key } = identity;
  return process.getBuiltinModule("node:https").createServer({ ...options, cert: certificate, key }, listener);
}

function answer(app: App, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const chunks: Buffer[] = [];
  let bodyBytes = 0;
  incoming.on("data", (chunk: Buffer) => {
    bodyBytes += chunk.length;
    if (bodyBytes <= maxBodyBytes) chunks.push(chunk);
  });
  incoming.on("end", () => {
    // A request that was read just before the port was closed gets no answer.
    if (incoming.socket.destroyed) return;
    const body = bodyBytes > maxBodyBytes ? Buffer.alloc(0) : Buffer.concat(chunks);
    const [path, query] = splitUrl(incoming.url ?? "/");
    const isLocal = isLoopback(incoming.socket.remoteAddress);
    const hosts = signableHosts(incoming.headers, "", isLocal);
    const response = app({
      method: incoming.method ?? "GET",
      path,
      query,
      headers: incoming.headers,
      hosts,
      body,
      bodyBytes,
      peer: isLocal ? "loopback" : "network",
    });
    if (response.disruption !== undefined) return void deliverOverPort(outgoing, response, response.disruption);
    send(outgoing, response);
  });
}

/** Sends an answer. Node collects the parts and hands them to the system at once, without a copy. */
function send(outgoing: ServerResponse, { status, headers, body }: WireResponse): void {
  const parts = typeof body === "string" ? [body] : body;
  const length = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  outgoing.writeHead(status, { ...headers, "content-length": length });
  for (const part of parts) outgoing.write(part);
  outgoing.end();
}

/** Writes an origin; an IPv6 address needs brackets. */
export function toOrigin(scheme: "http" | "https", host: string, port: number): string {
  return `${scheme}://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function splitUrl(url: string): readonly [path: string, query: string] {
  const at = url.indexOf("?");
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at + 1)];
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:::1$|(?:::ffff:)?127\.)/.test(address);
}
