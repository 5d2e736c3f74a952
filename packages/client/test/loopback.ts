import { once } from "node:events";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { Socket } from "node:net";

/** A server on loopback. */
export interface Loopback extends AsyncDisposable {
  /** Origin. */
  readonly url: string;
  /** Connections that were made, open or closed. */
  readonly sockets: readonly Socket[];
}

/** Starts a server that answers as a function says. */
export async function startLoopback(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Loopback> {
  const server = createServer(answer);
  const sockets: Socket[] = [];
  server.on("connection", (socket) => sockets.push(socket));
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
    sockets,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
