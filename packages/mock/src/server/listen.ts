import { once } from "node:events";
import type { RequestListener, Server } from "node:http";
import type { ServerOptions } from "node:https";
import type { Socket } from "node:net";

import type { App } from "./router.js";
import { BodyBudget } from "./incoming-body.js";
import { receive } from "./receive.js";
import type { ServerLimits } from "./server-limits.js";
import { serverLimits } from "./server-limits.js";
import type { TlsIdentity } from "../tls/create-identity.js";
import { hostNameOf } from "./web-page.js";

/** Options of a port. */
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

/** Options of the certificate of an HTTPS port. */
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
  /** The actual port, never 0. */
  readonly port: number;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

/** Addresses that stand for every address of the machine; no caller names them. */
const wildcards = ["0.0.0.0", "::"];

/**
 * Serves a mock over HTTP or HTTPS.
 *
 * @param app - The mock.
 * @param options - See {@link ListenOptions}.
 * @param limits - Limits on callers. Only tests pass others than the usual ones.
 * @throws {Error} when the port is taken.
 * @throws {RangeError} when a host of `tls` is neither a name nor an address.
 */
export async function listen(
  app: App,
  { port = 0, host = "127.0.0.1", tls = false }: ListenOptions,
  limits: ServerLimits = serverLimits,
): Promise<MockServer> {
  const identity = tls === false ? undefined : await identify(host, tls === true ? {} : tls);
  const names = typeof tls === "object" ? (tls.hosts ?? []) : [];
  const context = {
    app,
    limits,
    budget: new BodyBudget(limits.pendingBodyBytes),
    certified: new Set(names.map(hostNameOf)),
  };
  const server = createServer(identity, limits, (incoming, outgoing) => receive(context, incoming, outgoing));
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
  const { createIdentity } = await import("../tls/create-identity.js");
  // Callers compare the certificate with the machine's clock, whatever the mock's clock says.
  return createIdentity(wildcards.includes(host) ? hosts : [host, ...hosts], Date.now());
}

function createServer(identity: TlsIdentity | undefined, limits: ServerLimits, listener: RequestListener): Server {
  const options = {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    connectionsCheckingInterval: limits.checkEveryMs,
  };
  // Not imported: as an ES module, node:http fills in every name it exports, the whole of fetch among them.
  const server =
    identity === undefined
      ? process.getBuiltinModule("node:http").createServer(options, listener)
      : createSecureServer(identity, { ...options, handshakeTimeout: limits.headersTimeoutMs }, listener);
  server.maxConnections = limits.connections;
  // One more than the limit, so that too many headers can be told from exactly the limit.
  server.maxHeadersCount = limits.headerCount + 1;
  return server;
}

function createSecureServer(
  { certificate, key }: TlsIdentity,
  options: ServerOptions,
  listener: RequestListener,
): Server {
  return process.getBuiltinModule("node:https").createServer({ ...options, cert: certificate, key }, listener);
}

/** Writes an origin; an IPv6 address needs brackets. */
export function toOrigin(scheme: "http" | "https", host: string, port: number): string {
  return `${scheme}://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
