import { createSecretKey, randomUUID } from "node:crypto";

import type { Connection, Target } from "./adapter.ts";
import { acs3Headers } from "./acs3.ts";
import { bareHttp } from "./bare-http.ts";

/** The floor of Security Center: what a call cannot do without. It takes one parameter, reads no errors and has no token. */
export function connectBareSas({ origin, keyId: id, keySecret }: Target): Connection {
  const { send, close } = bareHttp(origin);
  const { host } = new URL(origin);
  const secret = createSecretKey(Buffer.from(keySecret));
  return {
    call(action, request) {
      const [[name, value] = ["", ""]] = Object.entries(request);
      const query = `${name}=${encodeURIComponent(String(value))}`;
      const date = `${new Date().toISOString().slice(0, 19)}Z`;
      const headers = acs3Headers({ action, host, query, id, secret, date, nonce: randomUUID() });
      return send({ path: `/?${query}`, headers: { ...headers, "content-length": 0 }, body: "" });
    },
    [Symbol.asyncDispose]: close,
  };
}
