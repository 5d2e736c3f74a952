import type { RunRecord } from "@plimsoll/store";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import type { Tone } from "../../output/color.js";
import { count } from "../../output/count.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";
import { type StoreOption, addStoreOption } from "../../store/store-option.js";
import { withHistory } from "./history-options.js";

const TONES: Readonly<Record<RunRecord["verdict"], Tone>> = {
  complete: "good",
  incomplete: "open",
  failed: "bad",
  running: "open",
};

const view: View<RunRecord> = [
  { title: "Run", value: ({ run }) => run, align: "right", rank: 0 },
  { title: "Account", value: ({ scope }) => scope, rank: 1 },
  { title: "Verdict", value: ({ verdict }) => verdict, tone: ({ verdict }) => TONES[verdict], rank: 0 },
  { title: "Ended", value: ({ committedAt }) => committedAt, rank: 1 },
  { title: "Began", value: ({ startedAt }) => startedAt, rank: 3 },
  {
    title: "Images",
    value: ({ sources }) => sources.reduce((sum, { received }) => sum + received, 0),
    align: "right",
    rank: 2,
  },
  { title: "Reason", value: reasonOf, rank: 2 },
  { title: "Program", value: ({ program }) => program, rank: 4 },
];

/** Why a run is not complete; nothing if it is. */
function reasonOf({ verdict, reason = "", sources, gaps }: RunRecord): string | undefined {
  if (verdict === "running") return "reads now, or was stopped";
  const missing = sources.filter(({ complete }) => !complete);
  if (verdict === "failed") {
    // All lists failed, mostly for the same reason.
    const codes = [...new Set(missing.flatMap((list) => list.reason ?? []))];
    return codes.length === 0 ? reason : `${reason}: ${codes.join(", ")}`;
  }
  const lists = missing.map(({ source, reason: why }) => (why === undefined ? source : `${source}: ${why}`));
  return [...lists, ...(gaps > 0 ? [`${count(gaps, "list")} of findings`] : [])].join(", ") || undefined;
}

/** `plimsoll history list` */
export function historyListCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("list", "The runs of plimsoll sync, the newest first", [
    ["plimsoll history list", "when each account was read, and whether all of it was"],
    ["plimsoll history list --query '[?verdict!=`complete`]'", "the runs that lack a part"],
  ]);
  return addStoreOption(command).action(async (options: StoreOption) => {
    await withHistory(options, { io, command }, async ({ store, accounts, globals: { output: format, query } }) =>
      renderRows(await store.runs({ scope: accounts }), { format, query, view, io }),
    );
    setExitCode(EXIT.clean);
  });
}
