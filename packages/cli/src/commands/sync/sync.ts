import type { Cloud } from "@plimsoll/core";
import { type Command, Option } from "commander";

import type { SetExitCode } from "../../command.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { createProgress } from "../../output/progress.js";
import { renderRows } from "../../output/render.js";
import { reportFailure } from "../../report-failure.js";
import { addStoreOption, storePathOf } from "../../store/store-option.js";
import { withStore } from "../../store/open-store.js";
import { type DetailChoice, addDetailOptions } from "../findings/detail-options.js";
import { type OpenReaders, openReaders } from "../findings/open-readers.js";
import { reportUnread } from "../findings/report-lists.js";
import { groupUnread } from "../findings/unread-lists.js";
import { reportCompleteness } from "../images/completeness.js";
import { openSources } from "../images/open-sources.js";
import { type SyncedAccount, syncAccount } from "./sync-account.js";
import { type SyncRow, syncView } from "./sync-rows.js";

/** Options of `plimsoll sync`. */
interface SyncOptions extends DetailChoice {
  readonly cloud?: Cloud;
  readonly store?: string;
}

const AFTER_HELP = `
Reads the images of each account, and the findings of those that were scanned since the last sync, and writes them down
in one file. Nothing is sent but reads. A sync that was ended goes on where it was when it runs again within six hours.
What could not be read stays as it was: a lost permission never looks as if everything were fixed.

Examples:
  # every account of the configuration
  plimsoll sync

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
  sync.addOption(new Option("--cloud <cloud>", "only this cloud").choices(["tencent", "alibaba"]));
  addStoreOption(sync);
  addDetailOptions(sync)
    .addHelpText("after", AFTER_HELP)
    .action(async (options: SyncOptions) =>
      setExitCode(
        await synchronize(options, { io, globals: globalsOf(sync, io), readers, program: `plimsoll ${version}` }),
      ),
    );
}

interface Context {
  readonly io: Io;
  readonly globals: Globals;
  readonly readers: OpenReaders;
  readonly program: string;
}

interface Failed {
  readonly account: string;
  readonly cloud: Cloud;
  readonly error: unknown;
}

async function synchronize(options: SyncOptions, context: Context): Promise<ExitCode> {
  const { io, globals } = context;
  const { cloud } = options;
  const path = storePathOf(options, { io, globals, cloud });
  // The variable narrows an inventory to some servers; all that was not listed would look as if it were gone.
  const whole = { ...io, env: { ...io.env, PLIMSOLL_SAS_UUIDS: "" } };
  await using open = await openSources(cloud === undefined ? {} : { cloud }, whole, globals);
  const { synced, failed } = await withStore(path, { io, readOnly: false }, async (store) => {
    const progress = createProgress(io);
    const texts = new Map<string, string>();
    const onProgress = (account: string, text: string): void => {
      texts.set(account, `${account}: ${text}`);
      progress.show([...texts.values()].join("; "));
    };
    const all = { ...context, store, open, details: options, onProgress };
    const synced: SyncedAccount[] = [];
    const failed: Failed[] = [];
    try {
      await Promise.all(
        open.accounts.map(async (connected) => {
          const { name: alias, region } = connected.account;
          try {
            const scope = await store.scope({ cloud: connected.cloud, account: alias, region, alias });
            synced.push(await syncAccount(connected, scope, all));
          } catch (error) {
            io.signal.throwIfAborted();
            failed.push({ account: alias, cloud: connected.cloud, error });
          } finally {
            texts.delete(alias);
          }
        }),
      );
    } finally {
      progress.done();
    }
    return { synced, failed };
  });
  await renderRows(rowsOf(open.accounts, { synced, failed }), {
    format: globals.output,
    query: globals.query,
    view: syncView,
    io,
  });
  return await report({ synced, failed }, context);
}

/** A row for each account, in the order of the configuration. */
function rowsOf(
  accounts: readonly { readonly account: { readonly name: string } }[],
  { synced, failed }: { readonly synced: readonly SyncedAccount[]; readonly failed: readonly Failed[] },
): readonly SyncRow[] {
  const rows = [...synced.map(({ row }) => row), ...failed.map(rowOfFailed)];
  const places = new Map(accounts.map(({ account: { name } }, index) => [name, index]));
  return rows.toSorted((a, b) => (places.get(a.account) ?? 0) - (places.get(b.account) ?? 0));
}

function rowOfFailed({ account, cloud }: Failed): SyncRow {
  const none = { images: 0, read: 0, unchanged: 0, unknown: 0, opened: 0, closed: 0, gaps: 0 };
  return { account, cloud, verdict: "failed", resumed: false, ...none };
}

/** Says what was not read, and why. */
async function report(
  { synced, failed }: { readonly synced: readonly SyncedAccount[]; readonly failed: readonly Failed[] },
  { io, globals: { output: format } }: Context,
): Promise<ExitCode> {
  const json = format === "json" || format === "ndjson";
  const codes = failed.map(({ error, account }) => reportFailure(error, io, json, account));
  const outcomes = synced.flatMap((one) => one.outcomes);
  if (outcomes.length > 0) codes.push(await reportCompleteness({ outcomes }, { printed: 1, io, format }));
  const problems = synced.flatMap((one) => one.problems);
  reportUnread(
    groupUnread(
      problems,
      synced.flatMap(({ targets }) => targets),
    ),
    io,
    format,
  );
  const worst = codes.find((code) => code !== EXIT.clean);
  if (worst === undefined) return synced.some(({ row }) => row.verdict !== "complete") ? EXIT.incomplete : EXIT.clean;
  if (synced.every(({ row }) => row.verdict === "failed")) return worst;
  const message = "the store lacks a part: what was not read stays as it was before. Run plimsoll sync again.";
  return reportFailure(new CommandFailure(EXIT.incomplete, "Incomplete", message), io, json);
}
