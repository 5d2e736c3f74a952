import { chmodSync, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

import { openStore } from "@plimsoll/store";
import { expect, onTestFinished, test } from "vitest";

import { type Cloud, cli, GIVE_UP } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";
import { type SyncWorld, findings, startTwoImages, startWorld } from "../../../test/sync-world.js";

test("all accounts are read into the store, each in a run of its own, and a table says what was done", async () => {
  await using world = await startWorld(["one", "two"]);
  const ended = await world.run("sync");
  // Which of the two begins first is open.
  expect(ended.stdout.replaceAll(/[12](?=  complete)/g, "#")).toMatchInlineSnapshot(`
    "ACCOUNT  CLOUD    RUN  VERDICT   IMAGES  READ  UNCHANGED  OPENED  CLOSED  CALLS  SKIPPED
    one      tencent    #  complete       2     2          0       2       0      8  -
    two      tencent    #  complete       2     2          0       2       0      8  -
    "
  `);
  expect(ended.code).toBe(0);
  await using store = await openStore(world.store, { readOnly: true });
  const scopes = await store.scopes();
  expect(scopes.map(({ alias }) => alias).toSorted()).toEqual(["one", "two"]);
  // The number of the account, and not its name: that may change.
  for (const { account } of scopes) expect(account).toMatch(/^1000000000/);
});

test("images that were not scanned since the sync before are not read again", async () => {
  await using world = await startWorld(["one"]);
  await world.run("sync");
  const again = await world.run("sync", "-o", "json");
  expect(JSON.parse(again.stdout)[0]).toMatchObject({
    verdict: "complete",
    read: 0,
    unchanged: 2,
    opened: 0,
    closed: 0,
  });
  const [mock] = world.clouds.map((cloud) => cloud.mock);
  const lists = mock?.requests({ action: "DescribeAssetImageVulList" }).length;
  await world.run("sync");
  expect(mock?.requests({ action: "DescribeAssetImageVulList" })).toHaveLength(lists ?? -1);
});

test("what was fixed is closed, and what is new is opened", async () => {
  await using world = await startWorld(["one"]);
  await world.run("sync");
  const [cloud] = world.clouds;
  cloud?.mock.clock.advance(86_400_000);
  cloud?.mock.images.setFindings(findings("a"));
  cloud?.mock.images.setFindings(findings("b", 3, 4, 5));
  const ended = await world.run("sync", "-o", "json");
  expect(JSON.parse(ended.stdout)[0]).toMatchObject({ verdict: "complete", read: 2, opened: 3, closed: 2 });
});

test("a permission that is lost makes the account incomplete, closes nothing, and says what to do: exit code 5", async () => {
  await using world = await startWorld(["one", "two"], ["DescribeAssetImageVulList"]);
  const ended = await world.run("sync", "-o", "json");
  expect(JSON.parse(ended.stdout)).toMatchObject([
    { account: "one", verdict: "complete" },
    { account: "two", verdict: "incomplete", gaps: 1, opened: 0 },
  ]);
  expect(ended.stderr).toContain("DescribeAssetImageVulList. Give it the permission");
  expect(ended.code).toBe(5);
});

test("an account that cannot be reached fails alone; where all fail the code is that of the failure", async () => {
  await using world = await startWorld(["one", "two"]);
  await world.clouds[1]?.mock.close();
  const ended = await world.run("sync", "-o", "json", ...GIVE_UP);
  expect(JSON.parse(ended.stdout)).toMatchObject([
    { account: "one", verdict: "complete" },
    { account: "two", verdict: "failed", images: 0 },
  ]);
  expect(ended.code).toBe(5);
  expect(await world.run("sync", "--account", "two", ...GIVE_UP)).toMatchObject({ code: 1 });
  const runs = await world.run("history", "list", "--account", "two");
  expect(runs.stdout).toContain("no list of images could be read: ECONNREFUSED");
});

test("--dry-run says calls and time, reads only the lists of images, and leaves no run", async () => {
  await using world = await startWorld(["one"]);
  const ended = await world.run("sync", "--dry-run");
  expect(ended.stdout).toMatchInlineSnapshot(`
    "ACCOUNT  CLOUD    IMAGES  TO READ  UNCHANGED       CALLS       SECONDS
    one      tencent       2        2          0  at least 3  at least 1 s
    "
  `);
  expect(ended.code).toBe(0);
  expect(world.clouds[0]?.mock.requests({ action: "DescribeAssetImageVulList" })).toEqual([]);
  await using store = await openStore(world.store, { readOnly: true });
  expect(await store.runs()).toEqual([]);
});

test("while one sync reads an account, another says which process does, and ends with exit code 1", async () => {
  await using world = await startWorld(["one"]);
  await world.run("sync", "--dry-run");
  await using store = await openStore(world.store);
  const [scope] = await store.scopes();
  if (scope === undefined) throw new Error("no scope");
  await using _run = await store.beginRun(scope, { program: "another" });
  const ended = await world.run("sync");
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain(`process ${process.pid} on `);
  expect(ended.stderr).toContain("account one: process");
});

/** Starts a sync, and ends it as soon as the emulator was sent an action, whose answer takes a minute. */
async function endedAt(
  action: "DescribeAssetImageVulList" | "DescribePurchaseStateInfo",
  world: SyncWorld,
): ReturnType<typeof cli> {
  const stop = new AbortController();
  const [cloud] = world.clouds;
  cloud?.mock.faults.add({ kind: "latency", action, ms: 60_000 });
  const asked = new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (cloud?.mock.requests({ action }).length !== 0) resolve();
    }, 1);
    onTestFinished(() => clearInterval(timer));
  });
  const running = cli(["sync", "--store", world.store], {
    env: world.env,
    cwd: world.folder.path,
    signal: stop.signal,
  });
  await asked;
  stop.abort(new DOMException("stopped by Ctrl-C before the end", "AbortError"));
  const ended = await running;
  cloud?.mock.faults.clear();
  return ended;
}

