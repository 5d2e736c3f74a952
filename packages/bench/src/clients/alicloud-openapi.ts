import openApi from "@alicloud/openapi-client";

import { type Connect, KEY, UUIDS } from "./client.ts";

/** Alibaba's generic client with its signature of today, ACS3. */
export const connect: Connect = (origin) => {
  const { host: endpoint } = new URL(origin);
  const client = new openApi.default(
    new openApi.Config({ accessKeyId: KEY.id, accessKeySecret: KEY.secret, protocol: "http", endpoint }),
  );
  const parameters = new openApi.Params({
    action: "DescribeImageInfoList",
    version: "2018-12-03",
    protocol: "HTTP",
    method: "POST",
    authType: "AK",
    style: "RPC",
    pathname: "/",
    reqBodyType: "json",
    bodyType: "json",
  });
  // The class of the third parameter is in a package of the client's own; every member is optional.
  const defaults = {} as Parameters<typeof client.callApi>[2];
  return async () => {
    const request = new openApi.OpenApiRequest({ query: { Uuids: UUIDS } });
    const answer = await client.callApi(parameters, request, defaults);
    return (answer["body"] as { ImageInfos: readonly object[] }).ImageInfos.length; // what the answer server sends
  };
};
