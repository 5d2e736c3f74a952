import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import type { Io } from "../../io.js";
import { type ListenAddress, addressText } from "../admit/listen-address.js";
import type { MetricsText } from "./store-metrics.js";

const PLAIN = { "content-type": "text/plain" };

/**
 * Serves `GET /metrics` until the user ends it. Each request reads the store again; if it cannot be read, the answer is 503.
 * `/readyz` does the same and says only `ok`; `/healthz` reads nothing, so a process is not restarted because its database is away.
 *
 * @throws the system's error when the address cannot be taken.
 */
export async function serveMetrics(address: ListenAddress, io: Io, read: () => Promise<MetricsText>): Promise<void> {
  const server = createServer((request, response) => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    const path = isRead ? request.url : undefined;
    if (path === "/healthz") {
      response.writeHead(200, PLAIN).end("ok\n");
      return;
    }
    if (path !== "/metrics" && path !== "/readyz") {
      response.writeHead(404, PLAIN).end("GET /metrics\n");
      return;
    }
    read().then(
      ({ text, contentType }) =>
        path === "/readyz"
          ? response.writeHead(200, PLAIN).end("ok\n")
          : response.writeHead(200, { "content-type": contentType }).end(text),
      // The reason may name paths of this machine: it is told here, and not to whoever asks.
      (error: unknown) => {
        io.stderr.write(`plimsoll: ${error instanceof Error ? error.message : String(error)}\n`);
        response.writeHead(503, PLAIN).end("The store cannot be read.\n");
      },
    );
  });
  server.listen(address);
  await once(server, "listening");
  const { port: taken } = server.address() as AddressInfo; // of a server that listens on a port
  io.stderr.write(`Serving http://${addressText({ ...address, port: taken })}/metrics. Ctrl-C ends it.\n`);
  if (!io.signal.aborted) await once(io.signal, "abort");
  server.close();
  server.closeAllConnections();
}
