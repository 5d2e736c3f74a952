import { type Finding, type FindingsReading, readFindings } from "@plimsoll/core";

import type { Io } from "../../io.js";
import type { Compare } from "../../output/named-columns.js";
import { createProgress } from "../../output/progress.js";
import type { OpenFindings } from "./open-findings.js";
import type { OpenReaders, OpenedReaders } from "./open-readers.js";
import { progressText } from "./reading-progress.js";
import type { FindingChooser } from "./select-findings.js";

/** A reading that has begun. */
export interface StartedReading {
  readonly reading: FindingsReading;
  readonly texts: OpenedReaders["texts"];
  /** Findings of every kind that the lists hold, as they come. */
  readonly findings: AsyncIterable<Finding>;
}

/**
 * Opens the readers and begins to read. A terminal shows the progress, with rate and time left.
 *
 * @param ids - IDs that are looked for. @default all findings
 */
export async function startReading(
  { targets, clients }: OpenFindings,
  {
    readers,
    io,
    ids,
  }: { readonly readers: OpenReaders; readonly io: Io; readonly ids?: readonly string[] | undefined },
): Promise<StartedReading> {
  const opened = await readers.open(clients, { targets, signal: io.signal, ids });
  // Whoever stops early ends the requests that are under way, too.
  const stop = new AbortController();
  const signal = AbortSignal.any([io.signal, stop.signal]);
  const now = (): number => io.now().getTime();
  const reading = readFindings({ targets, readers: opened.readers, signal, now });
  return { reading, texts: opened.texts, findings: parts(reading, { io, stop }) };
}

async function* parts(
  reading: FindingsReading,
  { io, stop }: { readonly io: Io; readonly stop: AbortController },
): AsyncGenerator<Finding> {
  const progress = createProgress(io);
  try {
    for await (const { findings } of reading) {
      progress.show(progressText(reading.progress));
      for (const finding of findings) {
        io.signal.throwIfAborted();
        yield finding;
      }
    }
  } finally {
    progress.done();
    stop.abort();
  }
}

/** Choices of `findings list` for its rows. */
export interface RowOptions {
  /** Which findings, and how many may belong and are left out. */
  readonly chooser: FindingChooser;
  /** Which rows to print, by `--where`. @default all */
  readonly where?: ((row: object) => boolean) | undefined;
  /** Order of the rows; it needs all of them first. @default as they come */
  readonly order?: Compare<Finding> | undefined;
  /** Rows to print at most. @default all */
  readonly limit?: number | undefined;
  /** Makes the row that is printed. */
  readonly rowOf: (finding: Finding) => Finding;
}

/** Chooses, orders and cuts findings. Without an order each row is handed out as it comes. */
export async function* findingRows(findings: AsyncIterable<Finding>, options: RowOptions): AsyncGenerator<Finding> {
  const { order, limit = Number.POSITIVE_INFINITY } = options;
  if (order !== undefined) {
    const all: Finding[] = [];
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
): AsyncGenerator<Finding> {
  for await (const finding of findings) {
    if (!chooser.takes(finding)) continue;
    const row = rowOf(finding);
    if (where === undefined || where(row)) yield row;
  }
}
