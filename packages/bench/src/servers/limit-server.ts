import { createServer } from "node:http";

import { listen } from "./listen.ts";
import { serve } from "./serve.ts";

/** What the server is to do. */
export interface LimitServerInput {
  /** Answer within the limit. */
  readonly body: string;
  /** Requests that pass in each second. */
  readonly requestsPerSecond: number;
}

const refusal = JSON.stringify({
  Response: {
    Error: { Code: "RequestLimitExceeded", Message: "The request frequency exceeds the limit." },
    RequestId: "00000000-0000-4000-8000-000000000000",
  },
});

/**
 * Bare `node:http` with the limit that Tencent Cloud documents: it counts arrivals, the first 20 of each second pass and
 * the 21st is refused. Its seconds begin where they like, seen from a client.
 *
 * @see https://cloud.tencent.com/document/product/1278/109059, read 2026-11-21
 */
serve((input) => {
  const { body, requestsPerSecond } = input as LimitServerInput; // from startServer
  let second = 0;
  let arrived = 0;
  const server = createServer((incoming, outgoing) => {
    const now = Math.floor(performance.now() / 1000);
    if (now !== second) [second, arrived] = [now, 0];
    arrived++;
    const answer = arrived <= requestsPerSecond ? body : refusal;
    incoming.resume();
    incoming.on("end", () => outgoing.writeHead(200, { "content-type": "application/json" }).end(answer));
  });
  server.keepAliveTimeout = 60_000;
  return listen(server);
});
