import { tcss } from "tencentcloud-sdk-nodejs/tencentcloud/services/tcss/index.js";

import { type ConnectFaultClient, FIRST_KEY, ORDER, attemptTimeoutMs } from "./client.ts";

/** Tencent's own SDK as it comes, but for the time that it allows. It counts that in seconds. */
export const connect: ConnectFaultClient = (origin) => {
  const client = new tcss.v20201101.Client({
    credential: { secretId: FIRST_KEY.id, secretKey: FIRST_KEY.secret, token: FIRST_KEY.token },
    profile: {
      httpProfile: { endpoint: new URL(origin).host, protocol: "http://", reqTimeout: attemptTimeoutMs / 1000 },
    },
  });
  return {
    read: () => client.DescribeAssetImageList({ Limit: 10 }),
    write: () => client.ModifyImageAuthorized(ORDER),
  };
};
