import { bareHttp } from "./bare-http.ts";
import { type Connect, KEY } from "./client.ts";
import { tc3Headers } from "./tc3.ts";

/** The floor: what a call of TCSS cannot do without. */
export const connect: Connect = (origin) => {
  const send = bareHttp(origin);
  const { host } = new URL(origin);
  return async () => {
    const body = JSON.stringify({ Limit: 10 });
    const timestamp = Math.floor(Date.now() / 1000);
    const signed = tc3Headers({ action: "DescribeAssetImageList", host, body, ...KEY, timestamp });
    const answer = await send({ path: "/", headers: { ...signed, "content-length": Buffer.byteLength(body) }, body });
    return (answer as { Response: { List: readonly object[] } }).Response.List.length; // what the answer server sends
  };
};
