import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createMock } from "@plimsoll/mock";
import { afterEach, beforeEach, expect, test } from "vitest";

import { type Cloud, type Ended, cli, startCloud } from "../../../test/cli.js";
import { startTap } from "../../../test/tap.js";
import { lockPlan } from "./plan-lock.js";

let folder = "";
const plan = (): string => join(folder, "plan.json");
const apply = (...more: string[]): string[] => ["license", "apply", plan(), "--yes", ...more];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-apply-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function makePlan(cloud: Pick<Cloud, "env">, images: number, ...more: string[]): Promise<readonly string[]> {
  const ended = await cli(["license", "plan", "--max", String(images), "--out", plan(), ...more], cloud);
  expect(ended.code).toBe(0);
  const { images: planned } = JSON.parse(await readFile(plan(), "utf8")) as { images: { id: string }[] }; // the plan just made
  return planned.map(({ id }) => id);
}

const spent = ({ mock }: Cloud): number => mock.requests({ action: "ModifyImageAuthorized" }).length;

test("a plan is not applied with a key of another account", async () => {
  const account = { cloud: "tencent", id: "other", secret: "s", accountId: "200000000002" } as const;
  await using cloud = await startCloud({ accounts: [account] });
  await makePlan(cloud, 2);
  const env = { ...cloud.env, TENCENTCLOUD_SECRET_ID: "other", TENCENTCLOUD_SECRET_KEY: "s" };
  const ended = await cli(apply(), { env });
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain("account: the plan is for 100000000001, this is 200000000002");
  expect(spent(cloud)).toBe(0);
});

test("another key of the same account may apply a plan", async () => {
  const account = { cloud: "tencent", id: "colleague", secret: "s", owner: "colleague" } as const;
  await using cloud = await startCloud({ accounts: [account] });
  await makePlan(cloud, 2);
  const env = { ...cloud.env, TENCENTCLOUD_SECRET_ID: "colleague", TENCENTCLOUD_SECRET_KEY: "s" };
  expect((await cli(apply(), { env })).code).toBe(0);
});

test("a plan is not applied at another endpoint or in another region, and nobody is asked", async () => {
  await using cloud = await startCloud();
  await using elsewhere = await startCloud();
  await makePlan(cloud, 2, "--region", "ap-singapore");
  const there = await cli(apply("--region", "ap-singapore"), elsewhere);
  expect(there.code).toBe(2);
  expect(there.stderr).toContain(`endpoint: the plan is for ${cloud.url}, this is ${elsewhere.url}`);
  expect(elsewhere.mock.requests()).toEqual([]);
  cloud.mock.requests.clear();
  const none = await cli(apply(), cloud);
  expect(none.code).toBe(2);
  expect(none.stderr).toContain("region: the plan is for ap-singapore, this is no value");
  expect(cloud.mock.requests()).toEqual([]);
  expect((await cli(apply("--region", "ap-singapore"), cloud)).code).toBe(0);
});

test("a plan that was edited is refused with the reason, and nobody is asked", async () => {
  await using cloud = await startCloud();
  await makePlan(cloud, 2, "--budget", "0.50");
  const text = await readFile(plan(), "utf8");
  cloud.mock.requests.clear();
  for (const [from, to] of [
    ['"budgetUsd": 0.5', '"budgetUsd": 50'],
    ['"account": "1', '"account": "2'],
    ['"usd": 0.5', '"usd": 0.25'],
    ["sha256:", "sha256:0"],
  ] as const) {
    expect(text).toContain(from);
    await writeFile(plan(), text.replace(from, to));
    const ended = await cli(apply(), cloud);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toContain("the plan was changed after it was made");
  }
  expect(cloud.mock.requests()).toEqual([]);
});

test("an image that is gone does not keep the others from a license, and the exit code is 5", async () => {
  await using cloud = await startCloud();
  const [first = ""] = await makePlan(cloud, 3);
  cloud.mock.images.remove([first]);
  const ended = await cli(apply("-o", "json"), cloud);
  expect(ended.code).toBe(5);
  expect(JSON.parse(ended.stdout)).toMatchObject({ licensed: 2, vanished: [first] });
  expect(ended.stderr).toContain("Licensed 2 images.\n1 image no longer in the account.");
});

