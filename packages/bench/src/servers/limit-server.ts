import { createServer } from "node:http";

import { listen } from "./listen.ts";
import { refusal, secondLimit } from "./second-limit.ts";
import { serve } from "./serve.ts";

/** Options of the server. */
export interface LimitServerInput {
  /** Answer within the limit. */
  readonly body: string;
  /** Requests that pass in each second. */
  readonly requestsPerSecond: number;
}

/** Bare `node:http` with the limit of Tencent Cloud, always with the same answer to what passes. */
serve((input) => {
  const { body, requestsPerSecond } = input as LimitServerInput; // from startServer
  const passes = secondLimit(requestsPerSecond);
  const server = createServer((incoming, outgoing) => {
    const answer = passes() ? body : refusal;
    incoming.resume();
    incoming.on("end", () => outgoing.writeHead(200, { "content-type": "application/json" }).end(answer));
  });
  server.keepAliveTimeout = 60_000;
  return listen(server);
});
