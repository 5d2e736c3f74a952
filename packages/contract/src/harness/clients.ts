import type { Connection, Target } from "@plimsoll/client-adapters/adapter";
import * as openapi from "@plimsoll/client-adapters/alicloud-openapi";
import * as plimsoll from "@plimsoll/client-adapters/plimsoll";
import * as pop from "@plimsoll/client-adapters/pop-core";
import * as tencent from "@plimsoll/client-adapters/tencent-sdk";
import type { Service } from "@plimsoll/types";

import { type JsonObject, SERVICES } from "./spec.js";

/** Outcome of a call: the answer of the service without its envelope, or the code of its error. */
export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: string };

/** A client of one or both services, as the tests use it. */
export interface ContractClient {
  /** Name in titles and in the matrix. */
  readonly name: string;
  /** The services it can call. */
  readonly services: readonly Service[];
  /** HTTP method it sends. What the RPC proxy makes of a signed GET cannot be verified behind Prism. */
  readonly method: "GET" | "POST";
  /**
   * Calls an action once.
   *
   * @throws {Error} when there was no answer of the service, or one that the client does not take for such.
   */
  readonly call: (target: Target, service: Service, action: string, request: JsonObject) => Promise<Answer>;
}

/** Calls an action once by a new connection, and reads the code of the service out of an error. */
async function callOnce(
  connection: Connection,
  {
    action,
    request,
    errorCodeOf,
  }: { action: string; request: JsonObject; errorCodeOf: (error: unknown) => string | undefined },
): Promise<Answer> {
  await using connected = connection;
  try {
    return { ok: true, value: await connected.call(action, request) };
  } catch (error) {
    const code = errorCodeOf(error);
    if (code !== undefined) return { ok: false, code };
    throw error;
  }
}

/** Options of our client that a test may set. */
export type CallSettings = Pick<plimsoll.PlimsollSettings, "fetch" | "now">;

/** Calls an action with our own client, sending one request as the vendors' clients do. */
export function callByPlimsoll({
  target,
  service,
  action,
  request,
  ...settings
}: {
  readonly target: Target;
  readonly service: Service;
  readonly action: string;
  readonly request: JsonObject;
} & CallSettings): Promise<Answer> {
  const connection = plimsoll.connectPlimsoll(service, target, { ...settings, retry: false, rateLimit: false });
  return callOnce(connection, { action, request, errorCodeOf: plimsoll.errorCodeOf });
}

/** Our own client. */
export const plimsollClient: ContractClient = {
  name: "@plimsoll/client",
  services: SERVICES,
  method: "POST",
  call: (target, service, action, request) => callByPlimsoll({ target, service, action, request }),
};

/** Alibaba's generic client. */
export const alicloudOpenapi: ContractClient = {
  name: "@alicloud/openapi-client",
  services: ["sas"],
  method: "POST",
  call: (target, _service, action, request) =>
    callOnce(openapi.connectAlicloudOpenapi(target), { action, request, errorCodeOf: openapi.errorCodeOf }),
};

/** Alibaba's older generic client. */
export function popCore(method: "GET" | "POST"): ContractClient {
  return {
    name: method === "POST" ? "@alicloud/pop-core" : "@alicloud/pop-core (GET)",
    services: ["sas"],
    method,
    call: (target, _service, action, request) =>
      callOnce(pop.connectPopCore(target, { method }), { action, request, errorCodeOf: pop.errorCodeOf }),
  };
}

/** Tencent's own SDK. */
export function tencentSdk(
  method: "GET" | "POST",
  signMethod?: NonNullable<tencent.TencentSettings["signMethod"]>,
): ContractClient {
  const settings = { method, ...(signMethod === undefined ? {} : { signMethod }) };
  const shown = [...(method === "GET" ? [method] : []), ...(signMethod === undefined ? [] : [signMethod])];
  return {
    name: `tencentcloud-sdk-nodejs${shown.length === 0 ? "" : ` (${shown.join(", ")})`}`,
    services: ["tcss"],
    method,
    call: (target, _service, action, request) =>
      callOnce(tencent.connectTencentSdk(target, settings), { action, request, errorCodeOf: tencent.errorCodeOf }),
  };
}

/** The clients that the clouds themselves publish. */
export const VENDOR_CLIENTS: readonly ContractClient[] = [
  tencentSdk("POST"),
  tencentSdk("GET"),
  alicloudOpenapi,
  popCore("POST"),
  popCore("GET"),
];

/** Every client of the matrix. */
export const CLIENTS: readonly ContractClient[] = [plimsollClient, ...VENDOR_CLIENTS];
