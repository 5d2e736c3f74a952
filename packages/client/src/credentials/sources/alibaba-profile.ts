import type { AlibabaCredentials, CredentialsProvider } from "../credentials.js";
import { wholeKeyPair } from "../key-pair.js";
import type { InstanceRoleOptions, ProfileOptions, RoleSessionOptions } from "../source-options.js";
import { instanceRole } from "./alibaba-instance-role.js";
import { type Place, unusable } from "./faults.js";
import type { Surroundings } from "./surroundings.js";

/** Options that reach every kind of profile. */
export type AlibabaProfileOptions = InstanceRoleOptions & ProfileOptions & RoleSessionOptions;

/** One profile, whichever file it stands in. */
export interface Profile {
  /** Where it stands, with its name. */
  readonly place: Place;
  /** Value of a field; `undefined` if there is none or it is empty. */
  readonly field: (name: string) => string | undefined;
}

/**
 * The key in a profile, with its token if it has one.
 *
 * @param profile - Where the key stands.
 * @param tokenName - Field of the token. Without it the key is a permanent one.
 * @throws {CredentialsError} `missing` when there is none; `unusable` when there is a part of one.
 */
export function keyOf({ place, field }: Profile, tokenName?: string): AlibabaCredentials {
  const {
    id,
    secret,
    token: securityToken,
  } = wholeKeyPair({
    ...place,
    id: [`${place.name} access_key_id`, field("access_key_id")],
    secret: [`${place.name} access_key_secret`, field("access_key_secret")],
    token: [`${place.name} ${tokenName}`, tokenName === undefined ? undefined : field(tokenName)],
  });
  if (tokenName !== undefined && securityToken === undefined) throw unusable(place, `malformed: no ${tokenName}`);
  return { accessKeyId: id, accessKeySecret: secret, ...(securityToken === undefined ? {} : { securityToken }) };
}

/**
 * A field that a profile of its kind must have.
 *
 * @throws {CredentialsError} `unusable` when it is not there.
 */
export function required({ place, field }: Profile, name: string): string {
  const value = field(name);
  if (value === undefined) throw unusable(place, `malformed: no ${name}`);
  return value;
}

/**
 * A key that ends.
 *
 * @throws {CredentialsError} `unusable` when it has ended.
 */
export function withEnd(
  key: AlibabaCredentials,
  { place, field }: Profile,
  { now }: Pick<Surroundings, "now">,
): AlibabaCredentials {
  const seconds = Number(field("sts_expiration") ?? 0);
  if (!(seconds > 0)) return key;
  if (seconds * 1000 > now()) return { ...key, expiresAt: seconds * 1000 };
  throw unusable(
    {
      ...place,
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
