import type { AlibabaCredentials, CredentialsProvider } from "../credentials.js";
import { completeKey } from "../key-pair.js";
import type { InstanceRoleOptions, ProfileOptions, RoleSessionOptions } from "../source-options.js";
import { instanceRole } from "./alibaba-instance-role.js";
import { type SourceLocation, unusableCredentials } from "./source-errors.js";
import type { SourceContext } from "./source-context.js";

/** Options that reach every kind of profile. */
export type AlibabaProfileOptions = InstanceRoleOptions & ProfileOptions & RoleSessionOptions;

/** One profile, whichever file it stands in. */
export interface Profile {
  /** Where it stands, with its name. */
  readonly location: SourceLocation;
  /** Value of a field; `undefined` if it is absent or empty. */
  readonly field: (name: string) => string | undefined;
}

/**
 * The key in a profile, with its token if it has one.
 *
 * @param profile - Where the key stands.
 * @param tokenName - Field of the token. Without it the key is a permanent one.
 * @throws {CredentialsError} `missing` when the profile has no key; `unusable` when it has part of one.
 */
export function accessKeyOf({ location, field }: Profile, tokenName?: string): AlibabaCredentials {
  const {
    id,
    secret,
    token: securityToken,
  } = completeKey({
    ...location,
    id: [`${location.name} access_key_id`, field("access_key_id")],
    secret: [`${location.name} access_key_secret`, field("access_key_secret")],
    token: [`${location.name} ${tokenName}`, tokenName === undefined ? undefined : field(tokenName)],
  });
  if (tokenName !== undefined && securityToken === undefined)
    throw unusableCredentials(location, `malformed: no ${tokenName}`);
  return { accessKeyId: id, accessKeySecret: secret, ...(securityToken === undefined ? {} : { securityToken }) };
}

/**
 * A field that a profile of its kind must have.
 *
 * @throws {CredentialsError} `unusable` when it is not there.
 */
export function requiredField({ location, field }: Profile, name: string): string {
  const value = field(name);
  if (value === undefined) throw unusableCredentials(location, `malformed: no ${name}`);
  return value;
}

/**
 * A key that ends.
 *
 * @throws {CredentialsError} `unusable` when it has ended.
 */
export function withExpiry(
  key: AlibabaCredentials,
  { location, field }: Profile,
  { now }: Pick<SourceContext, "now">,
): AlibabaCredentials {
  const seconds = Number(field("sts_expiration") ?? 0);
  if (!(seconds > 0)) return key;
  if (seconds * 1000 > now()) return { ...key, expiresAt: seconds * 1000 };
  throw unusableCredentials(
    {
      ...location,
      nextStep: "Sign in again with `aliyun configure`, or run any command of aliyun, which renews the key.",
    },
    "expired",
  );
}

/** Metadata by role, each kept, since each remembers whether anybody answers. */
export function instanceRoles(
  options: InstanceRoleOptions,
): (roleName: string | undefined) => CredentialsProvider<AlibabaCredentials> {
  const providers = new Map<string | undefined, CredentialsProvider<AlibabaCredentials>>();
  return (roleName) => {
    const provider = providers.get(roleName) ?? instanceRole({ ...options, roleName });
    providers.set(roleName, provider);
    return provider;
  };
}
