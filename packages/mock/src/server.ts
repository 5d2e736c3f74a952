import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";

import type { App } from "./app.js";
import { deliverOverPort } from "./faults/deliver-over-port.js";
import { maxBodyBytes, signableHosts } from "./wire.js";

/** Where a mock listens. */
export interface ListenOptions {
  /** Port, 0 for any that is free. @default 0 */
  readonly port?: number;
  /** Address. Others than loopback let the network in. @default "127.0.0.1" */
  readonly host?: string;
}

/** A mock on a port. */
export interface MockServer extends AsyncDisposable {
  /** Origin, for example `http://127.0.0.1:8080`. */
  readonly url: string;
  /** The port, also where 0 was asked for. */
  readonly port: number;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

/** Node's own limit of 16 KB is below what the vendors take. */
const maxHeaderBytes = 1024 * 1024;

/**
 * Serves a mock over HTTP.
 *
 * @throws {Error} when the port is taken.
 */
export async function listen(app: App, { port = 0, host = "127.0.0.1" }: ListenOptions): Promise<MockServer> {
  // Not imported: as an ES module, node:http fills in every name it exports, the whole of fetch among them.
  const { createServer } = process.getBuiltinModule("node:http");
  const server = createServer({ maxHeaderSize: maxHeaderBytes }, (incoming, outgoing) => {
    answer(app, incoming, outgoing);
  });
  server.listen(port, host);
  await once(server, "listening");
  const address = server.address();
  const actualPort = typeof address === "object" && address !== null ? address.port : port;
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actualPort}`,
    port: actualPort,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function answer(app: App, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const chunks: Buffer[] = [];
  let bodyBytes = 0;
  incoming.on("data", (chunk: Buffer) => {
    bodyBytes += chunk.length;
    if (bodyBytes <= maxBodyBytes) chunks.push(chunk);
  });
  incoming.on("end", () => {
    const body = bodyBytes > maxBodyBytes ? Buffer.alloc(0) : Buffer.concat(chunks);
    const [path, query] = splitUrl(incoming.url ?? "/");
    const hosts = signableHosts(incoming.headers, "", isLoopback(incoming.socket.remoteAddress));
    const response = app({
      method: incoming.method ?? "GET",
      path,
      query,
      headers: incoming.headers,
      hosts,
      body,
      bodyBytes,
    });
    if (response.disruption !== undefined) return void deliverOverPort(outgoing, response, response.disruption);
    const bytes = Buffer.byteLength(response.body);
    outgoing.writeHead(response.status, { ...response.headers, "content-length": bytes });
    // Text of one byte a character is the same in both, and faster to write in the older.
    outgoing.end(response.body, bytes === response.body.length ? "latin1" : "utf8");
  });
}

/** Writes an origin; an IPv6 address needs brackets. */
export function toOrigin(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function splitUrl(url: string): readonly [path: string, query: string] {
  const at = url.indexOf("?");
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at + 1)];
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:::1$|(?:::ffff:)?127\.)/.test(address);
}
