import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import type { Io } from "../../io.js";
import { type ListenAddress, addressText } from "../admit/listen-address.js";
import type { MetricsText } from "./store-metrics.js";

/**
 * Serves `GET /metrics` until the user ends it. Each request reads the store anew; one that cannot be read is an answer of 503.
 *
 * @throws the system's error when the address cannot be taken.
 */
export async function serveMetrics(address: ListenAddress, io: Io, read: () => Promise<MetricsText>): Promise<void> {
  const server = createServer((request, response) => {
    const isMetrics = (request.method === "GET" || request.method === "HEAD") && request.url === "/metrics";
    if (!isMetrics) {
      response.writeHead(404, { "content-type": "text/plain" }).end("GET /metrics\n");
      return;
    }
    read().then(
      ({ text, contentType }) => response.writeHead(200, { "content-type": contentType }).end(text),
      // The reason may name paths of this machine: it is told here, and not to whoever asks.
      (error: unknown) => {
        io.stderr.write(`plimsoll: ${error instanceof Error ? error.message : String(error)}\n`);
        response.writeHead(503, { "content-type": "text/plain" }).end("The store cannot be read.\n");
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
