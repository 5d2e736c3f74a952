import { createServer } from "node:http";
import { text } from "node:stream/consumers";

import { tcssPage } from "../answers.ts";
import { listen } from "./listen.ts";
import { refusal, secondLimit } from "./second-limit.ts";
import { serve } from "./serve.ts";

/** Options of the server. */
export interface ListServerInput {
  /** Images of the list. */
  readonly images: number;
  /** Milliseconds from the arrival of a request that passes to its answer. */
  readonly latencyMs: number;
  /** Requests that pass in each second. @default any number */
  readonly requestsPerSecond?: number;
}

/** Bare `node:http` with a list of TCSS that stands still: the page that is asked for, every image with an ID of its own. */
serve((input) => {
  const { images, latencyMs, requestsPerSecond = Infinity } = input as ListServerInput; // from startServer
  const passes = secondLimit(requestsPerSecond);
  const server = createServer((incoming, outgoing) => {
    const isRefused = !passes();
    const answer = async (): Promise<void> => {
      const { Offset = 0, Limit = 10 } = JSON.parse(await text(incoming)) as { Offset?: number; Limit?: number }; // of the action
      const body = isRefused ? refusal : tcssPage(images, { offset: Offset, limit: Limit });
      setTimeout(
        () => outgoing.writeHead(200, { "content-type": "application/json" }).end(body),
        isRefused ? 0 : latencyMs,
      );
    };
    void answer();
  });
  server.keepAliveTimeout = 60_000;
  return listen(server);
});
