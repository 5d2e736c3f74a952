import {
  type AlibabaCredentials,
  type CredentialsProvider,
  type TencentCredentials,
  alibabaFromAssumedRole,
  alibabaFromCli,
  alibabaFromEnvironment,
  alibabaFromOidc,
  defaultAlibabaCredentials,
  defaultTencentCredentials,
  tencentFromAssumedRole,
  tencentFromCli,
  tencentFromEnvironment,
  tencentFromOidc,
} from "@plimsoll/client";
import {
  type Account,
  type CredentialsReference,
  type OidcReference,
  type RoleReference,
  endpointOf,
} from "@plimsoll/core";

import { credentialPlaces } from "../credentials.js";
import type { Io } from "../io.js";
import { omitUndefined } from "../omit-undefined.js";

/** The key of an account of Tencent Cloud, as its reference says. Nothing is looked at before it is asked. */
export function tencentCredentials(account: Account, env: Io["env"]): CredentialsProvider<TencentCredentials> {
  const places = { ...credentialPlaces(env), ...stsOf(account, env) };
  const find = (reference: CredentialsReference = {}): CredentialsProvider<TencentCredentials> => {
    const { profile, environment, role, oidc } = reference;
    if (profile !== undefined) return tencentFromCli({ ...places, profile });
    if (environment !== undefined) return tencentFromEnvironment(env, environment);
    if (oidc !== undefined) return tencentFromOidc({ ...places, ...oidcOf(oidc) });
    if (role !== undefined)
      return tencentFromAssumedRole({ ...places, ...roleOf(role), credentials: find(role.source) });
    return defaultTencentCredentials(places);
  };
  return find(account.credentials);
}

/** The same for Alibaba Cloud. */
export function alibabaCredentials(account: Account, env: Io["env"]): CredentialsProvider<AlibabaCredentials> {
  const places = { ...credentialPlaces(env), ...stsOf(account, env) };
  const find = (reference: CredentialsReference = {}): CredentialsProvider<AlibabaCredentials> => {
    const { profile, environment, role, oidc } = reference;
    if (profile !== undefined) return alibabaFromCli({ ...places, profile });
    if (environment !== undefined) return alibabaFromEnvironment(env, environment);
    if (oidc !== undefined) return alibabaFromOidc({ ...places, ...oidcOf(oidc) });
    if (role !== undefined)
      return alibabaFromAssumedRole({ ...places, ...roleOf(role), credentials: find(role.source) });
    return defaultAlibabaCredentials(places);
  };
  return find(account.credentials);
}

function roleOf({ arn, externalId, sessionName, durationSeconds }: RoleReference) {
  return { roleArn: arn, ...omitUndefined({ externalId, roleSessionName: sessionName, durationSeconds }) };
}

function oidcOf({ role, provider, tokenFile, sessionName }: OidcReference) {
  return omitUndefined({ roleArn: role, provider, tokenFile, roleSessionName: sessionName });
}

/**
 * Where the token service is: what `PLIMSOLL_STS_ENDPOINT` says, beside an emulator its own address, and at Tencent Cloud that
 * of the site. Without a reference the vendors' own rules hold, as the vendors' own tools have them.
 */
function stsOf(account: Account, env: Io["env"]): { readonly stsEndpoint?: string } {
  const { cloud, site, region, endpoint, credentials } = account;
  const named = env["PLIMSOLL_STS_ENDPOINT"] ?? "";
  if (credentials === undefined) return {};
  if (named !== "") return { stsEndpoint: named };
  if (endpoint !== endpointOf({ cloud, site, region })) return { stsEndpoint: endpoint };
  return cloud === "tencent" && site === "international" ? { stsEndpoint: "https://sts.intl.tencentcloudapi.com" } : {};
}
