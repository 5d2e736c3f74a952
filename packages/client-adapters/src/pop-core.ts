import { Agent } from "node:https";

import PopCore from "@alicloud/pop-core";

import type { Connection, Target } from "./adapter.ts";

export { alibabaErrorCode as errorCodeOf } from "./adapter.ts";

/** Settings of Alibaba's older client that differ from its defaults. */
export interface PopCoreSettings {
  /** HTTP method: parameters in the query of a GET or in the form of a POST. @default "GET" */
  readonly method?: "GET" | "POST";
  /** Time for one attempt in milliseconds. @default that of the client */
  readonly attemptTimeoutMs?: number;
}

/** Alibaba's older generic client, unmodified, with the RPC signature 1.0. */
export function connectPopCore(target: Target, { method = "GET", attemptTimeoutMs }: PopCoreSettings = {}): Connection {
  const { origin, keyId, keySecret, token, ca } = target;
  const client = new PopCore({
    endpoint: origin,
    apiVersion: "2018-12-03",
    accessKeyId: keyId,
    accessKeySecret: keySecret,
    ...(token === undefined ? {} : { securityToken: token }),
    ...(attemptTimeoutMs === undefined ? {} : { opts: { timeout: attemptTimeoutMs } }),
  });
  const agent = ca === undefined ? undefined : new Agent({ ca });
  const options = { method, ...(agent === undefined ? {} : { agent }) };
  return {
    call: (action, request) => client.request<unknown>(action, request, options),
    [Symbol.asyncDispose]: async () => agent?.destroy(),
  };
}
