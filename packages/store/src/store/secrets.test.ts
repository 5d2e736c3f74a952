import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { syncAccount, tencentAccount } from "../../test/emulator.js";
import { all, temporaryFolder } from "../../test/temporary.js";
import { openStore } from "../index.js";

const MARKER = "Tr0ub4dor-Correct-Horse-7731";

test("no secret that a service answers in clear is in the store, in its log or in its locks", async () => {
  await using mock = createMock({ images: 40, rateLimit: false });
  const account = tencentAccount(mock);
  const folder = temporaryFolder();
  await using store = await openStore(join(folder, "plimsoll.db"));
  const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one", credentials: "profile:audit" });
  await syncAccount(store, scope, account);
  const scanned = (await all(store.images())).filter(({ scanStatus }) => scanStatus === "done");
  for (const { id: imageId } of scanned)
    mock.images.setFindings({
      imageId,
      findings: [{ kind: "secret", id: "1", severity: "high", path: "etc/app.env", evidence: `DB_PASSWORD=${MARKER}` }],
    });
  await syncAccount(store, scope, account);
  const secrets = (await all(store.findings())).filter(({ kind }) => kind === "secret");
  expect(secrets.filter(({ evidence }) => evidence?.excerpt.includes("DB_PASSWORD") === true).length).toBeGreaterThan(
    0,
  );
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
