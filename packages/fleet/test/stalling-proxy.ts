import { once } from "node:events";
import { type AddressInfo, type Socket, connect, createServer } from "node:net";

import { onTestFinished } from "vitest";

/** A way to a server that can be cut without anybody being told. */
export interface StallingProxy {
  /** The address of a database, by this way. */
  readonly url: string;
  /** Forwards nothing more, and closes nothing. */
  stall(): void;
  /** Forwards again, what came meanwhile too: also that an end was closed. */
  resume(): void;
}

/** Opens a way to the server of an address. */
export async function startProxy(address: string): Promise<StallingProxy> {
  const target = new URL(address);
  const sockets = new Set<Socket>();
  const ended = new Set<Socket>();
  let isStalled = false;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on("data", (data) => to.write(data));
      from.on("error", () => to.destroy());
      from.on("close", () => {
        sockets.delete(from);
        if (isStalled) ended.add(to);
        else to.destroy();
      });
      if (isStalled) from.pause();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const { port } = server.address() as AddressInfo; // of a server that listens on a port
  const url = new URL(address);
  url.port = String(port);
  return {
    url: url.href,
    stall() {
      isStalled = true;
      for (const socket of sockets) socket.pause();
    },
    resume() {
      isStalled = false;
      for (const socket of sockets) socket.resume();
      for (const socket of ended) socket.destroy();
      ended.clear();
    },
  };
}
