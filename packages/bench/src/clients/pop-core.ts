import PopCore from "@alicloud/pop-core";

import { type Connect, KEY, UUIDS } from "./client.ts";

/** Alibaba's older generic client with its signature, RPC 1.0 in the query of a GET. */
export const connect: Connect = (origin) => {
  const client = new PopCore({
    endpoint: origin,
    apiVersion: "2018-12-03",
    accessKeyId: KEY.id,
    accessKeySecret: KEY.secret,
  });
  return async () => {
    const answer = await client.request<{ ImageInfos: readonly object[] }>("DescribeImageInfoList", { Uuids: UUIDS });
    return answer.ImageInfos.length;
  };
};
