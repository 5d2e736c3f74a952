import type { Connection, Target } from "@plimsoll/client-adapters/adapter";

/** Makes one call and says how many images were in the answer. */
export type CountImages = () => Promise<number>;

/** Makes a client of a server and hands out what is measured: one call of it. */
export type Connect = (origin: string) => CountImages;

/** The key that every client signs with. The servers of the measurements know no keys. */
export const KEY = { id: "AKIDbenchbenchbenchbenchbenchbenchbe", secret: "benchbenchbenchbenchbenchbenchbe" } as const;

/** A limit that our client never reaches: it counts each call all the same. */
export const UNREACHED_LIMIT = { requests: 1_000_000, perSeconds: 1 } as const;

/** A server of the measurements, with the key of all. */
export function targetAt(origin: string): Target {
  return { origin, keyId: KEY.id, keySecret: KEY.secret };
}

const uuids = Array.from({ length: 10 }, (_, index) => `391abd09184cbd3743d7f5ec125d${1000 + index}`).join(",");

/** Lists images of TCSS. */
function listing(connect: (target: Target) => Connection): Connect {
  return (origin) => {
    const { call } = connect(targetAt(origin));
    return async () => {
      const answer = await call("DescribeAssetImageList", { Limit: 10 });
      return (answer as { List: readonly object[] }).List.length; // what the answer server sends
    };
  };
}

/** Reads images of Security Center by their UUIDs. */
function byUuids(connect: (target: Target) => Connection): Connect {
  return (origin) => {
    const { call } = connect(targetAt(origin));
    return async () => {
      const answer = await call("DescribeImageInfoList", { Uuids: uuids });
      return (answer as { ImageInfos: readonly object[] }).ImageInfos.length; // what the answer server sends
    };
  };
}

const plimsoll = async () => (await import("@plimsoll/client-adapters/plimsoll")).connectPlimsoll;

/** Clients whose packages come on demand; the compiler does not see them here. */
const onDemand = (name: string) => async (): Promise<Connect> => {
  const { connect } = (await import(`../peers/${name}.ts`)) as { connect: Connect }; // what each of them exports
  return connect;
};

/** Every client that is measured. Loaded one at a time, so that none costs a process that measures another. */
const CLIENTS = {
  "bare-tcss": async () => listing((await import("@plimsoll/client-adapters/bare-tcss")).connectBareTcss),
  "bare-sas": async () => byUuids((await import("@plimsoll/client-adapters/bare-sas")).connectBareSas),
  "plimsoll-tcss": async () => {
    const connect = await plimsoll();
    return listing((target) => connect("tcss", target, { rateLimit: UNREACHED_LIMIT }));
  },
  "plimsoll-tcss-limited": async () => {
    const connect = await plimsoll();
    return listing((target) => connect("tcss", target));
  },
  "plimsoll-sas": async () => {
    const connect = await plimsoll();
    return byUuids((target) => connect("sas", target, { rateLimit: UNREACHED_LIMIT }));
  },
  "tencent-sdk": async () => listing((await import("@plimsoll/client-adapters/tencent-sdk")).connectTencentSdk),
  "alicloud-openapi": async () =>
    byUuids((await import("@plimsoll/client-adapters/alicloud-openapi")).connectAlicloudOpenapi),
  "pop-core": async () => byUuids((await import("@plimsoll/client-adapters/pop-core")).connectPopCore),
  "aws-ecr": onDemand("aws-ecr"),
  octokit: onDemand("octokit"),
  stripe: onDemand("stripe"),
} satisfies Record<string, () => Promise<Connect>>;

/** Name of a client that is measured. */
export type ClientName = keyof typeof CLIENTS;

/** Loads a client. */
export function loadClient(name: ClientName): Promise<Connect> {
  return CLIENTS[name]();
}
