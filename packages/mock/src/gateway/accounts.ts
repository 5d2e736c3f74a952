import type { KeyObject } from "node:crypto";

import type { Service } from "@plimsoll/types";

import type { Policy } from "./permissions.js";

/** A key with which requests to the mock may be signed. All accounts see the same images. */
export interface MockAccount {
  /** `tencent` for a SecretId of TCSS, `alibaba` for an access key of Security Center. */
  readonly cloud: "alibaba" | "tencent";
  /** SecretId or AccessKeyId. */
  readonly id: string;
  /** SecretKey or AccessKeySecret. */
  readonly secret: string;
  /** Makes the key a temporary one: requests must carry this token. @default no token */
  readonly token?: string;
  /** Time at which the token expires, by the mock's clock, in milliseconds since 1970. Requires a token. @default never */
  readonly expiresAtMs?: number;
  /**
   * `active` is good for what `allow` and `deny` leave; `denied` is known but a policy refuses every action; `disabled`
   * cannot sign at all.
   *
   * @default "active"
   */
  readonly status?: "active" | "denied" | "disabled";
  /** Actions that the key may call, or their permissions. A star stands for any text: `Describe*`, `tcss:*`. @default all */
  readonly allow?: readonly string[];
  /** Actions that the key may not call, whatever `allow` says. @default none */
  readonly deny?: readonly string[];
  /**
   * Number of the main account, 6 to 20 digits, as the token services name it. Keys of another number see the same images.
   *
   * @default "100000000001" at Tencent Cloud, "1000000000000001" at Alibaba Cloud
   */
  readonly accountId?: string;
  /** Sub-account that the key belongs to; keys of one sub-account share its rate limit. @default the key's own */
  readonly owner?: string;
  /**
   * Requests a second to each action, an integer from 1: the vendors raise it on request. It counts for every key of the
   * owner whose requests meet it. @default what the service takes from everyone
   */
  readonly requestsPerSecond?: number;
}

/** Keys of TCSS in the shape that `@plimsoll/client` takes. */
export interface TencentMockCredentials {
  /** SecretId. */
  readonly secretId: string;
  /** SecretKey. */
  readonly secretKey: string;
}

/** Keys of Security Center in the shape that `@plimsoll/client` takes. */
export interface AlibabaMockCredentials {
  /** AccessKeyId. */
  readonly accessKeyId: string;
  /** AccessKeySecret. */
  readonly accessKeySecret: string;
}

/** Keys with which callers sign, one for each cloud. */
export interface MockCredentials {
  /** For TCSS. */
  readonly tencent: TencentMockCredentials;
  /** For Security Center. */
  readonly alibaba: AlibabaMockCredentials;
}

/** An account with every default filled in. */
export interface Account extends Required<Pick<MockAccount, "accountId" | "id" | "owner" | "secret">> {
  /** False if the key cannot sign. */
  readonly isEnabled: boolean;
  /** `undefined` if the key is a permanent one. */
  readonly token: string | undefined;
  /** Infinite if it never expires. */
  readonly expiresAtMs: number;
  readonly policy: Policy;
  /** `undefined` for the service's usual limit. */
  readonly requestsPerSecond: number | undefined;
  /** Signing keys derived from the secret, by date and service. */
  readonly derivedKeys: Map<string, KeyObject>;
}

/** The accounts of one service by key ID. */
export type Accounts = Readonly<Record<Service, ReadonlyMap<string, Account>>>;

/** The keys of every mock. They are constants, not secrets. */
export const defaultCredentials: MockCredentials = {
  tencent: { secretId: "plimsoll-mock-secret-id", secretKey: "plimsoll-mock-secret-key" },
  alibaba: { accessKeyId: "plimsoll-mock-access-key-id", accessKeySecret: "plimsoll-mock-access-key-secret" },
};

/**
 * Sorts accounts by service and adds the default ones. An account with the ID of a default key replaces it.
 *
 * @param extra - The accounts.
 * @param credentials - The default keys. @default those of every mock
 * @throws {RangeError} when an account is invalid, or two have the same ID.
 */
export function createAccounts(
  extra: readonly MockAccount[],
  { tencent, alibaba }: MockCredentials = defaultCredentials,
): Accounts {
  const seen = new Set<string>();
  for (const account of extra) {
    checkAccount(account);
    const key = `${account.cloud} ${account.id}`;
    if (seen.has(key)) throw new RangeError(`accounts has ${account.id} of ${account.cloud} twice`);
    seen.add(key);
  }
  const all: readonly MockAccount[] = [
    { cloud: "tencent", id: tencent.secretId, secret: tencent.secretKey },
    { cloud: "alibaba", id: alibaba.accessKeyId, secret: alibaba.accessKeySecret },
    ...extra,
  ];
  const of = (cloud: MockAccount["cloud"]): ReadonlyMap<string, Account> =>
    new Map(all.filter((account) => account.cloud === cloud).map((account) => [account.id, toAccount(account)]));
  return { tcss: of("tencent"), sas: of("alibaba") };
}

/** Numbers of main accounts, as long as the vendors' are. */
const usualAccountId: Readonly<Record<MockAccount["cloud"], string>> = {
  tencent: "100000000001",
  alibaba: "1000000000000001",
};

function checkAccount({ id, accountId = "100000", token, expiresAtMs, requestsPerSecond }: MockAccount): void {
  if (!/^[^\s,/]+$/.test(id)) throw new RangeError(`an account's id has no spaces, commas or slashes, unlike "${id}"`);
  if (!/^\d{6,20}$/.test(accountId))
    throw new RangeError(`accountId of the account ${id} must be 6 to 20 digits, not "${accountId}"`);
  if (expiresAtMs !== undefined && token === undefined)
    throw new RangeError(`the account ${id} has expiresAtMs but no token that could expire`);
  if (expiresAtMs !== undefined && !Number.isFinite(expiresAtMs))
    throw new RangeError(`expiresAtMs of the account ${id} must be a number of milliseconds, not ${expiresAtMs}`);
  if (requestsPerSecond !== undefined && (!Number.isInteger(requestsPerSecond) || requestsPerSecond < 1))
    throw new RangeError(`requestsPerSecond of the account ${id} must be an integer from 1, not ${requestsPerSecond}`);
}

function toAccount(account: MockAccount): Account {
  const { id, secret, token, expiresAtMs = Number.POSITIVE_INFINITY, status = "active", owner = id } = account;
  return {
    id,
    secret,
    accountId: account.accountId ?? usualAccountId[account.cloud],
    owner,
    isEnabled: status !== "disabled",
    token,
    expiresAtMs,
    policy: { allow: account.allow, deny: status === "denied" ? ["*"] : (account.deny ?? []) },
    requestsPerSecond: account.requestsPerSecond,
    derivedKeys: new Map(),
  };
}
