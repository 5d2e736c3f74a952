import type { GatewayContext } from "../src/gateway/gateway.js";
import { NonceMemory } from "../src/gateway/nonces.js";
import { Store } from "../src/state/store.js";
import type { WireRequest } from "../src/wire/message.js";
import { NOW_MS } from "./sign.js";

/** What a gateway needs, of which the accounts break at the first look. */
export function createContext(reportError: (error: unknown) => void): GatewayContext {
  const broken = {
    get tcss(): never {
      throw new TypeError("the disk is full: /var/lib");
    },
    get sas(): never {
      throw new TypeError("the disk is full: /var/lib");
    },
  };
  const store = new Store();
  return { accounts: broken, store, now: () => NOW_MS, limiter: undefined, nonces: new NonceMemory(0), reportError };
}

/** A request as an entrance of the mock hands it on. */
export async function toWireRequest(request: Request): Promise<WireRequest> {
  const url = new URL(request.url);
  const body = Buffer.from(await request.arrayBuffer());
  return {
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    headers: Object.fromEntries(request.headers),
    hosts: [url.host],
    body,
    bodyBytes: body.length,
  };
}
