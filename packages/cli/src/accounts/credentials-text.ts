import type { Account, CredentialsReference } from "@plimsoll/core";

/** Where the key of an account comes from, for people. It names places and never holds a secret. */
export function credentialsText({ cloud, credentials }: Pick<Account, "cloud" | "credentials">): string {
  return textOf(credentials ?? {}, cloud === "tencent" ? "tccli" : "aliyun");
}

function textOf({ profile, environment, role, oidc }: CredentialsReference, tool: string): string {
  if (profile !== undefined) return `profile ${profile} of ${tool}`;
  if (environment !== undefined)
    return `variables ${[environment.id, environment.secret, environment.token].filter((name) => name !== undefined).join(", ")}`;
  if (role !== undefined) return `role ${role.arn}, by ${textOf(role.source ?? {}, tool)}`;
  if (oidc !== undefined) return oidc.role === undefined ? "role of the identity provider" : `OIDC role ${oidc.role}`;
  return "the places of the vendor's own tools";
}
