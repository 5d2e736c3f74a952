import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

/**
 * Ports that no system gives to a connection by itself: these begin at 32768 on Linux, and later elsewhere. A server that is stopped
 * and started again would find such a port taken by somebody's connection now and then.
 */
const [LOWEST, ABOVE] = [10_000, 32_768];

/** Finds a port of loopback that is free now, and that nobody gets who does not ask for it. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST, ABOVE);
    if (await isFree(port)) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
}
