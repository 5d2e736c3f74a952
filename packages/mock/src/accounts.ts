import type { KeyObject } from "node:crypto";

import type { Service } from "@plimsoll/types";

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
  /**
   * `active` may do everything; `denied` is known but a policy refuses every action; `disabled` cannot sign at all.
   *
   * @default "active"
   */
  readonly status?: "active" | "denied" | "disabled";
  /** Sub-account that the key belongs to; keys of one sub-account share its rate limit. @default the key's own */
  readonly owner?: string;
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

/** The keys that every mock knows, one for each cloud. Constants, no secrets. */
export interface MockCredentials {
  /** For TCSS. */
  readonly tencent: TencentMockCredentials;
  /** For Security Center. */
  readonly alibaba: AlibabaMockCredentials;
}

/** An account as the gateways use it. */
export interface Account extends Required<Omit<MockAccount, "cloud" | "token">> {
  /** `undefined` if the key is a permanent one. */
  readonly token: string | undefined;
  /** Infinite if it never expires. */
  readonly expiresAtMs: number;
  /** Signing keys derived from the secret, by date and service. */
  readonly derivedKeys: Map<string, KeyObject>;
}

/** The accounts of one service by key ID. */
export type Accounts = Readonly<Record<Service, ReadonlyMap<string, Account>>>;

/** The keys that every mock knows. */
export const defaultCredentials: MockCredentials = {
  tencent: { secretId: "plimsoll-mock-secret-id", secretKey: "plimsoll-mock-secret-key" },
  alibaba: { accessKeyId: "plimsoll-mock-access-key-id", accessKeySecret: "plimsoll-mock-access-key-secret" },
};

/** Sorts accounts by service and adds the default ones. */
export function createAccounts(extra: readonly MockAccount[]): Accounts {
  const { tencent, alibaba } = defaultCredentials;
  const all: readonly MockAccount[] = [
    { cloud: "tencent", id: tencent.secretId, secret: tencent.secretKey },
    { cloud: "alibaba", id: alibaba.accessKeyId, secret: alibaba.accessKeySecret },
    ...extra,
  ];
  const of = (cloud: MockAccount["cloud"]): ReadonlyMap<string, Account> =>
    new Map(all.filter((account) => account.cloud === cloud).map((account) => [account.id, toAccount(account)]));
  return { tcss: of("tencent"), sas: of("alibaba") };
}

function toAccount({ id, secret, token, status = "active", owner = id }: MockAccount): Account {
  return { id, secret, token, expiresAtMs: Infinity, status, owner, derivedKeys: new Map() };
}
