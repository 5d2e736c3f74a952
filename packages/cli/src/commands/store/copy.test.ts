import { join } from "node:path";

import { type PostgresServer, isWithoutPostgres, startPostgres } from "@plimsoll/postgres-server";
import { beforeAll, describe, expect, test } from "vitest";

import { cli } from "../../../test/cli.js";
import { startWorld } from "../../../test/sync-world.js";

describe.skipIf(isWithoutPostgres())("store copy", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
    return () => server[Symbol.asyncDispose]();
  });

  test("a file moves into a fleet: a dry run changes nothing, it asks first, the answers are the same, and workers go on", async () => {
    await using world = await startWorld(["one", "two"]);
    await world.run("sync");
    const PLIMSOLL_DATABASE = await server.createDatabase();
    const run = (...args: readonly string[]) =>
      cli(args, { env: { ...world.env, PLIMSOLL_DATABASE }, cwd: world.folder.path, now: () => new Date() });
    const copy = (...args: readonly string[]) => run("store", "copy", world.store, ...args);

    const early = await copy("--dry-run");
    expect(early).toMatchObject({ code: 1, stdout: "" });
    expect(early.stderr.replaceAll(/\s+/g, " ")).toContain("plimsoll fleet init");
    await run("fleet", "init");
    const planned = await copy("--dry-run", "-o", "json");
    expect(JSON.parse(planned.stdout)).toMatchObject([
      { account: "one", cloud: "tencent", runs: 1 },
      { account: "two", cloud: "tencent", runs: 1 },
    ]);
    expect(await copy()).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("--yes") });
    expect((await run("history", "list", "--store", PLIMSOLL_DATABASE, "-o", "json")).stdout).toBe("[]\n");

    const copied = await copy("--yes", "-o", "json");
    expect(copied).toMatchObject({ code: 0, stdout: planned.stdout });
    expect(copied.stderr).toMatch(/\d+ rows copied\. Next: plimsoll fleet scopes import/);
    for (const question of [
      ["findings", "list", "--offline", "--sort", "id,image"],
      ["history", "list"],
    ]) {
      const [file, database] = await Promise.all(
        [world.store, PLIMSOLL_DATABASE].map((store) => run(...question, "--store", store, "-o", "json")),
      );
      expect(file?.stdout).toContain("one");
      expect(database?.stdout).toBe(file?.stdout);
    }
    const again = await copy("--yes");
    expect(again).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("2 accounts already") });

    await run("fleet", "scopes", "import", join(world.folder.path, "plimsoll.yaml"));
    await run("sync", "--fleet");
    expect(await run("fleet", "worker", "--until-idle")).toMatchObject({ code: 0 });
    const history = await run("history", "list", "--store", PLIMSOLL_DATABASE, "-o", "csv", "--query", "[].scope");
    expect(history.stdout.match(/^one$/gm)).toHaveLength(2);
  });
});

test.each([
  { args: ["postgres://localhost/a", "postgres://localhost/b"], says: "the path of a file" },
  { args: ["store.db", "other.db"], says: "is not the address of a database" },
  { args: ["store.db"], says: "PLIMSOLL_DATABASE" },
])("store copy $args is refused before anything is opened", async ({ args, says }) => {
  const ended = await cli(["store", "copy", ...args]);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain(says);
});
