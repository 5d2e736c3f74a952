import { platform } from "#platform";

import { signatureIn } from "../../errors/conceal.js";
import { acs3CanonicalRequest, acs3StringToSign } from "../../signing/sign-acs3.js";
import { fieldOf, textOf } from "../../base/json.js";
import { percentEncode } from "../../base/percent-encode.js";
import type { AlibabaCredentials, CredentialsProvider } from "../credentials.js";
import type { AssumedRoleOptions, OidcOptions, RoleSessionOptions } from "../source-options.js";
import { type SourceLocation, unusableCredentials } from "./source-errors.js";
import { type SourceRequest, sendOnce, parseSourceJson, serviceUrl, shortMessage } from "./http.js";
import { oidcSettings } from "./oidc-settings.js";
import { type SourceContext, isOn, sourceContextOf, variable } from "./source-context.js";
import { keyNames, temporaryKey } from "./temporary-key.js";

/**
 * A role that is assumed with another key.
 *
 * @see https://www.alibabacloud.com/help/en/ram/api-assumerole, read 2026-11-22
 */
export function assumedRole(options: AssumedRoleOptions<AlibabaCredentials>): CredentialsProvider<AlibabaCredentials> {
  const { credentials, roleArn, externalId } = options;
  const context = sourceContextOf(options);
  return async () => {
    const key = typeof credentials === "function" ? await credentials() : credentials;
    const query = formOf({ ...sessionOf(context, options), RoleArn: roleArn, ExternalId: externalId });
    const { origin, host } = endpointOf(context, options);
    const location = locationOf(
      `AssumeRole of ${roleArn} at ${host}`,
      "Check that the role trusts this account, and that this key may call sts:AssumeRole.",
    );
    const headers = await signed({ host, query, nowMs: context.now() }, key);
    const request = { url: `${origin}/?${query}`, method: "POST", headers } as const;
    return exchange(options, { request, location, secrets: [key.accessKeySecret, key.securityToken] });
  };
}

/**
 * The role of a service account of ACK, or of another identity that the role trusts through its identity provider.
 *
 * @see https://www.alibabacloud.com/help/en/ram/api-assumerolewithoidc, read 2026-11-22
 */
export function oidcRole(options: OidcOptions): CredentialsProvider<AlibabaCredentials> {
  const context = sourceContextOf(options);
  return async () => {
    const { roleArn, provider, token } = await oidcSettings(context, options, {
      cloud: "alibaba",
      roleArn: "ALIBABA_CLOUD_ROLE_ARN",
      provider: "ALIBABA_CLOUD_OIDC_PROVIDER_ARN",
      tokenFile: "ALIBABA_CLOUD_OIDC_TOKEN_FILE",
    });
    const { origin, host } = endpointOf(context, options);
    const location = locationOf(
      `AssumeRoleWithOIDC of ${roleArn} at ${host}`,
      "Check that the role trusts the identity provider and this service account.",
    );
    // Unsigned, and the token in the body: addresses end up in logs.
    const Timestamp = isoSeconds(context.now());
    const query = formOf({ Action: "AssumeRoleWithOIDC", Format: "JSON", Timestamp, Version: "2015-04-01" });
    const session = sessionOf(context, options);
    const body = formOf({ ...session, RoleArn: roleArn, OIDCProviderArn: provider, OIDCToken: token });
    const headers = { accept: "application/json", "content-type": "application/x-www-form-urlencoded" };
    const request = { url: `${origin}/?${query}`, method: "POST", headers, body } as const;
    return exchange(options, { request, location, secrets: [token] });
  };
}

const locationOf = (name: string, nextStep: string): SourceLocation => ({
  cloud: "alibaba",
  source: "sts",
  name,
  nextStep,
});

/** The vendor's own variables choose the region and the network of the token service. */
function endpointOf(context: SourceContext, { stsEndpoint }: RoleSessionOptions): URL {
  const region = variable(context, "ALIBABA_CLOUD_STS_REGION");
  const network = isOn(context, "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED") ? "sts-vpc" : "sts";
  return serviceUrl(
    "alibaba",
    stsEndpoint ?? `https://${region === undefined ? "sts" : `${network}.${region}`}.aliyuncs.com`,
  );
}

type Parameters = Readonly<Record<string, number | string | undefined>>;

function sessionOf(context: SourceContext, options: RoleSessionOptions): Parameters {
  const { roleSessionName, durationSeconds = 3_600, policy } = options;
  return {
    DurationSeconds: durationSeconds,
    Policy: policy,
    RoleSessionName: roleSessionName ?? variable(context, "ALIBABA_CLOUD_ROLE_SESSION_NAME") ?? "plimsoll",
  };
}

/** Sorted, as the signature wants a query. */
function formOf(parameters: Parameters): string {
  return Object.entries(parameters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(String(value))}`)
    .toSorted()
    .join("&");
}

const isoSeconds = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");

/** @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature, read 2026-11-21 */
async function signed(
  { host, query, nowMs }: { readonly host: string; readonly query: string; readonly nowMs: number },
  { accessKeyId, accessKeySecret, securityToken }: AlibabaCredentials,
): Promise<Readonly<Record<string, string>>> {
  const headers = {
    accept: "application/json",
    "x-acs-action": "AssumeRole",
    "x-acs-content-sha256": await platform.sha256Hex(""),
    "x-acs-date": isoSeconds(nowMs),
    "x-acs-signature-nonce": platform.nonce(),
    "x-acs-version": "2015-04-01",
    ...(securityToken === undefined
      ? {}
      : { "x-acs-accesskey-id": accessKeyId, "x-acs-security-token": securityToken }),
  };
  const { canonicalRequest, signedHeaders } = acs3CanonicalRequest({
    method: "POST",
    query,
    headers: { ...headers, host },
  });
  const signature = await platform.hmacHex(accessKeySecret, await acs3StringToSign(canonicalRequest));
  const authorization = `ACS3-HMAC-SHA256 Credential=${accessKeyId},SignedHeaders=${signedHeaders},Signature=${signature}`;
  return { ...headers, authorization };
}

interface StsExchange {
  readonly request: Omit<SourceRequest, "timeoutMs">;
  readonly location: SourceLocation;
  /** Secrets that are removed from the service's message. */
  readonly secrets: readonly (string | undefined)[];
}

async function exchange(
  options: RoleSessionOptions,
  { request, location, secrets }: StsExchange,
): Promise<AlibabaCredentials> {
  const reply = await sendOnce(sourceContextOf(options), { ...request, timeoutMs: options.stsTimeoutMs ?? 10_000 });
  if (typeof reply === "string") throw unusableCredentials(location, `does not answer: ${reply}`);
  const data = reply.text.trimStart().startsWith("{") ? parseSourceJson(reply.text, location) : undefined;
  const code = textOf(data, "Code");
  if (code !== "") {
    const all = [...secrets, signatureIn(request.headers?.["authorization"])];
    throw unusableCredentials(
      location,
      `refused: ${shortMessage(code, all)}, ${shortMessage(textOf(data, "Message"), all)}`,
    );
  }
  if (reply.status !== 200) throw unusableCredentials(location, `HTTP ${reply.status}`);
  const credentials = fieldOf(data, "Credentials");
  const expiresAt = Date.parse(textOf(credentials, "Expiration"));
  const { id, secret, token } = temporaryKey(credentials, { names: keyNames.alibaba, expiresAt, location });
  return { accessKeyId: id, accessKeySecret: secret, securityToken: token, expiresAt };
}
