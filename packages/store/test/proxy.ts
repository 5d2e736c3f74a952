import { once } from "node:events";
import { type Socket, connect, createServer } from "node:net";

/** A way to a server that can stop forwarding, as a network does that loses every packet. */
export interface Proxy extends AsyncDisposable {
  readonly port: number;
  /** Forwards nothing any more, and closes nothing. */
  stall(): void;
  /** Ends every connection on the side of the server, and forwards new ones again. */
  cut(): void;
  /** Ends every connection on the side of the server alone, as a router does that was restarted: a client learns it with its next statement. */
  forget(): void;
}

/** Starts a proxy on a free port. */
export async function startProxy(port: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const behind = new Set<Socket>();
  const forgotten = new Set<Socket>();
  let isStalled = false;
  const server = createServer((client) => {
    const upstream = connect(port, "127.0.0.1");
    behind.add(upstream);
    client.on("data", () => forgotten.has(upstream) && client.resetAndDestroy());
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on("data", (data) => isStalled || to.write(data));
      from.on("error", () => undefined);
      from.on("close", () => isStalled || forgotten.has(from) || to.end());
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    stall() {
      isStalled = true;
    },
    cut() {
      for (const socket of behind) socket.destroy();
      behind.clear();
      isStalled = false;
    },
    forget() {
      for (const socket of behind) {
        forgotten.add(socket);
        socket.destroy();
      }
      behind.clear();
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
