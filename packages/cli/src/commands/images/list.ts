import type { Image, Inventory } from "@plimsoll/core";
import type { Command } from "commander";

import { type Finish, commandOf } from "../../command.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { globalsOf, positiveNumber } from "../../options/globals.js";
import { createProgress } from "../../output/progress.js";
import { renderRows } from "../../output/render.js";
import { reportCompleteness } from "./completeness.js";
import { imageView } from "./image-view.js";
import { type Selection, addSelection, openSources } from "./select.js";

interface ListOptions extends Selection {
  readonly limit?: number;
  readonly raw?: true;
}

/** `plimsoll images list` */
export function imagesListCommand(io: Io, finish: Finish): Command {
  const command = commandOf("list", "List the images of both clouds", [
    ["plimsoll images list", "every image of the clouds whose credentials are set"],
    ["plimsoll images list --name nginx --filter ScanStatus=scanErr", "nginx images whose scan failed"],
    ["plimsoll images list -o csv > images.csv", "for a spreadsheet"],
    [
      "plimsoll images list --query '[?findings.critical > `0`].name' -o json",
      "names of images with critical findings",
    ],
  ])
    .option("--limit <number>", "stop after this many images", positiveNumber)
    .option("--raw", "add the vendor's own record to JSON, NDJSON and YAML");
  addSelection(command);
  return command.action(async (options: ListOptions) => finish(await list(options, io, command)));
}

async function list(options: ListOptions, io: Io, command: Command): Promise<ExitCode> {
  const globals = globalsOf(command, io);
  const { readInventory } = await import("@plimsoll/core");
  await using open = await openSources(options, io, globals);
  const inventory = readInventory(open.sources, { signal: io.signal });
  const rows = prepared(inventory, options, io);
  await renderRows(rows, { format: globals.output, query: globals.query, view: imageView, io });
  // A user who asked for a part gets a part: that is not incomplete.
  if (options.limit !== undefined && inventory.outcomes.length < open.sources.length) return EXIT.clean;
  return reportCompleteness(inventory, io, globals.output === "json" || globals.output === "ndjson");
}

async function* prepared(
  inventory: Inventory,
  { limit, raw }: ListOptions,
  io: Io,
): AsyncGenerator<Partial<Image> & Image> {
  const progress = createProgress(io);
  let count = 0;
  try {
    for await (const image of inventory) {
      progress.show(`${++count} images`);
      yield raw ? image : withoutRaw(image);
      if (count === limit) return;
    }
  } finally {
    progress.done();
  }
}

function withoutRaw(image: Image): Image {
  return Object.defineProperty({ ...image }, "raw", { enumerable: false });
}
