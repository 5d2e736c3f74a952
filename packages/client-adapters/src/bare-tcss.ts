import type { Connection, Target } from "./adapter.ts";
import { bareHttp } from "./bare-http.ts";
import { tc3Headers } from "./tc3.ts";

/** The floor of TCSS: what a call cannot do without. It reads no errors and has no token. */
export function connectBareTcss({ origin, keyId: id, keySecret: secret }: Target): Connection {
  const { send, close } = bareHttp(origin);
  const { host } = new URL(origin);
  return {
    async call(action, request) {
      const body = JSON.stringify(request);
      const timestamp = Math.floor(Date.now() / 1000);
      const signed = tc3Headers({ action, host, body, id, secret, timestamp });
      const answer = await send({ path: "/", headers: { ...signed, "content-length": Buffer.byteLength(body) }, body });
      return (answer as { Response: unknown }).Response; // the envelope of every answer
    },
    [Symbol.asyncDispose]: close,
  };
}
