import type { Account } from "../gateway/accounts.js";
import { sha256Hex } from "../crypto/digest.js";

/** Requests that a token service takes from one sub-account. @see https://www.tencentcloud.com/document/product/1150/49443, read 2026-11-27 */
export const stsLimit = { requests: 20, perSeconds: 1 } as const;

/** The one action of the token services that the mock has: it identifies the caller, and no policy can deny it. */
export const identityAction = "GetCallerIdentity";

/** Number of the user that a key belongs to: the main account's for a key without an owner, a derived one for a sub-account. */
export function userIdOf({ id, owner, accountId }: Account): string {
  if (owner === id) return accountId;
  // As long as the account's, and never the same: it begins with another digit.
  const digits = BigInt(`0x${sha256Hex(owner)}`).toString();
  return `2${digits.slice(0, accountId.length - 1)}`;
}