test("one image that stays without a license although the service accepted is exit code 5, and is not bought again", async () => {
  let hidden = "";
  await using cloud = await startTap(createMock({ images: 60 }), (_, text) => {
    const at = hidden === "" ? -1 : text.indexOf(hidden);
    return at < 0 ? text : text.slice(0, at) + text.slice(at).replace('"IsAuthorized":1', '"IsAuthorized":0');
  });
  [hidden = ""] = await makePlan(cloud, 3);
  const args = apply("-o", "json", "--settle", "0.01");
  const ended = await cli(args, cloud);
  expect(ended.code).toBe(5);
  expect(JSON.parse(ended.stdout)).toMatchObject({ licensed: 2, missing: [hidden] });
  expect(ended.stderr).toContain("1 image without a license although the service accepted the request.");
  expect((await cli(args, cloud)).code).toBe(5);
  expect(cloud.accepted).toHaveLength(1);
});

test("an image of which the service does not say whether it has a license is not bought for", async () => {
  let silent = "";
  await using cloud = await startTap(createMock({ images: 60 }), (_, text) => {
    const at = silent === "" ? -1 : text.indexOf(silent);
    return at < 0 ? text : text.slice(0, at) + text.slice(at).replace(/"IsAuthorized":[01]/, '"IsAuthorized":null');
  });
  [silent = ""] = await makePlan(cloud, 3);
  const ended = await cli(apply("-o", "json"), cloud);
  expect(ended.code).toBe(5);
  expect(JSON.parse(ended.stdout)).toMatchObject({ licensed: 2, unclear: [silent] });
  expect(cloud.accepted.flat()).not.toContain(silent);
});

test("a second request that is refused does not hide what the first one bought", async () => {
  const mock = createMock({ images: 1200, licenses: 1200, licensed: 0, rateLimit: false });
  await using cloud = await startTap(mock);
  await makePlan(cloud, 1100);
  mock.licenses.set(1050);
  const ended = await cli(apply("-o", "json"), cloud);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toMatch(/^Licensed 1000 images\.\n100 images not licensed\.\nTo go on: /m);
  expect(JSON.parse(ended.stdout)).toMatchObject({ licensed: 1000, notLicensed: 100 });
  mock.licenses.set(1200);
  expect((await cli(apply(), cloud)).code).toBe(0);
  expect(cloud.accepted.map(({ length }) => length)).toEqual([1000, 100]);
  expect(new Set(cloud.accepted.flat()).size).toBe(1100);
});

test("stopped while the answer is awaited, it says what is unknown and how to find out, and the next run finds out", async () => {
  await using cloud = await startCloud();
  await makePlan(cloud, 3);
  const fault = cloud.mock.faults.add({ kind: "stall", action: "ModifyImageAuthorized" });
  const controller = new AbortController();
  const running = cli(apply(), { ...cloud, signal: controller.signal });
  await expect.poll(() => cloud.mock.requests({ action: "ModifyImageAuthorized" })).toHaveLength(1);
  controller.abort(new DOMException("stopped by the user", "AbortError"));
  const ended = await running;
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain(
    "It is not known yet whether a license was bought.\n3 images in a request that the service may or may not have",
  );
  expect(ended.stderr).toContain(`To go on: plimsoll license apply ${plan()}.`);
  fault.remove();
  expect(await cli(apply(), cloud)).toMatchObject({
    code: 0,
    stderr: expect.stringContaining("3 images had one before."),
  });
  expect(cloud.mock.requests({ action: "ModifyImageAuthorized", applied: true })).toHaveLength(1);
});

