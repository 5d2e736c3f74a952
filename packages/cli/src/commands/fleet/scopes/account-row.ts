import type { Account, ConfiguredAccount, CredentialsReference } from "@plimsoll/core";
import type { ScopeRow, ScopeWindow } from "@plimsoll/fleet";

/**
 * A scope for an account. The account as the configuration would have it is kept as text among the settings: a worker needs no file.
 *
 * @param account - The account at one endpoint.
 * @param number - Number of the account at its cloud. @default its name stands for it
 */
export function rowOfAccount(
  account: Account,
  window: ScopeWindow | undefined,
  number: string = account.name,
): ScopeRow {
  const { name: alias, cloud, site, region, regions, endpoint, credentials } = account;
  const configured: ConfiguredAccount = {
    cloud,
    site,
    ...(regions.length > 0 && { regions }),
    endpoint,
    ...(credentials !== undefined && { credentials }),
  };
  return {
    cloud,
    account: number,
    alias,
    region: cloud === "alibaba" ? region : undefined,
    credentials: referenceText(credentials),
    window,
    settings: { account: JSON.stringify(configured) },
  };
}

/** Where a key is found, in a word. */
export function referenceText(credentials: CredentialsReference | undefined): string | undefined {
  const { profile, environment, role, oidc } = credentials ?? {};
  if (profile !== undefined) return `profile:${profile}`;
  if (environment !== undefined) return `env:${environment.id}/${environment.secret}`;
  if (role !== undefined) return `role:${role.arn}`;
  return oidc === undefined ? undefined : `oidc:${oidc.role ?? ""}`;
}

/** Reads what {@link referenceText} writes; nothing if it is in another form. */
export function referenceOf(text: string): CredentialsReference | undefined {
  const [, kind, rest = ""] = /^(profile|env|role):(.+)$/.exec(text) ?? [];
  if (kind === "profile") return { profile: rest };
  if (kind === "role") return { role: { arn: rest } };
  const [id = "", secret = "", ...more] = rest.split("/");
  return kind === "env" && id !== "" && secret !== "" && more.length === 0
    ? { environment: { id, secret } }
    : undefined;
}
