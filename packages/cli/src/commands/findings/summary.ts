import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import type { ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { countingNumber } from "../../options/numbers.js";
import type { Format } from "../../output/formats.js";
import { renderRows, renderValue } from "../../output/render.js";
import type { View } from "../../output/view.js";
import { writeResults } from "../../output/write-results.js";
import { type OfflineOption, addOfflineOption } from "../../store/offline-option.js";
import { type DetailChoice, addDetailOptions } from "./detail-options.js";
import { startReading } from "./finding-rows.js";
import { type FindingSelection, addFindingSelection, conditionsOf } from "./finding-selection.js";
import { openFindings, reportInventory } from "./open-findings.js";
import type { OpenReaders } from "./open-readers.js";
import { adviceOf, packageView } from "./package-view.js";
import { type UnreadDetails, unreadDetails } from "./report-details.js";
import { type UnknownImages, isMissing, reportReading, unknownImages } from "./report-reading.js";
import type { LeftOutImages } from "./running-images.js";
import { type LeftOutFindings, findingChooser } from "./select-findings.js";
import { type FindingsSummary, type ImageRow, type KindRow, summarizeFindings } from "./summarize-findings.js";
import { type UnreadLists, groupUnread } from "./unread-lists.js";

/** Output of `findings summary` as JSON and YAML, and the input of a query. */
interface Summary extends FindingsSummary {
  /** True if every list of findings and of images was read completely. Nothing is known about `unknownImages`. */
  readonly complete: boolean;
  /** Lists that were not read completely, by cloud, list and reason. */
  readonly unread: readonly Omit<UnreadLists, "error">[];
  /** Details of vulnerabilities that could not be read, so that their findings may lack a severity. */
  readonly unreadDetails: readonly UnreadDetails[];
  /** Images about which nothing is known, by reason. */
  readonly unknownImages: readonly UnknownImages[];
  /** Findings that an option left out, since the cloud does not say what it asks. */
  readonly leftOut: readonly LeftOutFindings[];
  /** Images that `--running` left out, since no cloud says whether they run. */
  readonly leftOutImages: readonly LeftOutImages[];
}

interface SummaryOptions extends FindingSelection, DetailChoice, OfflineOption {
  readonly top: number;
}

type Counts = Pick<KindRow, "fixable" | "severities" | "total" | "unknownSeverity">;

const counts: View<Counts> = [
  { title: "Findings", value: ({ total }) => total, align: "right", rank: 1 },
  {
    title: "Critical",
    value: ({ severities }) => severities.critical,
    align: "right",
    tone: ({ severities }) => (severities.critical > 0 ? "bad" : undefined),
    rank: 1,
  },
  {
    title: "High",
    value: ({ severities }) => severities.high,
    align: "right",
    tone: ({ severities }) => (severities.high > 0 ? "bad" : undefined),
    rank: 1,
  },
  { title: "Medium", value: ({ severities }) => severities.medium, align: "right", rank: 3 },
  { title: "Low", value: ({ severities }) => severities.low, align: "right", rank: 4 },
  { title: "Unknown", value: ({ unknownSeverity }) => unknownSeverity, align: "right", rank: 2 },
  { title: "Fixable", value: ({ fixable }) => fixable, align: "right", rank: 2 },
];

const kindView: View<KindRow> = [{ title: "Kind", value: ({ kind }) => kind, rank: 0 }, ...counts];

const imageView: View<ImageRow> = [
  { title: "Image", value: ({ image }) => image, rank: 0 },
  { title: "Cloud", value: ({ cloud }) => cloud, rank: 5 },
  ...counts,
];

/** `plimsoll findings summary` */
export function findingsSummaryCommand(io: Io, setExitCode: SetExitCode, readers: OpenReaders): Command {
  const command = commandOf("summary", "Count findings by kind and severity, by package and by image", [
    ["plimsoll findings summary", "what there is, which upgrade fixes most, and the worst images"],
    ["plimsoll findings summary --kind vulnerability --fixable --top 25", "the upgrades that are worth most"],
    ["plimsoll findings summary --query complete -o json", "true if nothing is missing"],
  ]);
  addOfflineOption(addFindingSelection(command, io)).option(
    "--top <number>",
    "packages and images to print, the worst first, 1 or more",
    countingNumber,
    10,
  );
  addDetailOptions(command);
  return command.action(async (options: SummaryOptions) =>
    setExitCode(await summary(options, { io, command, readers })),
  );
}

async function summary(
  options: SummaryOptions,
  { io, command, readers }: { readonly io: Io; readonly command: Command; readonly readers: OpenReaders },
): Promise<ExitCode> {
  const globals = globalsOf(command, io);
  await using open = await openFindings(options, { io, globals });
  if (open.isNothing) return await reportInventory(open, io, globals.output);
  const started = await startReading(open, { readers, io, globals, details: options, ids: options.id });
  const { reading, findings } = started;
  const chooser = findingChooser(conditionsOf(options));
  const summarized = await summarizeFindings(chosen(findings, chooser.takes), options.top);
  const detailFailures = started.detailFailures();
  const unread = groupUnread(reading.totals.problems, open.targets);
  const whole: Summary = {
    ...summarized,
    complete: open.isWhole && !unread.some(isMissing) && (detailFailures ?? []).length === 0,
    unread: unread.map(withoutError),
    unreadDetails: unreadDetails(detailFailures),
    unknownImages: unknownImages(open.plan),
    leftOut: chooser.leftOut,
    leftOutImages: open.running?.leftOut ?? [],
  };
  await print(whole, { format: globals.output, query: globals.query, io });
  const { leftOut } = chooser;
  const isNamed = options.image !== undefined;
  return await reportReading({ open, reading, leftOut, printed: 1, isNamed, detailFailures }, io, globals.output);
}

/** An error has members of its own, which may be anything; its code and its message are on standard error. */
function withoutError(unread: UnreadLists): Omit<UnreadLists, "error"> {
  const { error: _, ...group } = unread;
  return group;
}

async function* chosen<Row>(rows: AsyncIterable<Row>, takes: (row: Row) => boolean): AsyncGenerator<Row> {
  for await (const row of rows) if (takes(row)) yield row;
}

/** Formats of rows have the counts by kind only; what is missing is on standard error. */
async function print(
  whole: Summary,
  { format, query, io }: { readonly format: Format; readonly query: string | undefined; readonly io: Io },
): Promise<void> {
  if (query !== undefined || format === "json" || format === "yaml") return renderValue(whole, { format, query, io });
  await renderRows(whole.kinds, { format, view: kindView, io });
  if (format !== "table") return;
  const { printTable } = await import("../../output/print-table.js");
  if (whole.packages.length > 0) {
    writeResults(io, `\nPackages and the upgrades that fix most\n${adviceOf(whole.packages, io.stdout)}`);
    await printTable(packageView, whole.packages, io);
  }
  if (whole.images.length > 0) {
    writeResults(io, "\nImages with the worst findings\n");
    await printTable(imageView, whole.images, io);
  }
  writeResults(io, `\n${whole.complete ? "Complete: every list was read completely." : "Not complete: see below."}\n`);
}
