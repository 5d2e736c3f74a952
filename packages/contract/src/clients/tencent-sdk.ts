import { Agent } from "node:https";

import sdkException from "tencentcloud-sdk-nodejs/tencentcloud/common/exception/tencent_cloud_sdk_exception.js";
import { tcss } from "tencentcloud-sdk-nodejs/tencentcloud/services/tcss/index.js";

import type { ContractClient, Target } from "./client.js";

/** Tencent's client of TCSS. */
export type TencentClient = InstanceType<typeof tcss.v20201101.Client>;

/** How Tencent's SDK is told to send: two members of its profile. */
export interface TencentProfile {
  /** HTTP method. @default "POST" */
  readonly method?: "GET" | "POST";
  /** Signature: that of today, or one of the older kind. @default "TC3-HMAC-SHA256" */
  readonly signMethod?: "HmacSHA1" | "HmacSHA256" | "TC3-HMAC-SHA256";
}

/** Tencent's own SDK, unmodified, sending as its profile says. */
export function tencentSdk(method: "GET" | "POST", signMethod?: TencentProfile["signMethod"]): ContractClient {
  const settings = [...(method === "GET" ? [method] : []), ...(signMethod === undefined ? [] : [signMethod])];
  return {
    name: `tencentcloud-sdk-nodejs${settings.length === 0 ? "" : ` (${settings.join(", ")})`}`,
    services: ["tcss"],
    method,
    async call(target, _service, action, request) {
      const client = createTencentClient(target, { method, ...(signMethod === undefined ? {} : { signMethod }) });
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
  { origin, keyId, keySecret, ca }: Target,
  { method = "POST", signMethod = "TC3-HMAC-SHA256" }: TencentProfile = {},
): TencentClient {
  const { host, protocol } = new URL(origin);
  return new tcss.v20201101.Client({
    credential: { secretId: keyId, secretKey: keySecret },
    profile: {
      language: "en-US",
      signMethod,
      httpProfile: {
        endpoint: host,
        protocol: `${protocol}//`,
        reqMethod: method,
        ...(ca === undefined ? {} : { agent: new Agent({ ca }) }),
      },
    },
  });
}
