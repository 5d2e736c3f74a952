import openApi from "@alicloud/openapi-client";

import { type Connection, type Target, keepOpen } from "./adapter.ts";

export { alibabaErrorCode as errorCodeOf } from "./adapter.ts";

/** Settings of Alibaba's generic client that differ from its defaults. */
export interface OpenapiSettings {
  /** Time for one attempt in milliseconds. @default that of the client */
  readonly attemptTimeoutMs?: number;
  /** Attempts, if it is to repeat calls, which it does only when asked. @default 1 */
  readonly attempts?: number;
}

/** Alibaba's generic client, unmodified, with ACS3, its current signature. */
export function connectAlicloudOpenapi(target: Target, settings: OpenapiSettings = {}): Connection {
  const { origin, keyId, keySecret, token, ca } = target;
  const { host, protocol } = new URL(origin);
  const scheme = protocol.slice(0, -1);
  const client = new openApi.default(
    new openApi.Config({
      accessKeyId: keyId,
      accessKeySecret: keySecret,
      protocol: scheme,
      endpoint: host,
      ...(token === undefined ? {} : { securityToken: token, type: "sts" }),
      ...(ca === undefined ? {} : { ca }),
    }),
  );
  const { attemptTimeoutMs, attempts } = settings;
  const options = {
    ...(attemptTimeoutMs === undefined ? {} : { readTimeout: attemptTimeoutMs, connectTimeout: attemptTimeoutMs }),
    ...(attempts === undefined ? {} : { autoretry: true, maxAttempts: attempts }),
  };
  const runtime = options as Parameters<typeof client.callApi>[2]; // its class is in a package of the client's own; every member is optional
  const parametersOf = new Map<string, InstanceType<typeof openApi.Params>>();
  return {
    async call(action, request) {
      const parameters = parametersOf.get(action) ?? paramsOf(action, scheme);
      parametersOf.set(action, parameters);
      const answer = await client.callApi(parameters, new openApi.OpenApiRequest({ query: flatten(request) }), runtime);
      return answer["body"];
    },
    [Symbol.asyncDispose]: keepOpen,
  };
}

function paramsOf(action: string, scheme: string): InstanceType<typeof openApi.Params> {
  return new openApi.Params({
    action,
    version: "2018-12-03",
    protocol: scheme.toUpperCase(),
    method: "POST",
    authType: "AK",
    style: "RPC",
    pathname: "/",
    reqBodyType: "json",
    bodyType: "json",
  });
}

/** This client leaves the items of a list without numbers; the vendor's clients of single services number them before they call it. */
function flatten(request: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(request).flatMap(([name, value]: [string, unknown]) =>
      Array.isArray(value) ? value.map((item: unknown, index) => [`${name}.${index + 1}`, item]) : [[name, value]],
    ),
  );
}
