import { createSasClient, createTcssClient } from "@plimsoll/client";

import {
  type ConnectFaultClient,
  FIRST_KEY,
  ORDER,
  SECOND_KEY,
  type TemporaryKey,
  attemptTimeoutMs,
} from "./client.ts";

/** A write has no time of its own for an attempt, so its whole call gets little. */
const times = { attemptTimeoutMs, timeoutMs: 4 * attemptTimeoutMs };

const keyAfter = (refused: unknown): TemporaryKey => (refused === undefined ? FIRST_KEY : SECOND_KEY);

/** Our client of TCSS as it comes, but for the time that it allows. */
export const connectTcss: ConnectFaultClient = (endpoint) => {
  const client = createTcssClient({
    ...times,
    endpoint,
    credentials: async (ask) => {
      const { id, secret, token } = keyAfter(ask?.refused);
      return { secretId: id, secretKey: secret, token };
    },
  });
  return {
    read: () => client.call("DescribeAssetImageList", { Limit: 10 }),
    write: () => client.call("ModifyImageAuthorized", ORDER),
  };
};

/** Our client of Security Center as it comes, but for the time that it allows. */
export const connectSas: ConnectFaultClient = (endpoint) => {
  const client = createSasClient({
    ...times,
    endpoint,
    credentials: async (ask) => {
      const { id, secret, token } = keyAfter(ask?.refused);
      return { accessKeyId: id, accessKeySecret: secret, securityToken: token };
    },
  });
  return { read: () => client.call("DescribeImageInfoList", { Uuids: "unknown" }) };
};
