import type { Finding } from "@plimsoll/core";
import type { Moment, SeverityCounts, Store } from "@plimsoll/store";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";
import { committedRuns, momentOf, runAt } from "../../store/moment.js";
import { type StoreOption, addStoreOption } from "../../store/store-option.js";
import { usualFindingColumns } from "../findings/finding-columns.js";
import { nothingStored, nothingYet } from "../report/wanted-scopes.js";
import { totalOf } from "./diff-rows.js";
import { withHistory } from "./history-options.js";

interface AsOfOptions extends StoreOption {
  readonly findings?: true;
}

/** State of one account at a moment. */
interface PastAccount {
  readonly account: string;
  /** Its last run by then. */
  readonly run: number;
  /** End of that run, RFC 3339 in UTC. */
  readonly at: string;
  /** True if that run read everything. */
  readonly complete: boolean;
  /** Images, each in one place of one list. */
  readonly images: number;
  /** Open findings by severity. */
  readonly open: SeverityCounts;
}

/** `plimsoll history as-of` */
export function historyAsOfCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("as-of", "Images and findings as they were at a moment", [
    ["plimsoll history as-of 2026-11-01", "numbers by account at the beginning of that day, UTC"],
    ["plimsoll history as-of 30d --findings --account production -o csv", "what was open a month ago"],
    ["plimsoll history as-of 12", "after run 12"],
  ]);
  command
    .argument("<moment>", "number of a run, a date, a time or an age such as 7d", (text) => momentOf(text, io.now()))
    .option("--findings", "the findings that were open instead of numbers");
  return addStoreOption(command).action(async (moment: Moment, options: AsOfOptions) => {
    await withHistory(options, { io, command }, async ({ store, accounts, globals }) => {
      const { output: format, query } = globals;
      const past = await pastAccounts(store, accounts, moment);
      const known = past.map(({ account }) => account);
      if (options.findings !== true) return renderRows(past, { format, query, view, io });
      const findings = findingsOf(store, known, moment);
      return renderRows(findings, {
        format,
        query,
        view: usualFindingColumns({ accounts: known.length, isRunning: false, isOneImage: false }),
        io,
      });
    });
    setExitCode(EXIT.clean);
  });
}

async function pastAccounts(
  store: Store,
  accounts: readonly string[],
  moment: Moment,
): Promise<readonly PastAccount[]> {
  const rows: PastAccount[] = [];
  let first: string | undefined;
  for (const account of accounts) {
    const runs = await committedRuns(store, account);
    const run = runAt(runs, moment);
    const began = runs.at(-1)?.committedAt;
    if (began !== undefined && (first === undefined || began < first)) first = began;
    const { open, imageCount: images } = await store.asOf(moment, { scope: account });
    if (run === undefined) continue;
    const { committedAt: at = "", verdict } = run;
    rows.push({ account, run: run.run, at, complete: verdict === "complete", images, open });
  }
  if (rows.length === 0) throw first === undefined ? nothingStored(store.path) : nothingYet(store.path, first);
  return rows;
}

async function* findingsOf(store: Store, accounts: readonly string[], moment: Moment): AsyncGenerator<Finding> {
  for (const account of accounts)
    for await (const finding of (await store.asOf(moment, { scope: account })).findings())
      yield { ...finding, image: { ...finding.image, account } };
}

const view: View<PastAccount> = [
  { title: "Account", value: ({ account }) => account, rank: 0 },
  { title: "Run", value: ({ run }) => run, align: "right", rank: 2 },
  { title: "At", value: ({ at }) => at, rank: 1 },
  { title: "Complete", value: ({ complete }) => complete, rank: 3 },
  { title: "Images", value: ({ images }) => images, align: "right", rank: 1 },
  { title: "Findings", value: ({ open }) => totalOf(open), align: "right", rank: 0 },
  { title: "Critical", value: ({ open }) => open.critical, align: "right", rank: 1 },
  { title: "High", value: ({ open }) => open.high, align: "right", rank: 2 },
  { title: "Medium", value: ({ open }) => open.medium, align: "right", rank: 4 },
  { title: "Low", value: ({ open }) => open.low, align: "right", rank: 5 },
];
