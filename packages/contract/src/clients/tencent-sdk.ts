import sdkException from "tencentcloud-sdk-nodejs/tencentcloud/common/exception/tencent_cloud_sdk_exception.js";
import { tcss } from "tencentcloud-sdk-nodejs/tencentcloud/services/tcss/index.js";

import type { ContractClient, Target } from "./client.js";

/** Tencent's client of TCSS. */
export type TencentClient = InstanceType<typeof tcss.v20201101.Client>;

/** Tencent's own SDK, unmodified, sending with the HTTP method that its profile names. */
export function tencentSdk(method: "GET" | "POST"): ContractClient {
  return {
    name: method === "POST" ? "tencentcloud-sdk-nodejs" : "tencentcloud-sdk-nodejs (GET)",
    services: ["tcss"],
    method,
    async call(target, _service, action, request) {
      const client = createTencentClient(target, method);
      const send: unknown = Reflect.get(client, action);
      if (typeof send !== "function") throw new Error(`Tencent's SDK has no action ${action}`);
      try {
        return { ok: true, value: await Reflect.apply(send, client, [request]) };
      } catch (error) {
        if (error instanceof sdkException.default && error.code !== undefined) return { ok: false, code: error.code };
        throw error;
      }
    },
  };
}

/** A client of Tencent's SDK that talks to a loopback server. */
export function createTencentClient(
  { origin, keyId, keySecret }: Target,
  method: "GET" | "POST" = "POST",
): TencentClient {
  return new tcss.v20201101.Client({
    credential: { secretId: keyId, secretKey: keySecret },
    profile: {
      language: "en-US",
      httpProfile: { endpoint: new URL(origin).host, protocol: "http://", reqMethod: method },
    },
  });
}
