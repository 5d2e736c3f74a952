import { platform } from "#platform";

import { signatureIn } from "../../errors/conceal.js";
import { deriveTc3Keys, tc3CanonicalRequest, tc3StringToSign } from "../../signing/sign-tc3.js";
import { fieldOf, textOf } from "../../base/json.js";
import type { CredentialsProvider, TencentCredentials } from "../credentials.js";
import type { AssumedRoleOptions, OidcOptions, RoleSessionOptions } from "../source-options.js";
import { type SourceLocation, unusableCredentials } from "./source-errors.js";
import { sendOnce, parseSourceJson, serviceUrl, shortMessage } from "./http.js";
import { oidcSettings } from "./oidc-settings.js";
import { sourceContextOf, variable } from "./source-context.js";
import { keyNames, temporaryKey } from "./temporary-key.js";

/** The region that the vendor's SDKs send. A role holds in all of them. */
const usualRegion = "ap-guangzhou";

/**
 * A role that is assumed with another key.
 *
 * @see https://www.tencentcloud.com/document/product/1150/49456 (AssumeRole), read 2026-11-22
 */
export function assumedRole(options: AssumedRoleOptions<TencentCredentials>): CredentialsProvider<TencentCredentials> {
  const { credentials, roleArn, externalId } = options;
  return async () => {
    const key = typeof credentials === "function" ? await credentials() : credentials;
    return exchange(options, {
      action: "AssumeRole",
      nextStep: "Check that the role trusts this account, and that this key may call sts:AssumeRole.",
      parameters: { RoleArn: roleArn, ExternalId: externalId },
      region: usualRegion,
      secrets: [key.secretKey, key.token],
      sign: (request) => signed(request, key),
    });
  };
}

/**
 * The role of a service account of TKE.
 *
 * @see https://www.tencentcloud.com/document/product/1150/49454 (AssumeRoleWithWebIdentity), read 2026-11-22
 */
export function oidcRole(options: OidcOptions): CredentialsProvider<TencentCredentials> {
  const context = sourceContextOf(options);
  return async () => {
    const { roleArn, provider, token } = await oidcSettings(context, options, {
      cloud: "tencent",
      roleArn: "TKE_ROLE_ARN",
      provider: "TKE_PROVIDER_ID",
      tokenFile: "TKE_WEB_IDENTITY_TOKEN_FILE",
    });
    return exchange(options, {
      action: "AssumeRoleWithWebIdentity",
      nextStep: "Check that the role trusts the identity provider and this service account.",
      parameters: { RoleArn: roleArn, ProviderId: provider, WebIdentityToken: token },
      region: variable(context, "TKE_REGION") ?? usualRegion,
      secrets: [token],
      // The page: the header must say that there is no signature.
      sign: async (request) => ({ ...request.headers, authorization: "SKIP" }),
    });
  };
}

interface StsRequest {
  readonly host: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timestamp: number;
}

interface StsCall {
  readonly action: string;
  readonly parameters: Readonly<Record<string, string | undefined>> & { readonly RoleArn: string };
  readonly region: string;
  readonly nextStep: string;
  /** Secrets that are removed from the service's message. */
  readonly secrets: readonly (string | undefined)[];
  /** The headers, signed. */
  readonly sign: (request: StsRequest) => Promise<Readonly<Record<string, string>>>;
}

async function exchange(options: RoleSessionOptions, call: StsCall): Promise<TencentCredentials> {
  const { stsEndpoint = "https://sts.tencentcloudapi.com", stsTimeoutMs: timeoutMs = 10_000 } = options;
  const { roleSessionName = "plimsoll", durationSeconds = 7_200, policy } = options;
  const context = sourceContextOf(options);
  const { origin, host } = serviceUrl("tencent", stsEndpoint);
  const timestamp = Math.floor(context.now() / 1000);
  const body = JSON.stringify({
    ...call.parameters,
    RoleSessionName: roleSessionName,
    DurationSeconds: durationSeconds,
    // The page: the service decodes the policy as part of a URL.
    Policy: policy === undefined ? undefined : encodeURIComponent(policy),
  });
  const headers = {
    "content-type": "application/json",
    "x-tc-action": call.action,
    "x-tc-region": call.region,
    "x-tc-timestamp": String(timestamp),
    "x-tc-version": "2018-08-13",
  };
  const location: SourceLocation = {
    cloud: "tencent",
    source: "sts",
    name: `${call.action} of ${call.parameters.RoleArn} at ${host}`,
    nextStep: call.nextStep,
  };
  const signedHeaders = await call.sign({ host, headers, body, timestamp });
  const reply = await sendOnce(context, {
    url: `${origin}/`,
    method: "POST",
    headers: signedHeaders,
    body,
    timeoutMs,
  });
  if (typeof reply === "string") throw unusableCredentials(location, `does not answer: ${reply}`);
  if (reply.status >= 300) throw unusableCredentials(location, `HTTP ${reply.status}`);
  const response = fieldOf(parseSourceJson(reply.text, location), "Response");
  const error = fieldOf(response, "Error");
  if (error !== undefined) {
    const secrets = [...call.secrets, signatureIn(signedHeaders["authorization"])];
    const [code, words] = [textOf(error, "Code"), textOf(error, "Message")].map((text) => shortMessage(text, secrets));
    throw unusableCredentials(location, `refused: ${code}, ${words}`);
  }
  const expiresAt = Number(fieldOf(response, "ExpiredTime")) * 1000;
  const names = keyNames.tencent;
  const { id, secret, token } = temporaryKey(fieldOf(response, "Credentials"), { names, expiresAt, location });
  return { secretId: id, secretKey: secret, token, expiresAt };
}

const signedNames = ["content-type", "host", "x-tc-action"] as const;

/** @see https://www.tencentcloud.com/document/product/1163/52898 (signature v3), read 2026-11-21 */
async function signed(
  { host, headers, body, timestamp }: StsRequest,
  { secretId, secretKey, token }: TencentCredentials,
): Promise<Readonly<Record<string, string>>> {
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const scope = `${date}/sts/tc3_request`;
  const parts = { method: "POST", query: "", headers: { ...headers, host }, body } as const;
  const toSign = await tc3StringToSign(await tc3CanonicalRequest(parts, signedNames), { timestamp, scope });
  const { secretSigning } = await deriveTc3Keys(secretKey, date, "sts");
  const signature = await platform.hmacHex(secretSigning, toSign);
  return {
    ...headers,
    ...(token === undefined ? {} : { "x-tc-token": token }),
    authorization: `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${signedNames.join(";")}, Signature=${signature}`,
  };
}
