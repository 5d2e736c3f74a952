import type { GatewayContext } from "../src/gateway/gateway-context.js";
import type { Exchange } from "../src/gateway/gateway.js";
import { createGateway } from "../src/gateway/gateway.js";
import { NonceMemory } from "../src/gateway/nonces.js";
import type { ParsedCall } from "../src/gateway/parsed-call.js";
import type { Protocol } from "../src/gateway/protocol.js";
import { Store } from "../src/state/store.js";
import type { ParsedRequest } from "../src/wire/parsed-request.js";
import { parseRequest } from "../src/wire/parsed-request.js";
import { NOW_MS } from "./sign.js";

/** Makes the context of a gateway whose accounts fail when they are read. */
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

/** Answers a request by a protocol, with no mock around it. */
export async function answerWith<Call extends ParsedCall>(
  protocol: Protocol<Call>,
  request: Request,
  context: GatewayContext,
): Promise<Exchange> {
  const call = createGateway(protocol).accept(await toParsedRequest(request));
  if (call === undefined) throw new Error("the request speaks another protocol");
  await call.prepare();
  return call.answer(context);
}

async function toParsedRequest(request: Request): Promise<ParsedRequest> {
  const url = new URL(request.url);
  const body = Buffer.from(await request.arrayBuffer());
  return parseRequest({
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    headers: Object.fromEntries(request.headers),
    hosts: [url.host],
    body,
    bodyBytes: body.length,
  });
}
