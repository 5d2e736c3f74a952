import { createServer } from "node:http";
import { text } from "node:stream/consumers";

import { sasPage, tcssPage } from "../answers.ts";
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

/**
 * Bare `node:http` with a list that stands still: the page that is asked for, every image with an ID of its own. A request of
 * Security Center gets a page of DescribeImageInstances, any other one of DescribeAssetImageList.
 */
serve((input) => {
  const { images, latencyMs, requestsPerSecond = Infinity } = input as ListServerInput; // from startServer
  const passes = secondLimit(requestsPerSecond);
  const server = createServer((incoming, outgoing) => {
    const isRefused = !passes();
    const answer = async (): Promise<void> => {
      const isSas = incoming.headers["x-acs-action"] !== undefined;
      const sent = await text(incoming);
      const page = isSas ? sasPageOf(images, incoming.url ?? "") : tcssPageOf(images, sent);
      const body = isRefused ? refusal : page;
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

function tcssPageOf(images: number, body: string): string {
  const { Offset = 0, Limit = 10 } = JSON.parse(body) as { Offset?: number; Limit?: number }; // of the action
  return tcssPage(images, { offset: Offset, limit: Limit });
}

function sasPageOf(images: number, url: string): string {
  const { searchParams } = new URL(url, "http://127.0.0.1");
  const of = (name: string, otherwise: number): number => Number(searchParams.get(name) ?? otherwise);
  return sasPage(images, { page: of("CurrentPage", 1), size: of("PageSize", 20) });
}
