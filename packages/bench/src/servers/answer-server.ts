import { createServer } from "node:http";

import { listen } from "./listen.ts";
import { serve } from "./serve.ts";

/** Options of the server. */
export interface AnswerServerInput {
  /** Answer to every signed request. */
  readonly body: string;
}

/**
 * Bare `node:http`, always with the same answer. What is not signed at all is refused, so that a client which does less
 * than the others is not faster for it. That signatures are right is for the contract tests to say.
 */
serve((input) => {
  const { body } = input as AnswerServerInput; // from startServer
  const answer = Buffer.from(body);
  const headers = { "content-type": "application/json", "content-length": answer.length };
  const server = createServer((incoming, outgoing) => {
    const signed = incoming.headers.authorization !== undefined || incoming.url?.includes("Signature=") === true;
    incoming.resume();
    incoming.on("end", () => {
      if (signed) outgoing.writeHead(200, headers).end(answer);
      else outgoing.writeHead(403).end();
    });
  });
  // Longer than a run: no client is to meet a closed connection.
  server.keepAliveTimeout = 60_000;
  return listen(server);
});