test("a sync that the user ends goes on when it runs again, and reads no list twice", async () => {
  await using world = await startWorld(["one"]);
  const stopped = await endedAt("DescribeAssetImageVulList", world);
  expect(stopped).toMatchObject({ code: 1, stdout: "" });
  expect(stopped.stderr.replaceAll(/\s+/g, " ")).toContain("before the end; accounts stored: 0 of 1.");
  expect((await world.run("history", "list")).stdout).toContain("reads now, or was stopped");
  const ended = await world.run("sync", "-o", "json");
  expect(JSON.parse(ended.stdout)[0]).toMatchObject({ verdict: "complete", resumed: true, images: 2 });
});

test("an account that is in the store counts as stored, though the user ends the sync before its licenses were read", async () => {
  await using world = await startWorld(["one"]);
  const stopped = await endedAt("DescribePurchaseStateInfo", world);
  expect(stopped.code).toBe(1);
  expect(stopped.stderr).toContain("accounts stored: 1 of 1.");
});

test("another key under the same name is another account: nothing looks as if it were gone", async () => {
  await using one = await startTwoImages();
  await using two = await startTwoImages();
  using folder = newFolder({});
  const store = join(folder.path, "store.db");
  const args = ["sync", "--cloud", "tencent", "--store", store, "-o", "json"];
  await cli(args, { env: one.env });
  const ended = await cli(args, { env: two.env });
  const [row] = JSON.parse(ended.stdout);
  expect(row).toMatchObject({ account: expect.stringMatching(/^tencent-1000/), closed: 0, opened: 2 });
  // The first key again: the account keeps its name.
  expect(JSON.parse((await cli(args, { env: one.env })).stdout)[0]).toMatchObject({ account: "tencent", read: 0 });
});

