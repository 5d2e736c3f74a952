import { expect, test } from "vitest";

import { startCloud } from "../../../test/cli.js";
import { connectAccounts } from "../../connect.js";
import type { Io } from "../../io.js";
import { readersOfAll } from "./account-readers.js";

test("readers of one account that cannot be opened do not stop those of another", async () => {
  await using cloud = await startCloud({ images: 1 });
  const io = { env: cloud.env } as unknown as Io; // nothing else is looked at
  const config = { version: 1, accounts: { a: { cloud: "tencent" }, b: { cloud: "alibaba" } } } as const;
  await using connected = connectAccounts(io, { output: "table", timeout: 1, loaded: { path: "f", config } });
  const readers = await readersOfAll({ named: connected.accounts }, [], {
    tencent: async () => {
      throw new Error("no catalog");
    },
    alibaba: async () => [],
  });
  expect(new Set(readers.map(({ name }) => name))).toEqual(new Set(["account a"]));
});
