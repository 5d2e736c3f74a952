import type { ConnectFaultClient } from "./client.ts";

const plimsoll = () => import("./plimsoll.ts");
const openapi = () => import("./alicloud-openapi.ts");

/** Every client that meets faults, loaded one at a time. */
const CLIENTS = {
  "plimsoll-tcss": async () => (await plimsoll()).connectTcss,
  "plimsoll-sas": async () => (await plimsoll()).connectSas,
  "tencent-sdk": async () => (await import("./tencent-sdk.ts")).connect,
  "alicloud-openapi": async () => (await openapi()).connect,
  "alicloud-openapi-retrying": async () => (await openapi()).connectRetrying,
  "pop-core": async () => (await import("./pop-core.ts")).connect,
} satisfies Record<string, () => Promise<ConnectFaultClient>>;

/** Name of a client that meets faults. */
export type FaultClientName = keyof typeof CLIENTS;

/** Loads a client. */
export function loadFaultClient(name: FaultClientName): Promise<ConnectFaultClient> {
  return CLIENTS[name]();
}
