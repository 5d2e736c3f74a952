import type { Connect } from "./client.ts";

const plimsollTcss = () => import("./plimsoll-tcss.ts");

/** Those whose packages come on demand are no part of what the compiler sees here. */
const onDemand = (name: string) => async (): Promise<Connect> => {
  const { connect } = (await import(`../../peers/clients/${name}.ts`)) as { connect: Connect }; // what each of them exports
  return connect;
};

/** Every client that is measured. Loaded one at a time: none may cost a process that measures another. */
const CLIENTS = {
  "bare-tcss": async () => (await import("./bare-tcss.ts")).connect,
  "bare-sas": async () => (await import("./bare-sas.ts")).connect,
  "plimsoll-tcss": async () => (await plimsollTcss()).connect,
  "plimsoll-tcss-limited": async () => (await plimsollTcss()).connectLimited,
  "plimsoll-sas": async () => (await import("./plimsoll-sas.ts")).connect,
  "tencent-sdk": async () => (await import("./tencent-sdk.ts")).connect,
  "alicloud-openapi": async () => (await import("./alicloud-openapi.ts")).connect,
  "pop-core": async () => (await import("./pop-core.ts")).connect,
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
