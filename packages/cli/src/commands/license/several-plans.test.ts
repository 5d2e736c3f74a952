import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { LicensePlan } from "@plimsoll/core";
import { expect, test } from "vitest";

import { type Ended, cli, GIVE_UP } from "../../../test/cli.js";
import { type Estate, type Name, startEstate } from "../../../test/estate.js";

const tencent = ["shop", "shop-cn", "bank"] as const;
const files = (estate: Estate, ...of: readonly Name[]): string[] =>
  (of.length === 0 ? tencent : of).map((name) => join(estate.folder.path, "plans", `${name}.json`));

async function startAccounts(): Promise<Estate> {
  const estate = await startEstate({ images: 30, licenses: 40, licensed: 0 });
  estate.folder.write("plimsoll.yaml", estate.config);
  return estate;
}

function run({ env, folder }: Estate, args: readonly string[], more: Parameters<typeof cli>[1] = {}): Promise<Ended> {
  return cli(args, { env, cwd: folder.path, ...more });
}

const plan = (estate: Estate, ...more: readonly string[]): Promise<Ended> =>
  run(estate, ["license", "plan", "--out", `${estate.folder.path}/plans/`, ...more]);

const read = (file: string): LicensePlan => JSON.parse(readFileSync(file, "utf8")) as LicensePlan; // written by the command

const used = ({ mocks }: Estate): readonly number[] => tencent.map((name) => mocks[name].licenses.used);

const purchases = ({ mocks }: Estate): readonly number[] =>
  tencent.map((name) => mocks[name].requests({ action: "ModifyImageAuthorized", applied: true }).length);

test("several accounts get a plan each in a folder, one table, and what all of them cost together", async () => {
  await using estate = await startAccounts();
  const ended = await plan(estate, "--max", "6");
  expect(ended.code).toBe(0);
  expect(ended.stdout).toMatch(/^ACCOUNT +IMAGE +ID +REASON\n/);
  const plans = files(estate).filter((file) => existsSync(file));
  expect(plans.flatMap((file) => read(file).images)).toHaveLength(6);
  expect(ended.stderr).toContain("Together: 6 licenses at USD 0.25: USD 1.50.\n");
  expect(ended.stderr).toContain(`Nothing was bought. Next: plimsoll license apply ${plans.join(" ")}\n`);
  expect(ended.stderr).toMatch(/^bank \(300000000001\): /m);
  expect(purchases(estate)).toEqual([0, 0, 0]);
});

test("one file for several accounts is refused before any call, and one account may have its plan in a folder", async () => {
  await using estate = await startAccounts();
  const refused = await run(estate, ["license", "plan", "--out", `${estate.folder.path}/plan.json`]);
  expect(refused.code).toBe(2);
  expect(refused.stderr.replaceAll(/\n */g, " ")).toContain(
    "is one file, and 3 accounts are selected. Name a folder for a plan of each, such as --out plans/",
  );
  const nowhere = await run(estate, [
    "license",
    "plan",
    "--account",
    "bank",
    "--out",
    `${estate.folder.path}/no/plan.json`,
  ]);
  expect(nowhere.stderr.replaceAll(/\n */g, " ")).toContain("there is no folder");
  expect(estate.all.flatMap((mock) => mock.requests())).toEqual([]);
  expect((await plan(estate, "--account", "bank", "--max", "1")).code).toBe(0);
  expect(read(files(estate, "bank")[0] ?? "")).toMatchObject({ account: "300000000001", cost: { licenses: 1 } });
});

test("a budget is for all accounts together: beyond it nothing is written", async () => {
  await using estate = await startAccounts();
  const refused = await plan(estate, "--budget", "10licenses");
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("[over-budget] The plans need 90 licenses together, the budget is 10.");
  expect(existsSync(join(estate.folder.path, "plans"))).toBe(false);
  const fit = await plan(estate, "--budget", "10licenses", "--fit", "-o", "json");
  const rows = JSON.parse(fit.stdout) as { name: string; plan?: LicensePlan }[]; // entries of the command
  expect(rows.map(({ name }) => name)).toEqual(tencent);
  expect(rows.reduce((sum, each) => sum + (each.plan?.cost.licenses ?? 0), 0)).toBe(10);
});

test("an account that is down is named, the others are planned; with a limit for all of them nothing is", async () => {
  await using estate = await startAccounts();
  estate.mocks.bank.faults.add({ kind: "http-503" });
  const part = await plan(estate, ...GIVE_UP);
  expect(part.code).toBe(5);
  expect(part.stderr).toContain("account bank: ");
  expect(files(estate).map((file) => existsSync(file))).toEqual([true, true, false]);
  const limited = await plan(estate, "--max", "4", ...GIVE_UP);
  expect(limited.code).toBe(5);
  expect(limited.stderr.replaceAll(/\n */g, " ")).toContain(
    "--max and --budget apply to all accounts together, and not all of them were read. Nothing was planned.",
  );
});

