import { readFileSync } from "node:fs";
import { join } from "node:path";

import { type PostgresServer, isWithoutPostgres, startPostgres } from "@plimsoll/postgres-server";
import { beforeAll, describe, expect, test } from "vitest";

import { cli } from "../../../test/cli.js";
import { type SyncWorld, startWorld } from "../../../test/sync-world.js";

const GUIDES = join(import.meta.dirname, "../../../../docs/guides");

/** The commands of a guide that begin with `plimsoll`, in their order, as arguments. */
function commandsOf(guide: string): readonly (readonly string[])[] {
  const text = readFileSync(join(GUIDES, guide), "utf8");
  const lines = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, block = ""]) => block.split("\n"));
  return lines.filter((line) => line.startsWith("plimsoll ")).map((line) => line.split(" ").slice(1));
}

/** A command that ends by a signal, and not by itself. */
const goesOn = (args: readonly string[]): boolean =>
  args[0] === "serve" || (args[1] === "worker" && !args.includes("--until-idle"));

/** Runs a command until it prints something, looks at that, and stops it. */
async function whileRuns(
  args: readonly string[],
  options: NonNullable<Parameters<typeof cli>[1]>,
  look: (printed: string) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  let ended: ReturnType<typeof cli> | undefined;
  try {
    const printed = await new Promise<string>((resolve) => {
      ended = cli(args, { ...options, signal: stop.signal, onStdout: resolve });
      void ended.then(({ stderr }) => resolve(stderr));
    });
    await look(printed);
  } finally {
    stop.abort();
  }
  expect((await ended)?.code).toBe(0);
}

/** The text of the pages that the address of `plimsoll serve` leads to. */
async function pageOf(printed: string, path: string): Promise<string> {
  const first = await fetch(printed.trim(), { redirect: "manual" });
  const cookie = first.headers.getSetCookie().map((each) => each.split(";")[0]);
  return (await fetch(new URL(path, printed.trim()), { headers: { cookie: cookie.join("; ") } })).text();
}

describe.skipIf(isWithoutPostgres())("the guides to a fleet", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
    return () => server[Symbol.asyncDispose]();
  });

  /** Options of each command, and a runner that fails with the command's own words. */
  async function surroundings(world: SyncWorld) {
    const database = await server.createDatabase();
    const env = { ...world.env, PLIMSOLL_DATABASE: database };
    const options = { env, cwd: world.folder.path, now: () => new Date() };
    // The shell puts the address in; the files of the guide are in the folder of the test.
    const placed = (arg: string): string =>
      /^(?:plimsoll\.yaml|store\.db)$/.test(arg)
        ? join(world.folder.path, arg)
        : arg.replace('"$PLIMSOLL_DATABASE"', database);
    const run = async (args: readonly string[]): Promise<string> => {
      const ended = await cli(args.map(placed), options);
      expect(ended, `${args.join(" ")}\n${ended.stderr}`).toMatchObject({ code: 0 });
      return ended.stdout;
    };
    return { database, options, run };
  }

  test("the commands of the guide lead from an empty database to the pages of all accounts", async () => {
    await using world = await startWorld(["shop", "pay", "team"]);
    const { options, run } = await surroundings(world);
    const commands = commandsOf("fleet.md");
    expect(commands.map(([name]) => name)).toContain("serve");
    for (const args of commands.filter((each) => !goesOn(each))) {
      const printed = await run(args);
      if (args[1] === "status") for (const name of ["shop", "pay", "team"]) expect(printed).toMatch(`${name} `);
    }
    const serve = commands.find(([name]) => name === "serve") ?? [];
    await whileRuns(
      serve.map((arg) => arg.replace("7420", "0")),
      options,
      async (printed) => {
        const accounts = await pageOf(printed, "/accounts");
        for (const name of ["shop", "pay", "team"]) expect(accounts).toContain(name);
      },
    );
  });

  test("the commands of the guide move a file into a fleet, which goes on from its last run", async () => {
    await using world = await startWorld(["shop"]);
    await world.run("sync");
    const { database, run } = await surroundings(world);
    for (const args of commandsOf("one-file-to-a-fleet.md")) await run(args);
    const runs = JSON.parse(await run(["history", "list", "--store", database, "-o", "json"])) as readonly object[];
    expect(runs).toMatchObject([
      { run: 2, verdict: "complete" },
      { run: 1, verdict: "complete" },
    ]);
  });
});
