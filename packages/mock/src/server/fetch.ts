import type { App } from "./router.js";
import { deliverInProcess } from "./deliver-in-process.js";
import { giveBack } from "../wire/lent-bytes.js";
import { bytesOf, maxBodyBytes, signableHosts } from "../wire/message.js";

/** Makes a `fetch` that asks the mock, with no port between. */
export function createFetch(app: App): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const sent = Buffer.from(await request.arrayBuffer());
    request.signal.throwIfAborted();
    const headers = Object.fromEntries(request.headers);
    const response = await app({
      method: request.method,
      path: url.pathname,
      query: url.search.slice(1),
      headers,
      hosts: signableHosts(headers, url.host, true),
      body: sent.subarray(0, maxBodyBytes),
      bodyBytes: sent.length,
    });
    request.signal.throwIfAborted();
    if (response.disruption !== undefined) return deliverInProcess(request, response, response.disruption);
    const { status, headers: answered, body } = response;
    const bytes = request.method === "HEAD" ? null : bytesOf(body);
    giveBack(body);
    return new Response(bytes, { status, headers: answered });
  };
}
