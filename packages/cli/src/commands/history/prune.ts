import type { PrunedScope } from "@plimsoll/store";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { confirm } from "../../confirm.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { countingNumber } from "../../options/numbers.js";
import { count } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";
import { withStore } from "../../store/open-store.js";
import { type StoreOption, addStoreOption } from "../../store/store-option.js";
import { storePath } from "../../store/store-path.js";
import { nothingStored, scopesOf } from "../report/wanted-scopes.js";

interface PruneOptions extends StoreOption {
  readonly months: number;
  readonly dryRun?: true;
  readonly yes?: true;
}

const AFTER_HELP = `
Keeps every run of the last 30 days, up to 180 days the last run of each day, and up to --months the last run of each week. The last run
of each account and everything that is open now are always kept. Differences, trends and states at the runs that remain do not change.
To keep the rest elsewhere, export it first: plimsoll export parquet --since.
`;

/** `plimsoll history prune` */
export function historyPruneCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("prune", "Remove old runs, and the rows that no remaining run needs", [
    ["plimsoll history prune --dry-run", "what would be removed, account by account"],
    ["plimsoll history prune --months 24 --yes", "keep two years, without asking"],
  ]);
  command
    .option("--months <number>", "months of history to keep, 1 or more", countingNumber, 13)
    .option("--dry-run", "count what would be removed, and change nothing")
    .option("--yes", "remove without asking")
    .addHelpText("after", AFTER_HELP);
  return addStoreOption(command).action(async (options: PruneOptions) =>
    setExitCode(await prune(options, io, globalsOf(command, io))),
  );
}

async function prune(options: PruneOptions, io: Io, globals: Globals): Promise<ExitCode> {
  const { months, dryRun = false, yes = false, store: given } = options;
  const { output: format, query, account } = globals;
  const path = storePath(given, io);
  // Read first: a store that is not there is not made.
  const planned = await withStore(path, { io, readOnly: true }, async (store) => {
    const scope = await scopesOf(store, account);
    if (scope.length === 0) throw nothingStored(path);
    return store.prune({ months, scope, dryRun: true });
  });
  const [runs, rows] = [sumOf(planned, "removedRuns"), sumOf(planned, "findings") + sumOf(planned, "imageStates")];
  if (!dryRun && runs + rows > 0) {
    const question = `Remove ${count(runs, "run")} and ${count(rows, "row")} of history from ${path}?`;
    if (!(await confirm(io, question, yes))) return EXIT.clean;
  }
  const pruned = dryRun || runs + rows === 0 ? planned : await removeAll(path, { months, planned, io });
  await renderRows(pruned, { format, query, view, io });
  const inUse = pruned.flatMap((one) => one.inUse ?? []);
  if (inUse.length > 0) throw new CommandFailure(EXIT.incomplete, "ScopeInUse", inUse.join("\n"));
  return EXIT.clean;
}

function removeAll(
  path: string,
  { months, planned, io }: { readonly months: number; readonly planned: readonly PrunedScope[]; readonly io: Io },
): Promise<readonly PrunedScope[]> {
  return withStore(path, { io, readOnly: false }, async (store) => {
    const progress = createProgress(io);
    let batches = 0;
    try {
      return await store.prune({
        months,
        scope: planned.map((one) => one.scope),
        signal: io.signal,
        onBatch: (alias) => progress.show(`${alias}: ${++batches} batches of rows`),
      });
    } finally {
      progress.done();
    }
  });
}

function sumOf(rows: readonly PrunedScope[], name: "findings" | "imageStates" | "removedRuns"): number {
  return rows.reduce((sum, row) => sum + row[name], 0);
}

const view: View<PrunedScope> = [
  { title: "Account", value: ({ scope }) => scope, rank: 0 },
  { title: "Runs kept", value: ({ keptRuns }) => keptRuns, align: "right", rank: 1 },
  { title: "Runs removed", value: ({ removedRuns }) => removedRuns, align: "right", rank: 0 },
  { title: "Findings removed", value: ({ findings }) => findings, align: "right", rank: 0 },
  { title: "Image states removed", value: ({ imageStates }) => imageStates, align: "right", rank: 2 },
];
