import {
  type Finding,
  type FindingsReading,
  type ReadPart,
  type SasDetailFailure,
  type SasDetailProgress,
  readFindings,
} from "@plimsoll/core";

import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import type { Compare } from "../../output/named-columns.js";
import type { Offline } from "../../store/open-offline.js";
import { type DetailChoice, type OpenDetails, openDetails } from "./detail-options.js";
import type { FindingRow } from "./finding-columns.js";
import type { OpenFindings } from "./open-findings.js";
import type { OpenReaders, OpenedReaders } from "./open-readers.js";
import { ProgressLine } from "./reading-progress.js";
import type { FindingChooser } from "./select-findings.js";

/** A reading that has begun. */
export interface StartedReading {
  readonly reading: FindingsReading;
  readonly texts: OpenedReaders["texts"];
  /** Details that could not be read so far; nothing if none are read at all. */
  readonly detailFailures: () => readonly SasDetailFailure[] | undefined;
  /** Findings of every kind that the lists hold, in the order of the plan. */
  readonly findings: AsyncIterable<Finding>;
}

/** Surroundings of a reading. */
export interface ReadingOptions {
  readonly readers: OpenReaders;
  readonly io: Io;
  readonly globals: Pick<Globals, "endpoint">;
  /** Choices about details of vulnerabilities. */
  readonly details: DetailChoice;
  /** IDs that are looked for. @default all findings */
  readonly ids?: readonly string[] | undefined;
  /** Called with each part after its findings. @default not called */
  readonly onPart?: ((part: ReadPart) => void) | undefined;
}

/** Opens the readers and begins to read. A terminal shows the progress, with rate and time left. */
export async function startReading(
  { targets, clients, offline }: OpenFindings,
  { readers, io, globals, details: choice, ids, onPart }: ReadingOptions,
): Promise<StartedReading> {
  const line = new ProgressLine(io);
  const onProgress = (progress: SasDetailProgress): void => line.showDetails(progress);
  const details: OpenDetails =
    offline === undefined
      ? await openDetails(choice, { io, globals, onProgress })
      : { forReaders: {}, keep: async () => undefined };
  const what = { targets, signal: io.signal, ids, details: details.forReaders };
  const opened = offline === undefined ? await readers.open(clients, what) : await readStore(offline, ids);
  // Whoever stops early ends the requests that are under way, too.
  const stop = new AbortController();
  const signal = AbortSignal.any([io.signal, stop.signal]);
  const now = (): number => io.now().getTime();
  const reading = readFindings({ targets, readers: opened.readers, order: "plan", signal, now });
  return {
    reading,
    texts: opened.texts,
    detailFailures: () => (details.forReaders === false ? undefined : (opened.details?.failures ?? [])),
    findings: parts(reading, { io, stop, line, keep: details.keep, onPart }),
  };
}

async function readStore(offline: Offline, ids: readonly string[] | undefined): Promise<OpenedReaders> {
  const { offlineReaders } = await import("./offline-readers.js");
  return offlineReaders(offline, ids);
}

interface PartOptions {
  readonly io: Io;
  readonly stop: AbortController;
  readonly line: ProgressLine;
  readonly keep: () => Promise<void>;
  readonly onPart: ReadingOptions["onPart"];
}

async function* parts(
  reading: FindingsReading,
  { io, stop, line, keep, onPart }: PartOptions,
): AsyncGenerator<Finding> {
  line.begin(reading);
  try {
    for await (const part of reading) {
      line.show();
      for (const finding of part.findings) {
        io.signal.throwIfAborted();
        yield finding;
      }
      onPart?.(part);
    }
  } finally {
    line.end();
    stop.abort();
    await keep();
  }
}

/** Choices of `findings list` for its rows. */
export interface RowOptions {
  /** Chooses findings, and counts those that are left out because it is unknown whether they belong. */
  readonly chooser: FindingChooser;
  /** Which rows to print, by `--where`. @default all */
  readonly where?: ((row: FindingRow) => boolean) | undefined;
  /** Order of the rows; it needs all of them first. @default that of the plan */
  readonly order?: Compare<FindingRow> | undefined;
  /** Rows to print at most. @default all */
  readonly limit?: number | undefined;
  /** Makes the row that is printed. */
  readonly rowOf: (finding: Finding) => FindingRow;
}

/** Chooses, orders and cuts findings. Without an order each row is handed out when it is read. */
export async function* findingRows(findings: AsyncIterable<Finding>, options: RowOptions): AsyncGenerator<FindingRow> {
  const { order, limit = Number.POSITIVE_INFINITY } = options;
  if (order !== undefined) {
    const all: FindingRow[] = [];
    for await (const row of chosen(findings, options)) all.push(row);
    yield* all.sort(order).slice(0, limit);
    return;
  }
  let printed = 0;
  for await (const row of chosen(findings, options)) {
    yield row;
    // Not one more is read than is printed.
    if (++printed >= limit) return;
  }
}

async function* chosen(
  findings: AsyncIterable<Finding>,
  { chooser, where, rowOf }: RowOptions,
): AsyncGenerator<FindingRow> {
  for await (const finding of findings) {
    if (!chooser.takes(finding)) continue;
    const row = rowOf(finding);
    if (where === undefined || where(row)) yield row;
  }
}
