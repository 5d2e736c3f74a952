import { type BlindSpot, type Image, type SummaryRow, readInventory, summarize } from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import type { ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { count as countText } from "../../output/count.js";
import type { Format } from "../../output/formats.js";
import { createProgress } from "../../output/progress.js";
import { renderRows, renderValue } from "../../output/render.js";
import { sizeText } from "../../output/size.js";
import type { Column, View } from "../../output/view.js";
import { addOfflineOption } from "../../store/offline-option.js";
import { namedAccounts } from "./account-sources.js";
import { nothingRead, reportCompleteness } from "./completeness.js";
import { openSources } from "./open-sources.js";
import { writeNotes } from "./reading-notes.js";
import { type Selection, addSelection } from "./selection.js";

/** Output of `images summary` as JSON and YAML, and the input of a query. */
interface Summary {
  /** One row for each source, and one for the whole. */
  readonly sources: readonly SummaryRow[];
  /** Images and servers that are not covered by scans. */
  readonly blindSpots: readonly BlindSpot[];
  /** Images that a filter left out, because their cloud does not report its field. */
  readonly leftOut: readonly { readonly source: string; readonly field: string; readonly images: number }[];
}

const account: Column<SummaryRow> = { title: "Account", value: ({ account }) => account, rank: 0 };

const view: View<SummaryRow> = [
  { title: "Source", value: ({ source }) => source, rank: 0 },
  { title: "Images", value: ({ images }) => images, align: "right", rank: 1 },
  {
    title: "Size",
    value: ({ sizeBytes }) => sizeBytes,
    text: ({ sizeBytes }) => sizeText(sizeBytes),
    align: "right",
    rank: 6,
  },
  { title: "Running", value: ({ running }) => running, align: "right", rank: 5 },
  { title: "Licensed", value: ({ licensed }) => licensed, align: "right", rank: 4 },
  { title: "Unlicensed", value: ({ unlicensed }) => unlicensed, align: "right", rank: 2 },
  { title: "Scanned", value: ({ scan }) => scan?.done, align: "right", rank: 4 },
  { title: "Never", value: ({ scan }) => scan?.never, align: "right", rank: 3 },
  { title: "Failed", value: ({ scan }) => scan?.failed, align: "right", rank: 3 },
  { title: "At risk", value: ({ atRisk }) => atRisk, align: "right", rank: 1 },
  { title: "Vulns", value: ({ vulnerabilities }) => vulnerabilities, align: "right", rank: 2 },
  { title: "Critical", value: ({ critical }) => critical, align: "right", rank: 1 },
  { title: "High", value: ({ high }) => high, align: "right", rank: 2 },
  { title: "Malware", value: ({ malware }) => malware, align: "right", rank: 3 },
  { title: "Secrets", value: ({ sensitive }) => sensitive, align: "right", rank: 5 },
  { title: "Alerts", value: ({ alerts }) => alerts, align: "right", rank: 5 },
];

/** `plimsoll images summary` */
export function imagesSummaryCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("summary", "Count the images of both clouds and what was found in them", [
    ["plimsoll images summary", "one line for each list of images, and one for the whole"],
    ["plimsoll images summary --query 'sources[].unlicensed' -o json", "images without a scan license"],
    ["plimsoll images summary --query blindSpots -o json", "registries and servers that scans do not cover"],
  ]);
  addOfflineOption(addSelection(command));
  return command.action(async (options: Selection) => setExitCode(await summary(options, io, command)));
}

async function summary(options: Selection, io: Io, command: Command): Promise<ExitCode> {
  const globals = globalsOf(command, io);
  await using open = await openSources(options, io, globals);
  const inventory = readInventory(open.sources, { signal: io.signal, order: "arrival" });
  const sources = await summarize(counted(inventory, io));
  const whole: Summary = { sources, blindSpots: open.blindSpots.all, leftOut: open.leftOut.all };
  if (!nothingRead(inventory)) {
    const columns = (open.offline?.accounts.length ?? namedAccounts(open)) < 2 ? view : [account, ...view];
    await print(whole, { format: globals.output, query: globals.query, io }, columns);
  }
  writeNotes(open, io, globals.output);
  return await reportCompleteness(inventory, { printed: sources.length, io, format: globals.output });
}

/** Formats of rows have the rows only; everything else is on standard error. */
async function print(
  whole: Summary,
  { format, query, io }: { readonly format: Format; readonly query: string | undefined; readonly io: Io },
  columns: View<SummaryRow>,
): Promise<void> {
  if (query !== undefined || format === "json" || format === "yaml") await renderValue(whole, { format, query, io });
  else await renderRows(whole.sources, { format, view: columns, io });
}

/** Shows on a terminal how many images were counted: a large inventory takes minutes under the services' limits. */
async function* counted(images: AsyncIterable<Image>, io: Io): AsyncGenerator<Image> {
  const progress = createProgress(io);
  let count = 0;
  try {
    for await (const image of images) {
      progress.show(countText(++count, "image"));
      yield image;
    }
  } finally {
    progress.done();
  }
}
