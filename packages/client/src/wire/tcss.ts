import type { Answer } from "../transport/answer.js";
import { ownValue } from "../base/own-value.js";
import { flattenParameters } from "./flatten-parameters.js";
import { jsonText } from "../base/json-text.js";
import { fieldOf, textOf } from "../base/json.js";
import type { Envelope, ServiceProtocol, RequestFault } from "./service-protocol.js";

/** Values of the headers that go with every call. */
export interface TcssProtocolOptions {
  /** Region of the account, checked but not used by the service. */
  readonly region?: string | undefined;
  /** Language of the service's messages. */
  readonly language?: string | undefined;
  /** HTTP method of the calls. @default "POST" */
  readonly method?: "GET" | "POST" | undefined;
}

/**
 * Tencent Cloud API 3.0 as TCSS speaks it: JSON bodies, common parameters in headers, answers inside `Response`.
 *
 * @see https://www.tencentcloud.com/document/product/1163/52897 (common parameters), read 2026-11-21
 */
export function tcssProtocol({ region, language, method = "POST" }: TcssProtocolOptions): ServiceProtocol {
  const optional = {
    ...(region === undefined ? {} : { "x-tc-region": region }),
    ...(language === undefined ? {} : { "x-tc-language": language }),
  };
  return {
    cloud: "tencent",
    service: "tcss",
    requestFaultOf: (code) => (/^RequestLimitExceeded(\.|$)/.test(code) ? "throttle" : ownValue(requestFaults, code)),
    nextSteps,
    headers: ({ action, version }) => ({
      "content-type": method === "GET" ? "application/x-www-form-urlencoded" : "application/json",
      "user-agent": "plimsoll",
      "x-tc-action": action,
      "x-tc-version": version,
      ...optional,
    }),
    // No operation of TCSS has parameters in the query of its virtual path.
    queryOf: () => "",
    encode: (_operation, parameters) =>
      method === "GET"
        ? { method, query: flattenParameters(parameters, { firstIndex: 0 }), body: "" }
        : { method, query: "", body: jsonText(parameters) },
    read,
  };
}

const requestFaults: Readonly<Record<string, RequestFault>> = {
  "AuthFailure.SignatureExpire": "skew",
  "AuthFailure.TokenFailure": "expired",
};

/** @see https://www.tencentcloud.com/document/product/1163/52900 (responses), read 2026-11-21 */
function read(answer: Answer): Envelope | undefined {
  const data = fieldOf(answer.json(), "Response");
  if (typeof data !== "object" || data === null || Array.isArray(data) || answer.status >= 300) return undefined;
  const error = fieldOf(data, "Error");
  if (error === undefined || error === null) return { ok: true, data };
  const code = textOf(error, "Code");
  // Neither a success nor a refusal that says anything.
  if (code === "") return undefined;
  return {
    ok: false,
    code,
    message: textOf(error, "Message"),
    requestId: textOf(data, "RequestId"),
  };
}

const nextSteps: ServiceProtocol["nextSteps"] = {
  "AuthFailure.SecretIdNotFound": "Check that the secret ID is whole, and that the key is enabled in the console.",
  "AuthFailure.SignatureExpire": "Set this machine's clock.",
  "AuthFailure.SignatureFailure": "Check that the secret key belongs to the secret ID.",
  "AuthFailure.TokenFailure": "Get new temporary keys: the session token is wrong or has expired.",
  "AuthFailure.UnauthorizedOperation": "Allow {permission} in the CAM policy of this key.",
  "FailedOperation.AuthorizedNotEnough": "Choose fewer images or buy more licenses.",
  RequestLimitExceeded: "Make fewer calls at a time, or ask Tencent Cloud by ticket to raise the limit.",
  UnauthorizedOperation: "Allow {permission} in the CAM policy of this key.",
};
