import { spawn } from "node:child_process";

import { expect, test } from "vitest";

import { type Estate, startEstate } from "./estate.js";
import { CLI, type Ended, end, environment } from "./spawn.js";

const id = (digit: string): string => `sha256:${digit.repeat(64)}`;

async function startAccounts(): Promise<Estate> {
  const estate = await startEstate({
    images: 0,
    licenses: 10,
    extra: { hostImages: [{ ImageID: id("a"), ImageName: "team/api:1", IsAuthorized: 1 }] },
  });
  estate.folder.write("plimsoll.yaml", estate.config);
  return estate;
}

function run({ folder, env }: Estate, ...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, "scan", "start", "team/api:1", "--cloud", "tencent", "--yes", ...args], {
    cwd: folder.path,
    env: environment(env),
    stdio: ["ignore", "pipe", "pipe"],
  });
  return end(child);
}

const sent = ({ all }: Estate): readonly number[] =>
  all.map((mock) => mock.requests({ action: "CreateAssetImageScanTask", applied: true }).length);

test("an image in three accounts is scanned in each, by one command that tells them apart; again it starts nothing twice", async () => {
  await using estate = await startAccounts();
  const ended = await run(estate);
  expect(ended.code).toBe(0);
  expect(sent(estate)).toEqual([1, 1, 1]);
  const [head = "", ...rows] = ended.stdout.trimEnd().split("\n");
  expect(head).toMatch(/^ACCOUNT +IMAGE +ID +SOURCE +STATE /);
  expect(new Set(rows.map((row) => row.split(" ", 1)[0]))).toEqual(new Set(["shop", "shop-cn", "bank"]));
  expect(ended.stderr).toContain("1 image of tencent-host of bank: licensed, no further license is used.\n");
  const again = await run(estate, "-o", "json");
  expect(JSON.parse(again.stdout)).toHaveLength(3);
  expect(sent(estate)).toEqual([1, 1, 1]);
});

test("an account that is down does not keep the others from being scanned, and the exit code says so", async () => {
  await using estate = await startAccounts();
  estate.mocks["shop-cn"].faults.add({ kind: "http-503" });
  const ended = await run(estate, "--timeout", "60", "-o", "json");
  expect(ended.code).toBe(5);
  expect(ended.stderr).toContain("account shop-cn");
  expect(sent(estate)).toEqual([1, 0, 1]);
});

test("tasks of several accounts that run on are told with the account", async () => {
  await using estate = await startAccounts();
  const ended = await run(estate, "--wait", "--wait-timeout", "0.01", "--interval", "0.2");
  expect(ended.code).toBe(5);
  for (const name of ["shop", "shop-cn", "bank"])
    expect(ended.stderr).toMatch(new RegExp(`tencent-host of ${name} task 1: 0 of 1`));
});
