import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { collectNames, keepsNames, rememberNames } from "../../completion/image-names.js";
import type { ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { globalsOf, listOf } from "../../options/globals.js";
import { countingNumber } from "../../options/numbers.js";
import { renderRows } from "../../output/render.js";
import { whereOf } from "../../output/where.js";
import { nothingRead, reportCompleteness } from "./completeness.js";
import { type ImageRow, imageColumns, usualColumns } from "./image-columns.js";
import { addOfflineOption } from "../../store/offline-option.js";
import { namedAccounts } from "./account-sources.js";
import { imageRows } from "./image-rows.js";
import { GROUP_TYPES, PLACE_TYPES, imageNameOf } from "./image-types.js";
import { openSources } from "./open-sources.js";
import { writeNotes } from "./reading-notes.js";
import { type Selection, addSelection } from "./selection.js";

interface ListOptions extends Selection {
  readonly limit?: number;
  readonly raw?: true;
  readonly eachPlace?: true;
  readonly where?: string;
  readonly sort?: readonly string[];
  readonly columns?: readonly string[];
}

/** `plimsoll images list` */
export function imagesListCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("list", "List the images of both clouds, each with all its places", [
    ["plimsoll images list", "every image of the clouds whose credentials are set"],
    [
      "plimsoll images list --severity high+ --running --sort=-critical",
      "running images with something high or worse, most critical findings first",
    ],
    [
      "plimsoll images list --unscanned --source tencent-registry,alibaba-registry",
      "registry images that were never scanned",
    ],
    ["plimsoll images list --cloud tencent --name nginx --filter ScanStatus=scanErr", "nginx images whose scan failed"],
    ["plimsoll images list --where 'length(places) > `1`' --columns image,source,places", "images in several places"],
    ["plimsoll images list -o csv > images.csv", "for a spreadsheet"],
  ]);
  addOfflineOption(addSelection(command))
    .option("--where <jmespath>", "only images for which this is true, see https://jmespath.org")
    .option("--sort <columns>", "sort by these columns, down with - before the name; needs all images first", listOf)
    .option("--columns <columns>", `columns of a table or CSV: ${imageColumns.names.join(", ")}`, listOf)
    .option(
      "--limit <number>",
      "stop after this many images, 1 or more; of places, only those read so far",
      countingNumber,
    )
    .option("--each-place", "one row for each place of an image, printed as it is read, so that memory stays flat")
    .option("--raw", "add the vendor's own record to each place in JSON, NDJSON and YAML");
  return command.action(async (options: ListOptions) => setExitCode(await list(options, io, command)));
}

async function list(options: ListOptions, io: Io, command: Command): Promise<ExitCode> {
  const globals = globalsOf(command, io);
  const columns = options.columns?.map((name) => imageColumns.named(name, "--columns"));
  const order = options.sort === undefined ? undefined : imageColumns.orderBy(options.sort);
  const where =
    options.where === undefined
      ? undefined
      : await whereOf<ImageRow>(options.where, {
          types: options.eachPlace === true ? PLACE_TYPES : GROUP_TYPES,
          nameOf: imageNameOf,
        });
  await using open = await openSources(options, io, globals);
  const view = columns ?? usualColumns(open.offline?.accounts.length ?? namedAccounts(open));
  const { limit, raw, eachPlace } = options;
  const { inventory, rows: all } = await imageRows(open.sources, { limit, raw, eachPlace, where, order }, io);
  let printed = 0;
  const kept = keepsNames(io, globals) ? collectNames() : undefined;
  const rows = counting(all, (row) => {
    printed += 1;
    kept?.add(row);
  });
  const first = await rows.next();
  if (first.done !== true || !nothingRead(inventory))
    await renderRows(resumed(first, rows), { format: globals.output, query: globals.query, view, io });
  writeNotes(open, io, globals.output);
  if (kept !== undefined) await rememberNames(kept.names, io);
  return await reportCompleteness(inventory, { printed, io, format: globals.output });
}

async function* counting(rows: AsyncIterable<ImageRow>, count: (row: ImageRow) => void): AsyncGenerator<ImageRow> {
  for await (const row of rows) {
    count(row);
    yield row;
  }
}

/** The rows from the first on, which was taken to see whether there is anything to print. */
async function* resumed(first: IteratorResult<ImageRow>, rest: AsyncIterable<ImageRow>): AsyncGenerator<ImageRow> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}
