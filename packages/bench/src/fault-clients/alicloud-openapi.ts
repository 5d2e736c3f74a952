import openApi from "@alicloud/openapi-client";

import { type ConnectFaultClient, FIRST_KEY, attemptTimeoutMs } from "./client.ts";

const times = { readTimeout: attemptTimeoutMs, connectTimeout: attemptTimeoutMs };

/** Alibaba's generic client as it comes, but for the time that it allows. */
export const connect: ConnectFaultClient = (origin) => connectWith(origin, times);

/** The same with the retries that it has when they are asked for. */
export const connectRetrying: ConnectFaultClient = (origin) =>
  connectWith(origin, { ...times, autoretry: true, maxAttempts: 4 });

function connectWith(origin: string, options: object): ReturnType<ConnectFaultClient> {
  const { host: endpoint } = new URL(origin);
  const { id: accessKeyId, secret: accessKeySecret, token: securityToken } = FIRST_KEY;
  const client = new openApi.default(
    new openApi.Config({ accessKeyId, accessKeySecret, securityToken, type: "sts", protocol: "http", endpoint }),
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
  const runtime = options as Parameters<typeof client.callApi>[2];
  return {
    read: () => client.callApi(parameters, new openApi.OpenApiRequest({ query: { Uuids: "unknown" } }), runtime),
  };
}
