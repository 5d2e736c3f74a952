import { once } from "node:events";
import type { RequestListener, Server } from "node:http";
import type { Server as SecureServer } from "node:https";
import type { Socket } from "node:net";

import type { ListenAddress } from "./listen-address.js";
import type { ServerIdentity } from "./server-identity.js";

/** Limits on whoever connects. */
export interface ServerLimits {
  /** Connections at a time; one more is closed at once. */
  readonly connections: number;
  /** Time for a handshake and for the headers of a request, in milliseconds. */
  readonly headersTimeoutMs: number;
  /** Time for a whole request, in milliseconds. */
  readonly requestTimeoutMs: number;
}

/** A server that listens. */
export interface OpenServer {
  /** `127.0.0.1:8443`, with the actual port. */
  readonly address: Required<ListenAddress>;
  /** Uses another certificate for connections that come. */
  readonly setIdentity: (identity: ServerIdentity) => void;
  /** Takes no more connections, and ends those that wait; the others end after their answer, or after the given time. */
  readonly close: (graceMs: number) => Promise<void>;
}

/** The API server drops a connection that waits after 90 seconds, which must not meet one that this side has just dropped. */
const keepAliveMs = 120_000;

/**
 * Opens a server for HTTPS, or without a certificate for plain HTTP.
 *
 * @throws the system's error when it cannot listen.
 */
export async function openServer(
  {
    identity,
    limits,
    ...address
  }: ListenAddress & { readonly identity?: ServerIdentity; readonly limits: ServerLimits },
  listener: RequestListener,
): Promise<OpenServer> {
  const sockets = new Set<Socket>();
  let isClosing = false;
  const server = createServer(identity, limits, (request, response) => {
    if (isClosing) response.setHeader("connection", "close");
    listener(request, response);
  });
  server.maxConnections = limits.connections;
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen(address.port, address.host);
  await once(server, "listening");
  const bound = server.address();
  const place = typeof bound === "object" && bound !== null ? bound : { address: "", port: address.port };
  return {
    address: { host: place.address, port: place.port },
    setIdentity({ cert, key }) {
      if ("setSecureContext" in server) server.setSecureContext({ cert, key, minVersion: "TLSv1.2" });
    },
    async close(graceMs) {
      isClosing = true;
      const closed = once(server, "close");
      server.close();
      const timer = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, graceMs);
      await closed;
      clearTimeout(timer);
    },
  };
}

function createServer(
  identity: ServerIdentity | undefined,
  limits: ServerLimits,
  listener: RequestListener,
): SecureServer | Server {
  const options = {
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    connectionsCheckingInterval: 1000,
    keepAliveTimeout: keepAliveMs,
  };
  if (identity === undefined) return process.getBuiltinModule("node:http").createServer(options, listener);
  const { cert, key } = identity;
  const secure = { ...options, cert, key, minVersion: "TLSv1.2", handshakeTimeout: limits.headersTimeoutMs } as const;
  const server = process.getBuiltinModule("node:https").createServer(secure, listener);
  // A handshake that fails is the caller's, and closes the connection by itself.
  server.on("tlsClientError", () => undefined);
  return server;
}
