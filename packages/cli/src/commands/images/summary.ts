import { type CloudSummary, type Image, readInventory, summarize } from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import type { ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { count as countText } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { renderRows } from "../../output/render.js";
import { sizeText } from "../../output/size.js";
import type { View } from "../../output/view.js";
import { nothingRead, reportCompleteness } from "./completeness.js";
import { type Selection, addSelection, openSources } from "./select.js";

const view: View<CloudSummary> = [
  { title: "Cloud", value: ({ cloud }) => cloud, rank: 0 },
  { title: "Images", value: ({ images }) => images, align: "right", rank: 1 },
  {
    title: "Size",
    value: ({ sizeBytes }) => sizeBytes,
    text: ({ sizeBytes }) => sizeText(sizeBytes),
    align: "right",
    rank: 6,
  },
  { title: "Licensed", value: ({ licensed }) => licensed, align: "right", rank: 3 },
  { title: "Unlicensed", value: ({ unlicensed }) => unlicensed, align: "right", rank: 2 },
  { title: "Scanned", value: ({ scan }) => scan?.done, align: "right", rank: 4 },
  { title: "Never", value: ({ scan }) => scan?.never, align: "right", rank: 5 },
  { title: "Failed", value: ({ scan }) => scan?.failed, align: "right", rank: 3 },
  { title: "At risk", value: ({ atRisk }) => atRisk, align: "right", rank: 1 },
  { title: "Vulns", value: ({ vulnerabilities }) => vulnerabilities, align: "right", rank: 1 },
  { title: "Malware", value: ({ malware }) => malware, align: "right", rank: 2 },
  { title: "Secrets", value: ({ sensitive }) => sensitive, align: "right", rank: 4 },
  { title: "Alerts", value: ({ alerts }) => alerts, align: "right", rank: 4 },
];

/** `plimsoll images summary` */
export function imagesSummaryCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("summary", "Count the images of both clouds and what was found in them", [
    ["plimsoll images summary", "one line for each cloud"],
    ["plimsoll images summary --query '[].unlicensed' -o json", "images without a scan license"],
  ]);
  addSelection(command);
  return command.action(async (options: Selection) => setExitCode(await summary(options, io, command)));
}

async function summary(options: Selection, io: Io, command: Command): Promise<ExitCode> {
  const globals = globalsOf(command, io);
  await using open = await openSources(options, io, globals);
  const inventory = readInventory(open.sources, { signal: io.signal });
  const rows = await summarize(counted(inventory, io));
  if (!nothingRead(inventory)) await renderRows(rows, { format: globals.output, query: globals.query, view, io });
  return reportCompleteness(inventory, { printed: rows.length, io, format: globals.output });
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
