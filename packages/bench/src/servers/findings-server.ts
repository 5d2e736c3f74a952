import { createServer } from "node:http";
import { text } from "node:stream/consumers";

import { listen } from "./listen.ts";
import { serve } from "./serve.ts";

/** Options of the server. */
export interface FindingsServerInput {
  /** A row of DescribeAssetImageVulList as JSON. */
  readonly row: string;
  /** The CVE ID in it. */
  readonly id: string;
  /** Rows of each image. */
  readonly rows: number;
}

/**
 * Bare `node:http` with the vulnerabilities of any host image, and with nothing else in it: the page that is asked for, every row with
 * an ID of its own.
 */
serve((input) => {
  const { row, id, rows: vulnerabilities } = input as FindingsServerInput; // from startServer
  const parts = row.split(id);
  const page = (offset: number, limit: number, rows: number): string => {
    const list: string[] = [];
    for (let index = offset; index < Math.min(offset + limit, rows); index++)
      list.push(parts.join(`CVE-2026-${String(index).padStart(5, "0")}`));
    return `{"Response":{"List":[${list.join()}],"TotalCount":${rows},"RequestId":"00000000-0000-4000-8000-000000000000"}}`;
  };
  const server = createServer((incoming, outgoing) => {
    const answer = async (): Promise<void> => {
      const { Offset = 0, Limit = 10 } = JSON.parse(await text(incoming)) as { Offset?: number; Limit?: number }; // of the action
      const rows = incoming.headers["x-tc-action"] === "DescribeAssetImageVulList" ? vulnerabilities : 0;
      outgoing.writeHead(200, { "content-type": "application/json" }).end(page(Offset, Limit, rows));
    };
    void answer();
  });
  server.keepAliveTimeout = 60_000;
  return listen(server);
});