test("an account of the configuration whose key is another's is refused with both numbers, and its history stays", async () => {
  await using one = await startTwoImages();
  await using two = await startTwoImages();
  using folder = newFolder({});
  const store = join(folder.path, "store.db");
  const sync = (cloud: Cloud) => {
    folder.write("plimsoll.yaml", `version: 1\naccounts: { shop: { cloud: tencent, endpoint: "${cloud.url}" } }\n`);
    return cli(["sync", "--store", store], { env: cloud.env, cwd: folder.path });
  };
  expect(await sync(one)).toMatchObject({ code: 0 });
  await using opened = await openStore(store);
  const [scope] = await opened.scopes();
  const ended = await sync(two);
  expect(ended.code).toBe(1);
  const said = ended.stderr.replaceAll(/\s+/g, " ");
  expect(said).toMatch(/account shop: its key is of account 1000\d+, and the store has shop as account 1000\d+\./);
  expect(said).toContain(`one of ${scope?.account ?? ""};`);
  expect(await opened.scopes()).toEqual([scope]);
  expect(two.mock.requests({ action: "DescribeAssetImageList" })).toEqual([]);
});

test("a list of images that is suddenly empty is named once: its findings are closed, which may not be true", async () => {
  await using world = await startWorld(["one"]);
  await world.run("sync");
  const { mock } = world.clouds[0] ?? {};
  mock?.images.remove([findings("a").imageId, findings("b").imageId]);
  const ended = await world.run("sync");
  expect(ended.code).toBe(0);
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain(
    "account one: Tencent Cloud host images: the list is empty, and the sync before read 2 images.",
  );
  const again = await world.run("sync", "-o", "json");
  expect([again.code, again.stderr]).toEqual([0, ""]);
});

test("two accounts of a configuration with one number are two, and one that is renamed stays the same", async () => {
  await using cloud = await startTwoImages();
  const account = `{ cloud: tencent, endpoint: "${cloud.url}" }`;
  using folder = newFolder({ "plimsoll.yaml": `version: 1\naccounts: { a: ${account}, b: ${account} }\n` });
  const store = join(folder.path, "store.db");
  const sync = async () => {
    const { stdout } = await cli(["sync", "--store", store, "-o", "json"], { env: cloud.env, cwd: folder.path });
    return (JSON.parse(stdout) as Record<string, unknown>[]).map((row) => [
      row["account"],
      row["verdict"],
      row["read"],
    ]);
  };
  expect(await sync()).toEqual([
    ["a", "complete", 2],
    ["b", "complete", 2],
  ]);
  await using opened = await openStore(store);
  const numbered = (await opened.scopes()).find(({ account: number }) => number.startsWith("1000"));
  folder.write("plimsoll.yaml", `version: 1\naccounts: { renamed: ${account} }\n`);
  expect(await sync()).toEqual([["renamed", "complete", 0]]);
  expect((await opened.scopes()).find(({ id }) => id === numbered?.id)?.alias).toBe("renamed");
});

test("the usual folder is made for its owner alone; an emulator needs a store of its own", async () => {
  await using cloud = await startTwoImages();
  using folder = newFolder({});
  const refused = await cli(["sync", "--cloud", "tencent"], { env: cloud.env });
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr.replaceAll(/\s+/g, " ")).toContain("plimsoll sync --store emulator.db");
  expect(cloud.mock.requests()).toEqual([]);
  const usual = join(folder.path, "plimsoll", "store.db");
  const env = { ...cloud.env, XDG_STATE_HOME: folder.path };
  expect(await cli(["sync", "--cloud", "tencent", "--store", usual], { env })).toMatchObject({ code: 0 });
  expect(statSync(dirname(usual)).mode & 0o077).toBe(0);
});

test.skipIf(process.getuid?.() === 0)("a folder that cannot be written is named before anything is read", async () => {
  await using world = await startWorld(["one"]);
  const locked = join(world.folder.path, "locked");
  mkdirSync(locked);
  chmodSync(locked, 0o500);
  const ended = await cli(["sync", "--store", join(locked, "s.db")], { env: world.env, cwd: world.folder.path });
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("[ReadOnly]");
});

test("a folder that is not there and a file that is not a store are named, and no image is read", async () => {
  await using world = await startWorld(["one"]);
  for (const path of [join(world.folder.path, "nowhere", "s.db"), join(world.folder.path, "plimsoll.yaml")]) {
    const ended = await cli(["sync", "--store", path], { env: world.env, cwd: world.folder.path });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain(path);
  }
  expect(world.clouds[0]?.mock.requests()).toEqual([]);
  expect(existsSync(world.store)).toBe(false);
});
