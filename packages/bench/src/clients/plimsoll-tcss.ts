import { createTcssClient } from "@plimsoll/client";

import { type Connect, KEY } from "./client.ts";

const credentials = { secretId: KEY.id, secretKey: KEY.secret };

/** Our client of TCSS as it comes, but with a limit that it never reaches: it counts each call all the same. */
export const connect: Connect = (endpoint) => {
  const client = createTcssClient({ credentials, endpoint, rateLimit: { requests: 1_000_000, perSeconds: 1 } });
  return async () => (await client.call("DescribeAssetImageList", { Limit: 10 })).List?.length ?? 0;
};

/** Our client of TCSS as it comes. */
export const connectLimited: Connect = (endpoint) => {
  const client = createTcssClient({ credentials, endpoint });
  return async () => (await client.call("DescribeAssetImageList", { Limit: 10 })).List?.length ?? 0;
};
