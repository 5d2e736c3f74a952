import type { Moment } from "@plimsoll/store";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { count } from "../../output/count.js";
import { renderRows } from "../../output/render.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { momentOf } from "../../store/moment.js";
import { type StoreOption, addStoreOption } from "../../store/store-option.js";
import { type ComparedRuns, type Comparison, compareRuns } from "./compared-runs.js";
import { diffRows, diffView, repositoryRows, repositoryView, totalOf } from "./diff-rows.js";
import { withHistory } from "./history-options.js";

interface DiffOptions extends StoreOption {
  readonly summary?: true;
}

/** `plimsoll history diff` */
export function historyDiffCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("diff", "What was opened and closed between two runs", [
    ["plimsoll history diff", "of each account the last run and the one before"],
    ["plimsoll history diff 7d", "this week"],
    ["plimsoll history diff 12 15 --account production", "between two runs of one account"],
    ["plimsoll history diff 2026-11-01 2026-12-01 --summary", "a month, by repository"],
    ["plimsoll history diff --query '[?change==`opened` && severity==`critical`]'", "what is new and critical"],
  ]);
  const moment = (text: string): Moment => momentOf(text, io.now());
  command
    .argument("[from]", "number of a run, a date, a time or an age such as 7d (default: the run before)", moment)
    .argument("[to]", "the same (default: the last run)", moment)
    .option("--summary", "numbers by repository instead of findings");
  return addStoreOption(command).action(
    async (from: Moment | undefined, to: Moment | undefined, options: DiffOptions) => {
      await withHistory(options, { io, command }, async ({ store, accounts, globals }) => {
        const { output: format, query } = globals;
        const comparison = await compareRuns(store, accounts, { from, to });
        const { compared } = comparison;
        if (options.summary === true)
          await renderRows(await repositoryRows(compared), { format, query, view: repositoryView, io });
        else await renderRows(diffRows(compared), { format, query, view: diffView, io });
        for (const line of linesOf(comparison)) io.stderr.write(`${wrapMessage(line, io.stderr)}\n`);
      });
      setExitCode(EXIT.clean);
    },
  );
}

function linesOf({ compared, readOnce }: Comparison): readonly string[] {
  return [
    ...compared.map(textOf),
    ...readOnce.map((account) => `${visible(account)}: read once so far, so there is nothing to compare with.`),
  ];
}

function textOf({ account, from, to, diff: { opened, closed, images } }: ComparedRuns): string {
  const before = from === undefined ? "nothing" : `run ${from.run} of ${from.committedAt ?? ""}`;
  const part = to.verdict === "complete" ? "" : " The run is incomplete: what was not read stays as it was.";
  return `${visible(account)}: ${before} to run ${to.run} of ${to.committedAt ?? ""}: ${totalOf(opened)} opened (${opened.critical} critical, ${opened.high} high), ${totalOf(closed)} closed, ${count(images.added, "image")} more, ${images.removed} gone.${part}`;
}
