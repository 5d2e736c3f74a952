import type { Answer } from "../transport/answer.js";
import { ownValue } from "../base/own-value.js";
import { flattenParameters } from "./flatten-parameters.js";
import { textOf } from "../base/json.js";
import type { Envelope, ServiceProtocol, RequestFault } from "./service-protocol.js";

/**
 * Alibaba Cloud's RPC style as Security Center speaks it: parameters in the query, answers without an envelope, refusals
 * with a `Code` and an HTTP status of their own.
 *
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature, read 2026-11-21
 */
export function sasProtocol(): ServiceProtocol {
  return {
    cloud: "alibaba",
    service: "sas",
    requestFaultOf: (code) => (/^Throttling(\.|$)/.test(code) ? "throttle" : ownValue(requestFaults, code)),
    nextSteps,
    headers: ({ action, version, paramsIn }) => ({
      accept: "application/json",
      ...(paramsIn === "body" ? { "content-type": "application/x-www-form-urlencoded" } : {}),
      "user-agent": "plimsoll",
      "x-acs-action": action,
      "x-acs-version": version,
    }),
    queryOf: flattenParameters,
    encode: ({ paramsIn }, parameters) => {
      const text = flattenParameters(parameters);
      return { method: "POST", ...(paramsIn === "body" ? { query: "", body: text } : { query: text, body: "" }) };
    },
    read,
  };
}

const requestFaults: Readonly<Record<string, RequestFault>> = {
  "InvalidSecurityToken.Expired": "expired",
  "InvalidTimeStamp.Expired": "skew",
};

/** Some operations report success with a `Code` as well. */
const successCodes: ReadonlySet<string> = new Set(["", "200", "OK", "Success", "success"]);

function read(answer: Answer): Envelope | undefined {
  const data = answer.json();
  if (typeof data !== "object" || data === null || Array.isArray(data)) return undefined;
  const code = textOf(data, "Code") || textOf(data, "code");
  if (answer.status < 300 && successCodes.has(code)) return { ok: true, data };
  if (code === "") return undefined;
  return {
    ok: false,
    code,
    message: textOf(data, "Message") || textOf(data, "message"),
    requestId: textOf(data, "RequestId") || textOf(data, "requestId") || (answer.header("x-acs-request-id") ?? ""),
  };
}

const nextSteps: ServiceProtocol["nextSteps"] = {
  "Forbidden.RAM": "Allow {permission} in the RAM policy of this key.",
  "InvalidAccessKeyId.NotFound": "Check that the access key ID is whole, and that the key is enabled in the console.",
  "InvalidSecurityToken.Expired": "Get new temporary keys: the security token has expired.",
  "InvalidTimeStamp.Expired": "Set this machine's clock.",
  NoPermission: "Allow {permission} in the RAM policy of this key, and check that the account has Security Center.",
  SignatureDoesNotMatch: "Check that the access key secret belongs to the access key ID.",
  Throttling: "Make fewer calls at a time.",
};
