import { createSecretKey, randomUUID } from "node:crypto";

import { acs3Headers } from "./acs3.ts";
import { bareHttp } from "./bare-http.ts";
import { type Connect, KEY, UUIDS } from "./client.ts";

/** The floor: what a call of Security Center cannot do without. */
export const connect: Connect = (origin) => {
  const send = bareHttp(origin);
  const { host } = new URL(origin);
  const { id } = KEY;
  const secret = createSecretKey(Buffer.from(KEY.secret));
  return async () => {
    const query = `Uuids=${encodeURIComponent(UUIDS)}`;
    const date = `${new Date().toISOString().slice(0, 19)}Z`;
    const headers = acs3Headers({
      action: "DescribeImageInfoList",
      host,
      query,
      id,
      secret,
      date,
      nonce: randomUUID(),
    });
    const answer = await send({ path: `/?${query}`, headers: { ...headers, "content-length": 0 }, body: "" });
    return (answer as { ImageInfos: readonly object[] }).ImageInfos.length; // what the answer server sends
  };
};
