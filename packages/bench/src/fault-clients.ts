import type { Connection, Target } from "@plimsoll/client-adapters/adapter";

/** A client that meets faults. */
export interface FaultClient {
  /** Reads a list. */
  readonly read: () => Promise<unknown>;
  /** Licenses one image. Absent if the service has no action that changes anything. */
  readonly write?: () => Promise<unknown>;
}

/** Makes a client of a mock on a port. */
export type ConnectFaultClient = (origin: string) => FaultClient;

/** The key that every client starts with; its token expires where a fault says so. */
export const FIRST_KEY = { keyId: "first-key", keySecret: "first-secret", token: "first-token" } as const;

/** The key that a provider of keys hands out when the first one has expired. */
export const SECOND_KEY = { keyId: "second-key", keySecret: "second-secret", token: "second-token" } as const;

/** Milliseconds that a client is told to allow for one attempt. */
const attemptTimeoutMs = 1000;

/** A write of our client has no time of its own for an attempt, so its whole call gets little. */
const ours = { attemptTimeoutMs, timeoutMs: 4 * attemptTimeoutMs, nextKey: SECOND_KEY };

/** Images that a write licenses: any one without a license. */
const ORDER = {
  AllLocalImages: true,
  AllRegistryImages: false,
  UpdatedLocalImageCnt: 1,
  UpdatedRegistryImageCnt: 0,
  ImageSourceType: "ASSETIMAGE",
} as const;

function ofTcss(connect: (target: Target) => Connection): ConnectFaultClient {
  return (origin) => {
    const { call } = connect({ origin, ...FIRST_KEY });
    return {
      read: () => call("DescribeAssetImageList", { Limit: 10 }),
      write: () => call("ModifyImageAuthorized", ORDER),
    };
  };
}

function ofSas(connect: (target: Target) => Connection): ConnectFaultClient {
  return (origin) => {
    const { call } = connect({ origin, ...FIRST_KEY });
    return { read: () => call("DescribeImageInfoList", { Uuids: "unknown" }) };
  };
}

const plimsoll = async () => (await import("@plimsoll/client-adapters/plimsoll")).connectPlimsoll;
const openapi = async () => (await import("@plimsoll/client-adapters/alicloud-openapi")).connectAlicloudOpenapi;

/** Every client that meets faults, loaded one at a time. All are as they come, but for the time that they allow. */
const CLIENTS = {
  "plimsoll-tcss": async () => {
    const connect = await plimsoll();
    return ofTcss((target) => connect("tcss", target, ours));
  },
  "plimsoll-sas": async () => {
    const connect = await plimsoll();
    return ofSas((target) => connect("sas", target, ours));
  },
  "tencent-sdk": async () => {
    const { connectTencentSdk } = await import("@plimsoll/client-adapters/tencent-sdk");
    return ofTcss((target) => connectTencentSdk(target, { attemptTimeoutMs }));
  },
  "alicloud-openapi": async () => {
    const connect = await openapi();
    return ofSas((target) => connect(target, { attemptTimeoutMs }));
  },
  "alicloud-openapi-retrying": async () => {
    const connect = await openapi();
    return ofSas((target) => connect(target, { attemptTimeoutMs, attempts: 4 }));
  },
  "pop-core": async () => {
    const { connectPopCore } = await import("@plimsoll/client-adapters/pop-core");
    return ofSas((target) => connectPopCore(target, { attemptTimeoutMs }));
  },
} satisfies Record<string, () => Promise<ConnectFaultClient>>;

/** Name of a client that meets faults. */
export type FaultClientName = keyof typeof CLIENTS;

/** Loads a client. */
export function loadFaultClient(name: FaultClientName): Promise<ConnectFaultClient> {
  return CLIENTS[name]();
}
