import type { Cloud } from "../../base/cloud.js";
import { textOf } from "../../base/json.js";
import { type SourceLocation, unusableCredentials } from "./source-errors.js";

/** Names of the parts of a temporary key in an answer. */
export interface TemporaryKeyNames {
  /** Name of the ID. */
  readonly id: string;
  /** Name of the secret. */
  readonly secret: string;
  /** Name of the session token. */
  readonly token: string;
}

/** A key that ends. */
export interface TemporaryKey {
  /** The ID. */
  readonly id: string;
  /** The secret. */
  readonly secret: string;
  /** The session token. */
  readonly token: string;
  /** When it ends, in milliseconds since 1970. */
  readonly expiresAt: number;
}

/**
 * The temporary key in an answer.
 *
 * @throws {CredentialsError} `unusable`, with the name of the part that is missing.
 */
export function temporaryKey(
  data: unknown,
  {
    names,
    expiresAt,
    location,
  }: { readonly names: TemporaryKeyNames; readonly expiresAt: number; readonly location: SourceLocation },
): TemporaryKey {
  const [id, secret, token] = [names.id, names.secret, names.token].map((name) => {
    const value = textOf(data, name);
    if (value === "") throw unusableCredentials(location, `malformed: no ${name}`);
    return value;
  });
  if (id === undefined || secret === undefined || token === undefined || !(expiresAt > 0))
    throw unusableCredentials(location, "malformed: no time of expiry");
  return { id, secret, token, expiresAt };
}

/** Names of the parts of a key in both clouds' answers. */
export const keyNames: Readonly<Record<Cloud, TemporaryKeyNames>> = {
  tencent: { id: "TmpSecretId", secret: "TmpSecretKey", token: "Token" },
  alibaba: { id: "AccessKeyId", secret: "AccessKeySecret", token: "SecurityToken" },
};
