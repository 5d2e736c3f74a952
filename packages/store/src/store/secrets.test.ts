import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { readInventory } from "@plimsoll/core";
import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { syncAccount, tencentAccount } from "../../test/emulator.js";
import { all, temporaryFolder } from "../../test/temporary.js";
import { openStore } from "../index.js";

const MARKER = "Tr0ub4dor-Correct-Horse-7731";

test("no secret that a service answers in clear is in the store, in its log or in its locks", async () => {
  await using mock = createMock({ images: 40, rateLimit: false });
  let isServed = false;
  const account = tencentAccount(mock, async (request) => {
    const answer = await mock.fetch(request);
    if ((await answer.clone().text()).includes(MARKER)) isServed = true;
    return answer;
  });
  const folder = temporaryFolder();
  await using store = await openStore(join(folder, "plimsoll.db"));
  const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one", credentials: "profile:audit" });
  const images = await all(readInventory(account.sources.map(([, source]) => source)));
  const scanned = images.filter(({ scanStatus }) => scanStatus === "done");
  for (const { id: imageId } of scanned)
    mock.images.setFindings({
      imageId,
      secrets: [{ content: `ENV DB_PASSWORD=${MARKER}`, rule: "env-password" }],
      buildRisks: [{ command: `RUN curl -u admin:${MARKER} https://files.example`, rule: "curl-password" }],
    });
  await syncAccount(store, scope, account);
  expect(isServed).toBe(true);
  expect((await all(store.findings())).filter(({ kind }) => kind === "secret").length).toBeGreaterThan(0);
  for (const file of readdirSync(folder))
    expect([file, readFileSync(join(folder, file)).includes(MARKER)]).toEqual([file, false]);
});

test("a reference that looks like a key is refused, and is nowhere", async () => {
  const folder = temporaryFolder();
  await using store = await openStore(join(folder, "plimsoll.db"));
  const key = `AKID${"x".repeat(32)}`;
  const scope = { cloud: "tencent", account: "1", alias: "one" } as const;
  await expect(store.scope({ ...scope, credentials: key })).rejects.toMatchObject({
    code: "SecretReference",
    message: expect.not.stringContaining(key),
  });
  expect(await store.scopes()).toEqual([]);
});