test("while another process applies a plan, nothing is bought, and the message says whose it is", async () => {
  await using cloud = await startCloud();
  await makePlan(cloud, 2);
  await symlink(plan(), join(folder, "link.json"));
  await using _lock = await lockPlan(`${plan()}.lock`, () => new Date("2026-11-21T11:00:00Z"));
  for (const file of [plan(), join(folder, "link.json")]) {
    const ended = await cli(["license", "apply", file, "--yes"], cloud);
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toMatch(
      new RegExp(`process ${process.pid} on .+ \\(since 2026-11-21T11:00:00.000Z\\) is applying this plan`),
    );
  }
  expect(spent(cloud)).toBe(0);
});

test("two runs at the same time buy each license once", async () => {
  await using cloud = await startTap(createMock({ images: 60 }));
  await makePlan(cloud, 5);
  const ended = await Promise.all([cli(apply(), cloud), cli(apply(), cloud)]);
  expect(ended.map(({ code }) => code).toSorted((a, b) => a - b)).toEqual([0, 1]);
  expect(cloud.accepted.flat()).toHaveLength(5);
});

test("a dry run needs neither a key nor the place", async () => {
  await using cloud = await startCloud();
  await makePlan(cloud, 2);
  expect((await cli(["license", "apply", plan(), "--dry-run"])).code).toBe(0);
});

test("a plan from a pipe can be looked at and not applied, and the message says why", async () => {
  await using cloud = await startCloud();
  await makePlan(cloud, 2);
  cloud.mock.requests.clear();
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  const read = async (more: string): Promise<Ended> => {
    const [ended] = await Promise.all([
      cli(["license", "apply", pipe, more], cloud),
      writeFile(pipe, await readFile(plan())),
    ]);
    return ended;
  };
  expect((await read("--dry-run")).code).toBe(0);
  const ended = await read("--yes");
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain(`${pipe} is not a regular file. The journal of a plan is kept next to it`);
  expect(cloud.mock.requests()).toEqual([]);
});

test("a journal that is not a regular file is refused before anything is bought", async () => {
  await using cloud = await startCloud();
  await makePlan(cloud, 2);
  await mkdir(`${plan()}.journal.ndjson`);
  const ended = await cli(apply(), cloud);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain("plan.json.journal.ndjson is not a regular file. Nothing was bought");
  expect(ended.stderr).not.toContain("bug");
  expect(spent(cloud)).toBe(0);
});

test("where the service says nothing of what it accepted, the end does not say that nothing was bought", async () => {
  await using cloud = await startTap(createMock({ images: 60, licensed: 0 }), (action, text) =>
    action === "DescribeAssetImageList" ? text.replaceAll('"IsAuthorized":1', '"IsAuthorized":null') : text,
  );
  await makePlan(cloud, 3);
  const ended = await cli(apply("-o", "json", "--settle", "0.01"), cloud);
  expect(ended.code).toBe(5);
  expect(JSON.parse(ended.stdout)).toMatchObject({ licensed: 0, missing: [], unconfirmed: { length: 3 } });
  expect(ended.stderr).toContain(
    "It is not known yet whether a license was bought.\n3 images in a request that the service",
  );
  expect(ended.stderr).toContain("3 images in a request whose outcome is not known yet.");
  expect(ended.stderr).not.toContain("No license was bought.");
});

test.each(["absent", "null", "a number"])(
  "an accepted answer whose RequestId is %s can be applied again",
  async (kind) => {
    const id = { absent: "", null: '"RequestId":null', "a number": '"RequestId":7' }[kind] ?? "";
    await using cloud = await startTap(createMock({ images: 60 }), (action, text) =>
      action === "ModifyImageAuthorized"
        ? text.replace(/,?"RequestId":"[^"]*"/, id === "" ? "" : `,${id}`).replace("{,", "{")
        : text,
    );
    await makePlan(cloud, 2);
    const ended = await cli(apply("-o", "json"), cloud);
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.stdout)).toMatchObject({ licensed: 2, requestIds: kind === "a number" ? ["7"] : [] });
    expect((await cli(apply(), cloud)).code).toBe(0);
    expect(cloud.accepted).toHaveLength(1);
  },
);
