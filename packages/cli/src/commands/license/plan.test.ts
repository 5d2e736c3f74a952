import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createMock } from "@plimsoll/mock";
import { afterEach, beforeEach, expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";
import { startTap } from "../../../test/tap.js";

let folder = "";
const plan = (): string => join(folder, "plan.json");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-plan-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test("a plan names cloud, account, region and endpoint, the budget, and what is left", async () => {
  await using cloud = await startCloud({ licenses: 40, licensed: 10 });
  const args = ["license", "plan", "--max", "3", "--budget", "1.50", "--region", "ap-singapore", "--out", plan()];
  const ended = await cli(args, cloud);
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain("30 licenses left in the account.");
  expect(JSON.parse(await readFile(plan(), "utf8"))).toMatchObject({
    plimsollLicensePlan: 3,
    strategy: "running-first",
    cloud: "tencent",
    account: "100000000001",
    region: "ap-singapore",
    endpoint: cloud.url,
    budgetUsd: 1.5,
    licensesLeft: 30,
    cost: { licenses: 3, unitPriceUsd: 0.25, usd: 0.75 },
  });
});

test("a plan that needs more licenses than are left is refused, and one for what is left is made", async () => {
  await using cloud = await startCloud({ licenses: 12, licensed: 10 });
  const refused = await cli(["license", "plan", "--max", "3", "--out", plan()], cloud);
  expect(refused).toMatchObject({ code: 1, stdout: "" });
  expect(refused.stderr).toBe(
    "plimsoll: [pool-too-small] The plan needs 3 licenses, and 2 are left in the account. Lower the number of images to 2, or add licenses to the account. Or as many as there is room for: --fit\n",
  );
  await expect(readFile(plan())).rejects.toThrow("ENOENT");
  expect((await cli(["license", "plan", "--max", "2", "--out", plan()], cloud)).code).toBe(0);
});

test("a key that may not ask for the pool plans all the same, and the pool is said to be unknown", async () => {
  const account = {
    cloud: "tencent",
    id: "planner",
    secret: "s",
    deny: ["DescribeImageAuthorizedInfo", "DescribePurchaseStateInfo"],
  } as const;
  await using cloud = await startCloud({ accounts: [account] });
  const env = { ...cloud.env, TENCENTCLOUD_SECRET_ID: "planner", TENCENTCLOUD_SECRET_KEY: "s" };
  const ended = await cli(["license", "plan", "--max", "1", "-o", "json"], { env });
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain("It is unknown how many licenses are left (AuthFailure.UnauthorizedOperation).");
  expect(JSON.parse(ended.stdout)).toMatchObject({ licensesLeft: null });
});

test("counters that are null are an unknown pool, and an expired edition is said", async () => {
  await using cloud = await startTap(createMock({ images: 20 }), (action, text) =>
    action === "DescribeImageAuthorizedInfo"
      ? text.replace(/"UsedAuthorizedCnt":\d+/, '"UsedAuthorizedCnt":null')
      : text.replace('"State":3', '"State":4'),
  );
  const ended = await cli(["license", "plan", "--max", "1"], cloud);
  expect(ended.stderr).toContain(
    "It is unknown how many licenses are left (the service does not say). The edition of the account has expired; the service may refuse.",
  );
});

test("a budget that is exactly the cost passes, and one cent less does not", async () => {
  await using cloud = await startCloud();
  const codeOf = async (budget: string): Promise<number> =>
    (await cli(["license", "plan", "--max", "3", "--budget", budget], cloud)).code;
  expect([await codeOf("0.75"), await codeOf("0.74")]).toEqual([0, 1]);
});

test.each(["0.225", "-1", "0", "1e3", "Infinity", "abc", "", "1,50"])(
  "an amount of money like %j is refused before any call",
  async (amount) => {
    for (const option of ["--price", "--budget"]) {
      const ended = await cli(["license", "plan", `${option}=${amount}`]);
      expect(ended.code).toBe(2);
      expect(ended.stderr).toContain("two decimals at most");
    }
  },
);

test("an account without an image to license says so, with what is left", async () => {
  await using cloud = await startCloud({ images: 5, licenses: 100, licensed: 6 });
  const ended = await cli(["license", "plan"], cloud);
  expect(ended.code).toBe(0);
  expect(ended.stderr).toMatch(
    /^Nothing to license: 5 images licensed already\. \d+ licenses left in the account\.\n$/,
  );
});