test("a plan of an earlier run in the folder is told, and not named as the next step", async () => {
  await using estate = await startAccounts();
  await plan(estate, "--account", "bank", "--max", "1");
  const id = `sha256:${"e".repeat(64)}`;
  estate.mocks.shop.images.add({ hostImages: [{ ImageID: id, ImageName: "only/here:1", IsAuthorized: 0 }] });
  const ended = await plan(estate, "--image", id);
  expect(ended.code).toBe(0);
  expect(ended.stderr).toMatch(/bank\.json is from an earlier run: there is no plan for bank now\.\n/);
  expect(ended.stderr).toContain(`Next: plimsoll license apply ${files(estate, "shop")[0]}\n`);
});

test("several plans are asked for once with the sum, applied in order, and again buy nothing", async () => {
  await using estate = await startAccounts();
  await plan(estate);
  const before = used(estate);
  const no = await run(estate, ["license", "apply", ...files(estate)], { answer: "n" });
  expect(no.stderr).toContain(
    "License 90 images for USD 22.50 in accounts 100000000001, 200000000001, 300000000001? Licenses cannot be returned. [y/N] Nothing was bought.\n",
  );
  const bought = await run(estate, ["license", "apply", ...files(estate), "--yes"]);
  expect(bought.code).toBe(0);
  expect(bought.stdout).toMatch(/^PLAN +ACCOUNT +LICENSED +ALREADY LICENSED +NOT LICENSED +UNKNOWN\n/);
  expect(bought.stderr).toMatch(
    /^shop: Licensed 30 images\.\n(.*\n)*shop-cn: Licensed 30 images\.\n(.*\n)*bank: Licensed/,
  );
  expect(used(estate)).toEqual(before.map((number) => number + 30));
  expect(files(estate).every((file) => existsSync(`${file}.journal.ndjson`))).toBe(true);
  const again = await run(estate, ["license", "apply", ...files(estate), "--yes", "-o", "json"]);
  expect(JSON.parse(again.stdout)).toMatchObject(tencent.map((account) => ({ account, alreadyLicensed: 30 })));
  expect(purchases(estate)).toEqual([1, 1, 1]);
});

test("one plan of several that fails does not keep the others from being bought, and the exit code is 5", async () => {
  await using estate = await startAccounts();
  await plan(estate);
  estate.mocks["shop-cn"].licenses.set(10);
  const ended = await run(estate, ["license", "apply", ...files(estate), "--yes", "--settle", "0.1", ...GIVE_UP]);
  expect(ended.code).toBe(5);
  expect(purchases(estate)).toEqual([1, 0, 1]);
  expect(ended.stderr).toContain("shop-cn: No license was bought.");
  expect(ended.stderr).toContain("account shop-cn: ");
});

test("a plan finds its account among those of the configuration; one that is for none buys nothing for any", async () => {
  await using estate = await startAccounts();
  await plan(estate);
  const one = await run(estate, ["license", "apply", ...files(estate, "bank"), "--yes"]);
  expect(one).toMatchObject({ code: 0 });
  expect(purchases(estate)).toEqual([0, 0, 1]);
  const wrong = await run(estate, ["license", "apply", ...files(estate), "--yes", "--account", "shop,bank"]);
  expect(wrong).toMatchObject({ code: 2, stdout: "" });
  expect(wrong.stderr).toMatch(
    /^plimsoll: \S+shop-cn\.json is for another account, endpoint or region, and nothing was bought:\n/,
  );
  expect(purchases(estate)).toEqual([0, 0, 1]);
});

test("two files with the same plan are refused", async () => {
  await using estate = await startAccounts();
  await plan(estate);
  const [shop = ""] = files(estate);
  const copy = estate.folder.write("copy.json", readFileSync(shop));
  const ended = await run(estate, ["license", "apply", shop, copy, "--yes"]);
  expect(ended.code).toBe(2);
  expect(ended.stderr.replaceAll(/\n */g, " ")).toContain("are the same plan. Nothing was bought.");
});

test("a dry run of several plans prints the requests of each", async () => {
  await using estate = await startAccounts();
  await plan(estate);
  const ended = await run(estate, ["license", "apply", ...files(estate), "--dry-run", "-o", "json"]);
  expect(JSON.parse(ended.stdout)).toMatchObject([
    { account: "100000000001", requests: [{ UpdatedLocalImageCnt: 30 }] },
    { account: "200000000001" },
    { account: "300000000001" },
  ]);
  expect(purchases(estate)).toEqual([0, 0, 0]);
});
