import { join } from "node:path";

import { openStore } from "@plimsoll/store";
import { expect, test } from "vitest";

import { cli, startCloud, GIVE_UP } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";
import { startTwoImages } from "../../../test/sync-world.js";

test("a severity that could not be read is read by the next sync, though no image was scanned since: exit code 5", async () => {
  const reader = { cloud: "alibaba", id: "reader", secret: "secret-of-reader", deny: ["DescribeVulDetails"] } as const;
  await using cloud = await startCloud({ images: 3, rateLimit: false, accounts: [reader] });
  using folder = newFolder({});
  const store = join(folder.path, "store.db");
  const denied = { ALIBABA_CLOUD_ACCESS_KEY_ID: reader.id, ALIBABA_CLOUD_ACCESS_KEY_SECRET: reader.secret };
  const args = ["sync", "--cloud", "alibaba", "--no-cache", "--store", store, "-o", "json"];
  const first = await cli(args, { env: { ...cloud.env, ...denied } });
  expect(first.code).toBe(5);
  expect(JSON.parse(first.stdout)[0]).toMatchObject({ verdict: "incomplete", gaps: expect.any(Number) });
  expect(first.stderr).toContain("DescribeVulDetails");
  expect((await cli(["history", "list", "--store", store], { env: {} })).stdout).toMatch(/ 1 list of findings /);
  const second = await cli(args, { env: cloud.env });
  expect(second.code).toBe(0);
  expect(JSON.parse(second.stdout)[0].read).toBeGreaterThan(0);
  await using opened = await openStore(store, { readOnly: true });
  const without: string[] = [];
  for await (const { kind, severity, id } of opened.findings())
    if (kind === "vulnerability" && severity === undefined) without.push(id);
  expect(without).toEqual([]);
});

test("where the token service does not answer, the account goes by its name, and stays that account", async () => {
  await using cloud = await startTwoImages();
  using folder = newFolder({});
  const store = join(folder.path, "store.db");
  const args = ["sync", "--cloud", "tencent", "--store", store, "-o", "json", ...GIVE_UP];
  const env = { ...cloud.env, PLIMSOLL_STS_ENDPOINT: "http://127.0.0.1:9" };
  expect(JSON.parse((await cli(args, { env })).stdout)[0]).toMatchObject({ account: "tencent", read: 2 });
  expect(JSON.parse((await cli(args, { env: cloud.env })).stdout)[0]).toMatchObject({ account: "tencent", read: 0 });
  await using opened = await openStore(store, { readOnly: true });
  expect((await opened.scopes()).map(({ account }) => account)).toEqual(["tencent"]);
});

test("images about which nothing is known are counted by reason, with what to do", async () => {
  await using cloud = await startCloud({ images: 12 });
  using folder = newFolder({});
  const store = join(folder.path, "store.db");
  const ended = await cli(["sync", "--cloud", "tencent", "--store", store], { env: cloud.env });
  expect(ended.stdout).toMatch(/SKIPPED\n.* \d+ unlicensed/);
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain("Give them licenses: plimsoll license plan.");
});
