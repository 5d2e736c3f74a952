import type { Finding } from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import type { ExitCode } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { globalsOf, listOf } from "../../options/globals.js";
import { countingNumber } from "../../options/numbers.js";
import { renderRows } from "../../output/render.js";
import { whereOf } from "../../output/where.js";
import { type OfflineOption, addOfflineOption } from "../../store/offline-option.js";
import { type DetailChoice, addDetailOptions } from "./detail-options.js";
import { printCosts } from "./dry-run.js";
import { FINDING_TYPES } from "./finding-types.js";
import { type FindingRow, findingColumns, imageName, usualFindingColumns } from "./finding-columns.js";
import { findingRows, startReading } from "./finding-rows.js";
import { type FindingSelection, addFindingSelection, conditionsOf } from "./finding-selection.js";
import { openFindings, reportInventory } from "./open-findings.js";
import type { OpenReaders } from "./open-readers.js";
import { reportReading, withoutRaw } from "./report-reading.js";
import { findingChooser } from "./select-findings.js";

interface ListOptions extends FindingSelection, DetailChoice, OfflineOption {
  readonly limit?: number;
  readonly raw?: true;
  readonly where?: string;
  readonly sort?: readonly string[];
  readonly columns?: readonly string[];
  readonly dryRun?: true;
}

/** `plimsoll findings list` */
export function findingsListCommand(io: Io, setExitCode: SetExitCode, readers: OpenReaders): Command {
  const command = commandOf("list", "List what was found in the images of both clouds", [
    ["plimsoll findings list --dry-run", "what a reading of everything costs; only the images are read"],
    ["plimsoll findings list --severity high+ --fixable", "what can and should be fixed, printed as it is read"],
    ["plimsoll findings list --running --severity critical", "what is critical in images that run, with their hosts"],
    ["plimsoll findings list --image shop/cart:1.4 --sort=-severity", "one image, the worst first"],
    ["plimsoll findings list --kind malware,secret --since 7d", "malware and secrets of the last seven days"],
    ["plimsoll findings list --package openssl --columns image,version,fixed", "where a package is"],
    ["plimsoll findings list --where 'cvss.score >= `9`' -o ndjson", "a condition on anything that JSON shows"],
    ["plimsoll findings list -o csv > findings.csv", "for a spreadsheet; flat memory for any number"],
  ]);
  addOfflineOption(addFindingSelection(command, io))
    .option("--where <jmespath>", "only findings for which this is true, see https://jmespath.org")
    .option("--sort <columns>", "sort by these columns, down with - before the name; needs all findings first", listOf)
    .option("--columns <columns>", `columns of a table or CSV: ${findingColumns.names.join(", ")}`, listOf)
    .option("--limit <number>", "stop after this many findings, 1 or more", countingNumber)
    .option("--raw", "add the vendor's own record, secrets masked, in JSON, NDJSON and YAML")
    .option(
      "--dry-run",
      "print the calls and the time of each way to read (for Alibaba Cloud a range or a minimum), without reading findings",
    );
  addDetailOptions(command);
  return command.action(async (options: ListOptions) => setExitCode(await list(options, { io, command, readers })));
}

async function list(
  options: ListOptions,
  { io, command, readers }: { readonly io: Io; readonly command: Command; readonly readers: OpenReaders },
): Promise<ExitCode> {
  const globals = globalsOf(command, io);
  const { output: format, query } = globals;
  const { limit, raw, columns, sort, where } = options;
  const named = columns?.map((name) => findingColumns.named(name, "--columns"));
  const order = sort === undefined ? undefined : findingColumns.orderBy(sort);
  const isWanted = where === undefined ? undefined : await whereOf(where, { types: FINDING_TYPES, nameOf });
  if (options.dryRun === true && options.offline === true)
    throw usageFailure("--dry-run is about calls, and --offline makes none: give only one of them.");
  await using open = await openFindings(options, { io, globals });
  const view =
    named ??
    usualFindingColumns({
      accounts: open.offline?.accounts.length ?? open.clients.named?.length ?? 0,
      isRunning: options.running === true,
      isOneImage: options.image !== undefined && open.targets.length === 1,
    });
  if (open.isNothing) return await reportInventory(open, io, format);
  if (options.dryRun === true) return await printCosts(open, { readers, io, globals, details: options });

  const started = await startReading(open, { readers, io, globals, details: options, ids: options.id });
  const { reading, findings } = started;
  const chooser = findingChooser(conditionsOf(options));
  const rowOf = (finding: Finding): FindingRow => {
    const row = raw === true ? finding : withoutRaw(finding);
    return open.running === undefined ? row : { ...row, ...open.running.placeOf(finding) };
  };
  let printed = 0;
  const rows = counted(findingRows(findings, { chooser, where: isWanted, order, limit, rowOf }), () => (printed += 1));
  await renderRows(rows, { format, query, view, io });
  const isNamed = options.image !== undefined;
  const { leftOut } = chooser;
  const detailFailures = started.detailFailures();
  return await reportReading({ open, reading, leftOut, printed, isNamed, detailFailures }, io, format);
}

function nameOf(row: FindingRow): string {
  return `${row.id === "" ? row.kind : row.id} in image ${imageName(row) ?? row.image.key}`;
}

async function* counted<Row>(rows: AsyncIterable<Row>, count: () => void): AsyncGenerator<Row> {
  for await (const row of rows) {
    count();
    yield row;
  }
}
