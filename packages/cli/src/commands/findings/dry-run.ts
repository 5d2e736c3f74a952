import type { ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { count } from "../../output/count.js";
import { renderRows } from "../../output/render.js";
import type { Column, View } from "../../output/view.js";
import { wrapMessage } from "../../output/wrap-message.js";
import type { DetailChoice } from "./detail-options.js";
import { type OpenFindings, reportInventory } from "./open-findings.js";
import type { ActionCost, OpenReaders } from "./open-readers.js";
import { durationText } from "./reading-progress.js";

const accountColumn: Column<ActionCost> = { title: "Account", value: ({ account }) => account, rank: 2 };

const view: View<ActionCost> = [
  { title: "Cloud", value: ({ cloud }) => cloud, rank: 2 },
  { title: "Way", value: ({ way }) => way, rank: 1 },
  { title: "Chosen", value: ({ chosen }) => chosen, rank: 3 },
  { title: "Action", value: ({ action }) => action, rank: 0 },
  {
    title: "Calls",
    value: ({ calls }) => calls,
    text: (cost) => rangeText(cost, { least: String(cost.calls), most: cost.most && String(cost.most.calls) }),
    align: "right",
    rank: 0,
  },
  {
    title: "Seconds",
    value: ({ seconds }) => seconds,
    text: (cost) =>
      rangeText(cost, { least: durationText(cost.seconds), most: cost.most && durationText(cost.most.seconds) }),
    align: "right",
    rank: 1,
  },
];

/** A table says it in the column of the calls. */
const rowsView: View<ActionCost> = [
  ...view,
  { title: "At least", value: ({ atLeast }) => atLeast, rank: 4 },
  { title: "Most calls", value: ({ most }) => most?.calls, rank: 4 },
  { title: "Most seconds", value: ({ most }) => most?.seconds, rank: 4 },
];

/** `at least 12, at most 340`; a number that is certain stands for itself. */
function rangeText(
  { atLeast }: ActionCost,
  { least, most }: { readonly least: string; readonly most: string | undefined },
): string {
  if (!atLeast || least === most) return least;
  return most === undefined ? `at least ${least}` : `at least ${least}, at most ${most}`;
}

interface PrintOptions {
  readonly readers: OpenReaders;
  readonly io: Io;
  readonly globals: Globals;
  readonly details: Pick<DetailChoice, "withoutDetails">;
}

/** Prints the cost of a reading by cloud, way and action. */
export async function printCosts(
  open: OpenFindings,
  { readers, io, globals, details }: PrintOptions,
): Promise<ExitCode> {
  const { output: format, query } = globals;
  const { clients, targets } = open;
  const what = details.withoutDetails === true ? { details: false as const } : {};
  const costs = await readers.costs(clients, { targets, signal: io.signal, ...what });
  const usual = format === "table" ? view : rowsView;
  const columns = costs.some(({ account }) => account !== undefined) ? [accountColumn, ...usual] : usual;
  await renderRows(costs, { format, query, view: columns, io });
  const { empty, repeated, unknown } = open.plan;
  if (format === "table") {
    const text = `${count(targets.length, "image")} to read, ${empty} in which nothing was found, ${repeated} in further places, ${unknown.length} about which nothing is known.`;
    io.stderr.write(`${wrapMessage(text, io.stderr)}\n`);
  }
  return reportInventory(open, io, format);
}
