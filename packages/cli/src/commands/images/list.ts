import { type Image, type Inventory, readInventory } from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import type { ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { countingNumber } from "../../options/numbers.js";
import { count as countText } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { renderRows } from "../../output/render.js";
import { nothingRead, reportCompleteness } from "./completeness.js";
import { imageView } from "./image-view.js";
import { type Selection, addSelection, openSources } from "./select.js";

interface ListOptions extends Selection {
  readonly limit?: number;
  readonly raw?: true;
}

/** `plimsoll images list` */
export function imagesListCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("list", "List the images of both clouds", [
    ["plimsoll images list", "every image of the clouds whose credentials are set"],
    ["plimsoll images list --cloud tencent --name nginx --filter ScanStatus=scanErr", "nginx images whose scan failed"],
    ["plimsoll images list -o csv > images.csv", "for a spreadsheet"],
    [
      "plimsoll images list --query '[?findings.critical > `0`].name' -o json",
      "names of images with critical findings",
    ],
  ])
    .option("--limit <number>", "stop after this many images, 1 or more", countingNumber)
    .option("--raw", "add the vendor's own record to JSON, NDJSON and YAML");
  addSelection(command);
  return command.action(async (options: ListOptions) => setExitCode(await list(options, io, command)));
}

async function list(options: ListOptions, io: Io, command: Command): Promise<ExitCode> {
  const globals = globalsOf(command, io);
  await using open = await openSources(options, io, globals);
  const inventory = readInventory(open.sources, { signal: io.signal, limit: options.limit });
  let printed = 0;
  const rows = prepared(inventory, options, { io, onCount: (count) => (printed = count) });
  const first = await rows.next();
  if (first.done !== true || !nothingRead(inventory))
    await renderRows(resumed(first, rows), { format: globals.output, query: globals.query, view: imageView, io });
  return reportCompleteness(inventory, { printed, io, format: globals.output });
}

async function* prepared(
  inventory: Inventory,
  { raw }: ListOptions,
  { io, onCount }: { readonly io: Io; readonly onCount: (count: number) => void },
): AsyncGenerator<Partial<Image> & Image> {
  const progress = createProgress(io);
  let count = 0;
  try {
    for await (const image of inventory) {
      onCount(++count);
      progress.show(countText(count, "image"));
      yield raw ? image : withoutRaw(image);
    }
  } finally {
    progress.done();
  }
}

/** The rows from the first on, which was taken to see whether there is anything to print. */
async function* resumed(first: IteratorResult<Image>, rest: AsyncIterable<Image>): AsyncGenerator<Image> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

function withoutRaw(image: Image): Image {
  return Object.defineProperty({ ...image }, "raw", { enumerable: false });
}
