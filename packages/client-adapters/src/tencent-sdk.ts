import { Agent } from "node:https";

import sdkException from "tencentcloud-sdk-nodejs/tencentcloud/common/exception/tencent_cloud_sdk_exception.js";
import { tcss } from "tencentcloud-sdk-nodejs/tencentcloud/services/tcss/index.js";

import { type Connection, type Target, keepOpen } from "./adapter.ts";

/** Tencent's client of TCSS. */
export type TencentClient = InstanceType<typeof tcss.v20201101.Client>;

/** Settings of Tencent's SDK that differ from its defaults. */
export interface TencentSettings {
  /** HTTP method. @default "POST" */
  readonly method?: "GET" | "POST";
  /** Signature: the current one, or one of the older kind. @default "TC3-HMAC-SHA256" */
  readonly signMethod?: "HmacSHA1" | "HmacSHA256" | "TC3-HMAC-SHA256";
  /** Time for one attempt in milliseconds. @default that of the SDK */
  readonly attemptTimeoutMs?: number;
}

/** Tencent's own SDK, unmodified, imported in the way that costs it least. */
export function connectTencentSdk(target: Target, settings: TencentSettings = {}): Connection {
  const client = createTencentClient(target, settings);
  return {
    async call(action, request) {
      const send: unknown = Reflect.get(client, action);
      if (typeof send !== "function") throw new Error(`Tencent's SDK has no action ${action}`);
      return (await Reflect.apply(send, client, [request])) as unknown; // its type depends on the action
    },
    [Symbol.asyncDispose]: keepOpen,
  };
}

/** A client of Tencent's SDK as its users have it, with a method for each action. */
export function createTencentClient(target: Target, settings: TencentSettings = {}): TencentClient {
  const { origin, keyId, keySecret, token, ca } = target;
  const { method = "POST", signMethod = "TC3-HMAC-SHA256", attemptTimeoutMs } = settings;
  const { host, protocol } = new URL(origin);
  return new tcss.v20201101.Client({
    credential: { secretId: keyId, secretKey: keySecret, ...(token === undefined ? {} : { token }) },
    profile: {
      language: "en-US",
      signMethod,
      httpProfile: {
        endpoint: host,
        protocol: `${protocol}//`,
        reqMethod: method,
        // The SDK counts it in seconds.
        ...(attemptTimeoutMs === undefined ? {} : { reqTimeout: attemptTimeoutMs / 1000 }),
        ...(ca === undefined ? {} : { agent: new Agent({ ca }) }),
      },
    },
  });
}

/** Code of the service in an error of the SDK; `undefined` for an error that is not an answer of the service. */
export function errorCodeOf(error: unknown): string | undefined {
  return error instanceof sdkException.default ? error.code : undefined;
}
