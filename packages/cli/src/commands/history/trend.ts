import type { TrendPoint } from "@plimsoll/store";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { countingNumber } from "../../options/numbers.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";
import { type StoreOption, addStoreOption } from "../../store/store-option.js";
import { nothingStored } from "../report/wanted-scopes.js";
import { totalOf } from "./diff-rows.js";
import { withHistory } from "./history-options.js";

interface TrendOptions extends StoreOption {
  readonly days: number;
}

/** Characters of the longest bar. */
const BAR = 24;

/** `plimsoll history trend` */
export function historyTrendCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("trend", "Findings day by day: is it getting better", [
    ["plimsoll history trend", "of the last 90 days, those on which something was read"],
    ["plimsoll history trend --days 14 --account production", "two weeks of one account"],
    ["plimsoll history trend -o csv > trend.csv", "for a chart of your own"],
  ]);
  command.option("--days <number>", "days up to today, 1 or more", countingNumber, 90);
  return addStoreOption(command).action(async ({ days, ...options }: TrendOptions) => {
    await withHistory(options, { io, command }, async ({ store, accounts, globals }) => {
      if (accounts.length === 0) throw nothingStored(store.path);
      const { output: format, query } = globals;
      const points = await store.trend({ scope: accounts, days });
      const most = Math.max(1, ...points.map(({ open }) => totalOf(open)));
      await renderRows(points, { format, query, view: format === "table" ? [...view, barColumn(most)] : view, io });
      if (points.length === 0) io.stderr.write(`No run in the last ${days} days.\n`);
    });
    setExitCode(EXIT.clean);
  });
}

const view: View<TrendPoint> = [
  { title: "Day", value: ({ at }) => at.slice(0, 10), rank: 0 },
  { title: "Findings", value: ({ open }) => totalOf(open), align: "right", rank: 0 },
  { title: "Critical", value: ({ open }) => open.critical, align: "right", rank: 1 },
  { title: "High", value: ({ open }) => open.high, align: "right", rank: 2 },
  { title: "Medium", value: ({ open }) => open.medium, align: "right", rank: 4 },
  { title: "Low", value: ({ open }) => open.low, align: "right", rank: 5 },
  { title: "Opened", value: ({ opened }) => opened, align: "right", rank: 1 },
  { title: "Closed", value: ({ closed }) => closed, align: "right", rank: 1 },
  { title: "Complete", value: ({ complete }) => complete, rank: 3 },
  { title: "Run", value: ({ run }) => run, align: "right", rank: 6 },
];

/** A bar of plain characters, as long as the findings are many. */
function barColumn(most: number): View<TrendPoint>[number] {
  return {
    title: "",
    value: ({ open }) => "#".repeat(Math.ceil((totalOf(open) / most) * BAR)),
    text: ({ open }) => "#".repeat(Math.ceil((totalOf(open) / most) * BAR)),
    rank: 3,
  };
}
