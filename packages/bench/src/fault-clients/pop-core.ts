import PopCore from "@alicloud/pop-core";

import { type ConnectFaultClient, FIRST_KEY, attemptTimeoutMs } from "./client.ts";

/** Alibaba's older generic client as it comes, but for the time that it allows. */
export const connect: ConnectFaultClient = (origin) => {
  const client = new PopCore({
    endpoint: origin,
    apiVersion: "2018-12-03",
    accessKeyId: FIRST_KEY.id,
    accessKeySecret: FIRST_KEY.secret,
    securityToken: FIRST_KEY.token,
    opts: { timeout: attemptTimeoutMs },
  });
  return { read: () => client.request("DescribeImageInfoList", { Uuids: "unknown" }) };
};
