import type { Store } from "@plimsoll/store";
import type { Command } from "commander";

import { type ProgramOptions, commandOf } from "../../command.js";
import { confirm } from "../../confirm.js";
import { EXIT } from "../../exit-codes.js";
import { CommandFailure, usageFailure } from "../../failures.js";
import { databaseOf, isDatabase } from "../../fleet/database-option.js";
import { loadPostgresStore } from "../../fleet/load-fleet.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { count } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";
import { storeFailure, withStore } from "../../store/open-store.js";

interface CopyOptions {
  readonly dryRun?: true;
  readonly yes?: true;
}

/** An account of the file, as it is printed. */
interface CopiedAccount {
  readonly account: string;
  readonly cloud: string;
  readonly runs: number;
  /** When the last of its runs was committed; absent if none was. */
  readonly lastRun?: string;
}

const view: View<CopiedAccount> = [
  { title: "Account", value: ({ account }) => account, rank: 0 },
  { title: "Cloud", value: ({ cloud }) => cloud, rank: 1 },
  { title: "Runs", value: ({ runs }) => runs, align: "right", rank: 0 },
  { title: "Last run", value: ({ lastRun }) => lastRun, rank: 1 },
];

const AFTER_HELP = `
Everything is copied in one transaction: accounts, runs, images, findings and texts, with their numbers, so both give the same answers.
The file is only read. If the copy is interrupted, nothing of it is left in the database, and it can be started again. The database
needs the tables of a fleet (plimsoll fleet init) and no account. Afterwards: plimsoll fleet scopes import plimsoll.yaml.
`;

/** `plimsoll store copy` */
export function storeCopyCommand({ io, setExitCode }: ProgramOptions): Command {
  const command = commandOf("copy", "Copy the file of a store into the database of a fleet", [
    ["plimsoll store copy store.db --dry-run", "what would be copied into the database of PLIMSOLL_DATABASE"],
    ["plimsoll store copy store.db postgres://plimsoll@localhost/plimsoll --yes", "copy it, without asking"],
  ]);
  return command
    .argument("<from>", "path of the file")
    .argument("[to]", "address of the database (env: PLIMSOLL_DATABASE, the place for a password)")
    .option("--dry-run", "look at both and print what would be copied; change nothing")
    .option("--yes", "copy without asking")
    .addHelpText("after", AFTER_HELP)
    .action(async (from: string, to: string | undefined, { dryRun, yes }: CopyOptions) => {
      const url = placesOf(from, to, io);
      const { output: format, query } = globalsOf(command, io);
      const accounts = await withStore(from, { io, readOnly: true }, accountsOf);
      await withStore(url, { io, readOnly: true }, refuseAccounts);
      const runs = accounts.reduce((sum, account) => sum + account.runs, 0);
      const question = `Copy ${count(accounts.length, "account")} and ${count(runs, "run")} of ${from} into the database?`;
      const isWanted = dryRun !== true && (await confirm(io, question, yes === true));
      if (isWanted) await copy(from, url, io);
      if (isWanted || dryRun === true) await renderRows(accounts, { format, query, view, io });
      setExitCode(EXIT.clean);
    });
}

function placesOf(from: string, to: string | undefined, io: Io): string {
  if (isDatabase(from))
    throw usageFailure("the first argument is the path of a file, and the second the address of a database.");
  const url = databaseOf(to === undefined ? {} : { database: to }, io);
  if (!isDatabase(url))
    throw usageFailure(`${url} is not the address of a database, such as postgres://plimsoll@localhost/plimsoll.`);
  return url;
}

async function accountsOf(store: Store): Promise<readonly CopiedAccount[]> {
  const runs = await store.runs();
  return (await store.scopes()).map(({ alias, cloud }) => {
    const own = runs.filter(({ scope }) => scope === alias);
    const lastRun = own.find(({ committedAt }) => committedAt !== undefined)?.committedAt;
    return { account: alias, cloud, runs: own.length, ...(lastRun !== undefined && { lastRun }) };
  });
}

/** Said before anybody is asked; the copy looks again, under its lock. */
async function refuseAccounts(store: Store): Promise<void> {
  const scopes = await store.scopes();
  if (scopes.length > 0)
    throw new CommandFailure(
      EXIT.error,
      "NotEmpty",
      `the database has ${count(scopes.length, "account")} already, and a copy would mix two histories. Give another database.`,
    );
}

async function copy(from: string, to: string, io: Io): Promise<void> {
  const { copyStore } = await loadPostgresStore();
  const progress = createProgress(io);
  let all = 0;
  const onTable = (table: string, rows: number): void => {
    // An error here ends the transaction, and everything is taken back.
    io.signal.throwIfAborted();
    all += rows;
    progress.show(`${table}: ${count(rows, "row")} copied, ${all} of all tables`);
  };
  try {
    await copyStore(from, to, { onTable });
  } catch (error) {
    throw await storeFailure(error);
  } finally {
    progress.done();
  }
  io.stderr.write(`plimsoll: ${count(all, "row")} copied. Next: plimsoll fleet scopes import plimsoll.yaml\n`);
}
