import { type Cloud, accountsOf } from "@plimsoll/core";
import type { Command } from "commander";

import type { SetExitCode } from "../../command.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import { type DatabaseOption, addDatabaseOption } from "../../fleet/database-option.js";
import type { Io } from "../../io.js";
import { cloudOption } from "../../options/cloud-option.js";
import { globalsOf } from "../../options/globals.js";
import { renderRows } from "../../output/render.js";
import { withStore } from "../../store/open-store.js";
import { addStoreOption, storePathOf } from "../../store/store-option.js";
import { type DetailChoice, addDetailOptions } from "../findings/detail-options.js";
import { type OpenReaders, openReaders } from "../findings/open-readers.js";
import { openSources } from "../images/open-sources.js";
import { accountIdentifier, accountScopes } from "./account-scope.js";
import { reportSync } from "./report-sync.js";
import { type SyncContext, type SyncedAccount, syncAccount } from "./sync-account.js";
import { type AllAccounts, type FailedAccount, StoppedError, withEachAccount } from "./sync-all.js";
import { SyncCallCounter } from "./sync-calls.js";
import { planAccount, printSyncCosts } from "./sync-dry-run.js";
import { SyncProgress } from "./sync-progress.js";
import { type SyncRow, syncView } from "./sync-rows.js";

/** Options of `plimsoll sync`. */
interface SyncOptions extends DetailChoice, DatabaseOption {
  readonly fleet?: true;
  readonly cloud?: Cloud;
  readonly store?: string;
  readonly dryRun?: true;
}

const AFTER_HELP = `
Reads the images of each account, and the findings of those that were scanned since the last sync, and stores them in one
file. It only reads from the clouds. A sync that was interrupted continues where it stopped if it runs again within six
hours. What could not be read stays as it was, so that a lost permission never looks as if everything were fixed.

Examples:
  # every account of the configuration
  plimsoll sync

  # what it would cost; only the lists of images are read
  plimsoll sync --dry-run

  # one account, into a file of its own
  plimsoll sync --account production --store production.db

  # the accounts of a fleet, by its workers
  plimsoll sync --fleet --account 'shop-*'

  # what changed since the sync before
  plimsoll history diff

Exit codes: 0 everything was read; 5 a part was not, the table says of which account; else the first failure's code.
`;

/**
 * Adds the action of `plimsoll sync`.
 *
 * @param readers - Opens readers of findings. @default the readers of both clouds
 */
export function addSync(
  sync: Command,
  { io, version, setExitCode }: { readonly io: Io; readonly version: string; readonly setExitCode: SetExitCode },
  readers: OpenReaders = openReaders,
): void {
  sync
    .addOption(cloudOption())
    .option(
      "--dry-run",
      "print the calls and the time that it takes, read only the lists of images, and store nothing",
    );
  addStoreOption(sync);
  sync.option(
    "--fleet",
    "ask the workers of a fleet to read its accounts now, without waiting for them; see plimsoll fleet",
  );
  addDatabaseOption(sync);
  addDetailOptions(sync)
    .addHelpText("after", AFTER_HELP)
    .action(async (options: SyncOptions) => {
      const globals = globalsOf(sync, io);
      if (options.fleet === true) {
        const { syncFleet } = await import("./sync-fleet.js");
        return setExitCode(await syncFleet(options, io, globals));
      }
      return setExitCode(await synchronize(options, { io, globals, readers, program: `plimsoll ${version}` }));
    });
}

type Given = Pick<SyncContext, "globals" | "io" | "program" | "readers">;

async function synchronize(options: SyncOptions, { io: given, ...rest }: Given): Promise<ExitCode> {
  const { globals } = rest;
  const { cloud } = options;
  const calls = new SyncCallCounter(given.now, given.calls);
  // The variable narrows an inventory to some servers; all that was not listed would look as if it were gone.
  const io: Io = { ...given, calls, env: { ...given.env, PLIMSOLL_SAS_UUIDS: "" } };
  const path = storePathOf(options, { io, globals, cloud });
  await using open = await openSources(cloud === undefined ? {} : { cloud }, io, globals);
  const work = <Result>(
    each: (...args: Parameters<typeof syncAccount>) => Promise<Result>,
  ): Promise<AllAccounts<Result>> =>
    withStore(path, { io, readOnly: false }, async (store) => {
      using progress = new SyncProgress(open.accounts.length, io);
      const onProgress = progress.show.bind(progress);
      const context: SyncContext = { ...rest, io, store, open, details: options, calls, onProgress };
      const names = open.isImplicit ? undefined : accountsOf(globals.loaded?.config ?? {}).map(({ name }) => name);
      return await withEachAccount(
        context,
        accountScopes(store, accountIdentifier(io, globals), names),
        async (connected, scope) => {
          try {
            return await each(connected, scope, context);
          } finally {
            progress.end(connected.account.name);
          }
        },
      );
    });
  if (options.dryRun === true) return await printSyncCosts(await work(planAccount), io, globals);
  const all = await work(syncAccount).catch(sayWhatIsKept);
  const { output: format, query } = globals;
  await renderRows(rowsOf(all, calls), { format, query, view: syncView, io });
  return await reportSync(all, io, format);
}

/** Whoever ends a long reading wants to know whether it was for nothing. */
function sayWhatIsKept(error: unknown): never {
  if (!(error instanceof StoppedError)) throw error;
  const { message, done, total } = error;
  const rest = "What was read of the others is kept for six hours: run plimsoll sync again, and it goes on there.";
  const text = `${message}; accounts stored: ${done} of ${total}.${done < total ? ` ${rest}` : ""}`;
  throw new CommandFailure(EXIT.error, "Stopped", text);
}

/** A row for each account, by name. */
function rowsOf({ done, failed }: AllAccounts<SyncedAccount>, calls: SyncCallCounter): readonly SyncRow[] {
  const rows = [...done.map(({ row }) => row), ...failed.map((one) => rowOfFailed(one, calls))];
  return rows.toSorted((a, b) => (a.account < b.account ? -1 : 1));
}

function rowOfFailed({ account, cloud }: FailedAccount, calls: SyncCallCounter): SyncRow {
  const none = { images: 0, read: 0, unchanged: 0, opened: 0, closed: 0, gaps: 0, skipped: [] };
  return { account, cloud, verdict: "failed", resumed: false, ...none, ...calls.of(account) };
}
