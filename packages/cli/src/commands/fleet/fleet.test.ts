import { readdirSync } from "node:fs";
import { join } from "node:path";

import { type PostgresServer, isWithoutPostgres, startPostgres } from "@plimsoll/postgres-server";
import { beforeAll, describe, expect, test } from "vitest";

import { cli } from "../../../test/cli.js";
import { startWorld } from "../../../test/sync-world.js";

const POLICY = "version: 1\nrules:\n  - { id: worst, deny: { severity: critical } }\n";

describe.skipIf(isWithoutPostgres())("a fleet", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres({ settings: { max_connections: 60 } });
    return () => server[Symbol.asyncDispose]();
  });

  test("is made, gets accounts, reads them by a worker, and is looked at by the commands of a store", async () => {
    await using world = await startWorld(["one", "two"], ["DescribeAssetImageVulList"]);
    const database = await server.createDatabase();
    const env = { ...world.env, PLIMSOLL_DATABASE: database };
    const run = (...args: readonly string[]) => cli(args, { env, cwd: world.folder.path, now: () => new Date() });

    const missing = await run("fleet", "status");
    expect(missing).toMatchObject({ code: 1, stdout: "" });
    expect(missing.stderr).toContain("plimsoll fleet");

    expect(await run("fleet", "init")).toMatchObject({ code: 0, stderr: expect.stringContaining("scopes import") });
    const planned = await run(
      "fleet",
      "scopes",
      "import",
      join(world.folder.path, "plimsoll.yaml"),
      "--dry-run",
      "-o",
      "csv",
    );
    expect(planned).toMatchObject({ code: 0, stdout: "scope,change\none,added\ntwo,added\n" });
    const start = ["--start", "02:00", "--time-zone", "Asia/Shanghai"];
    expect(await run("fleet", "scopes", "import", join(world.folder.path, "plimsoll.yaml"), ...start)).toMatchObject({
      code: 0,
    });
    const again = await run(
      "fleet",
      "scopes",
      "import",
      join(world.folder.path, "plimsoll.yaml"),
      ...start,
      "-o",
      "csv",
    );
    expect(again.stdout).toBe("scope,change\none,unchanged\ntwo,unchanged\n");
    const list = await run(
      "fleet",
      "scopes",
      "list",
      "-o",
      "csv",
      "--query",
      "[].{alias: alias, credentials: credentials}",
    );
    expect(list.stdout).toBe("alias,credentials\none,env:ONE_ID/ONE_KEY\ntwo,env:TWO_ID/TWO_KEY\n");

    const asked = await run("sync", "--fleet");
    expect(asked.stdout).toMatch(/one +queued\ntwo +queued/);
    expect(asked.stderr).toContain("no worker runs. Start one: plimsoll fleet worker");
    const lake = join(world.folder.path, "lake");
    const after = ["--policy", world.folder.write("policy.yaml", POLICY), "--export", lake, "--keep-months", "12"];
    // The numbers are served as long as it works, and no longer.
    const worker = await run("fleet", "worker", "--until-idle", "--metrics", "127.0.0.1:0", ...after);
    expect(worker.code).toBe(0);
    expect(worker.stderr).toMatch(/one: run \d+ is complete, merged in/);
    // The second account lacks a permission, so a part of it is missing.
    expect(worker.stderr).toMatch(/two: run \d+ is incomplete, merged in .*plimsoll fleet status/);

    expect(readdirSync(join(lake, "findings", "cloud=tencent")).toSorted()).toEqual(["account=one", "account=two"]);

    const status = await run("fleet", "status", "-o", "json");
    expect(JSON.parse(status.stdout)).toMatchObject([
      {
        scope: "one",
        state: "idle",
        verdict: "complete",
        policy: { passed: false, summary: "2 images: 1 fail, 0 unknown, 1 pass" },
      },
      {
        scope: "two",
        state: "idle",
        verdict: "incomplete",
        reason: "findings of some images could not be read",
      },
    ]);
    expect((await run("fleet", "status")).stdout).toContain("findings of some images could not be read");
    expect(await run("fleet", "failed", "-o", "csv")).toMatchObject({ code: 0 });
    const doctor = await run("fleet", "doctor");
    expect(doctor).toMatchObject({ code: 1, stdout: expect.stringContaining("no worker runs") });

    const store = ["--store", database];
    const images = await run(
      "images",
      "list",
      "--offline",
      "--account",
      "one",
      "--columns",
      "image",
      "-o",
      "csv",
      ...store,
    );
    expect(images).toMatchObject({ code: 0, stdout: "image\nshop/a:1\nshop/b:1\n" });
    const online = await run("findings", "list", "--account", "one", "--sort", "id", "-o", "csv");
    const offline = await run(
      "findings",
      "list",
      "--offline",
      "--account",
      "one",
      "--sort",
      "id",
      "-o",
      "csv",
      ...store,
    );
    expect(offline.stdout).toBe(online.stdout);
    const history = await run("history", "list", "-o", "json", ...store);
    expect(JSON.parse(history.stdout)).toHaveLength(2);
    expect(await run("metrics", ...store)).toMatchObject({ code: 0, stdout: expect.stringContaining("plimsoll_") });
  });

  test("a worker asks where PLIMSOLL_ENDPOINT says, as every command does", async () => {
    await using world = await startWorld(["one"]);
    const [cloud] = world.clouds;
    const database = await server.createDatabase();
    const file =
      "version: 1\naccounts:\n  one: { cloud: tencent, credentials: { environment: { id: ONE_ID, secret: ONE_KEY } } }\n";
    const env = { ...world.env, PLIMSOLL_DATABASE: database, PLIMSOLL_ENDPOINT: cloud?.url ?? "" };
    const run = (...args: readonly string[]) => cli(args, { env, cwd: world.folder.path, now: () => new Date() });
    await run("fleet", "init");
    await run("fleet", "scopes", "import", world.folder.write("nowhere.yaml", file));
    const nothing = await run("findings", "list", "--offline", "--store", database);
    expect(nothing.stderr.replaceAll(/\s+/g, " ")).toContain("plimsoll sync --fleet; see why: plimsoll fleet status");
    await run("sync", "--fleet");
    const worker = await run("fleet", "worker", "--until-idle");
    expect(worker.stderr).toMatch(/one: run \d+ is complete/);
    expect(cloud?.mock.requests()).not.toEqual([]);
  });

  test("a password is in no output, whatever is wrong with the database", async () => {
    const secret = "marker-of-a-password";
    const database = (await server.createDatabase()).replace("plimsoll@", `plimsoll:${secret}@`);
    for (const address of [`${database}-none`, database.replace(/:\d+\//, ":1/"), database]) {
      for (const args of [
        ["fleet", "status"],
        ["fleet", "init", "--debug"],
        ["history", "list", "--store", address],
      ]) {
        const ended = await cli(args, { env: { PLIMSOLL_DATABASE: address } });
        expect(ended.stdout + ended.stderr).not.toContain(secret);
      }
    }
  });
});

test("without an address of a database nothing is tried", async () => {
  const ended = await cli(["fleet", "status"]);
  expect(ended).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("PLIMSOLL_DATABASE") });
});
