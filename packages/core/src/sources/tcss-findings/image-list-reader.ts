import type { Pages } from "@plimsoll/client";

import { type ListVerdict, judgeList } from "../../findings/completeness.js";
import type { Count } from "../../findings/counts.js";
import type { FindingInput } from "../../findings/create-finding.js";
import type { FindingList } from "../../findings/reading-plan.js";
import type { VulnerabilityTexts } from "../../findings/vulnerability-texts.js";
import type { FindingReader, ListOutcome, ReadPart, ReadingTarget } from "../../reading/finding-reader.js";
import { runJobs } from "../../reading/run-jobs.js";
import type { Job } from "../../reading/job-run.js";
import { failureOf } from "./tcss-failure.js";
import { type RowReader, contextOf } from "./list-rows.js";
import { Occurrences } from "../../findings/occurrences.js";

/** Pages of rows that an action answers; any member of a row may be missing. */
export type RowPages = Pages<unknown>;

/** A list, and the functions that read it. */
export interface ImageList {
  /** Name of the reader, for people. */
  readonly name: string;
  /** The list. */
  readonly list: FindingList;
  /** Selects the images that have it. */
  readonly kind: "host" | "registry";
  /** Pages of the list of an image. */
  readonly pages: (target: ReadingTarget, signal: AbortSignal) => RowPages;
  /** Reads a row. */
  readonly rows: RowReader;
  /** True for what the counter of the inventory counts, where the list may hold more. @default the list holds nothing else */
  readonly isCounted?: ((input: FindingInput) => boolean) | undefined;
}

/** Options of reading lists of images. */
export interface ImageListOptions {
  /** Receives the texts of the findings. @default they are discarded */
  readonly texts?: VulnerabilityTexts | undefined;
  /**
   * Images of each list that are read at the same time, a whole number from 1. The client keeps the limit of each action.
   *
   * @default 16, which is enough for 20 requests a second when an answer takes 0.8 seconds
   */
  readonly imagesAtOnce?: number | undefined;
}

/** Findings that are handed out together. */
const ROWS_OF_A_PART = 100;
/** Findings that may wait until the images before them are read: more than one second of requests brings. */
const MAX_AHEAD = 3200;

/** Makes a reader of one list, which asks for it image by image. */
export function imageListReader(list: ImageList, { texts, imagesAtOnce = 16 }: ImageListOptions): FindingReader {
  return {
    name: list.name,
    cloud: "tencent",
    list: list.list,
    takes: ({ image }) => image.cloud === "tencent" && image.kind === list.kind && image.key !== "",
    read(targets, { signal, order }) {
      const state: ReaderState = { list, texts, refused: undefined };
      return runJobs(jobsOf(targets, state), {
        order,
        concurrency: imagesAtOnce,
        maxAhead: MAX_AHEAD,
        weightOf: ({ findings }) => findings.length + 1,
        signal,
      });
    },
  };
}

interface ReaderState {
  readonly list: ImageList;
  readonly texts: VulnerabilityTexts | undefined;
  /** The error after which no further image is asked for. */
  refused: unknown;
}

function* jobsOf(targets: Iterable<ReadingTarget>, state: ReaderState): Generator<Job<ReadPart>> {
  for (const target of targets) yield (signal) => readImage(target, state, signal);
}

async function* readImage(
  target: ReadingTarget,
  state: ReaderState,
  signal: AbortSignal,
): AsyncGenerator<ReadPart, void, undefined> {
  const { list } = state;
  const outcome = (verdict: ListVerdict): ListOutcome => ({
    image: target.reading.image,
    cloud: "tencent",
    list: list.list,
    reader: list.name,
    verdict,
  });
  if (state.refused !== undefined) {
    yield { findings: [], outcomes: [failed(outcome, state.refused)] };
    return;
  }
  const pages = list.pages(target, signal);
  const context = contextOf(target.image, state.texts);
  const occurrences = new Occurrences();
  let findings: ReadPart["findings"][number][] = [];
  let counted = 0;
  try {
    for await (const row of pages) {
      // The paginator hands out objects only, in which nothing is sure to be there.
      for (const input of list.rows(row as Readonly<Record<string, unknown>>, context)) {
        findings.push(occurrences.create(input));
        if (list.isCounted?.(input) === true) counted += 1;
      }
      if (findings.length < ROWS_OF_A_PART) continue;
      yield { findings, outcomes: [] };
      findings = [];
    }
  } catch (error) {
    signal.throwIfAborted();
    if (failureOf(error).isForAll) state.refused ??= error;
    yield { findings, outcomes: [failed(outcome, error)] };
    return;
  }
  const { items, equal = 0, total, drifted, reason } = pages.result;
  const verdict = judgeList({
    rows: items,
    equalRows: equal,
    withoutId: reason === "no-identity" ? 1 : 0,
    total,
    totalMoved: drifted,
    counter: counterOf(target.reading.lists[list.list], { list, counted, items, equal }),
    stampMoved: false,
    stale: target.reading.stale,
  });
  yield { findings, outcomes: [outcome(verdict)] };
}

interface Counted {
  readonly list: ImageList;
  /** Rows of the part that the inventory counts. */
  readonly counted: number;
  /** All rows, and further ones that are equal to one of them. */
  readonly items: number;
  readonly equal: number;
}

/** The counter as that of the whole list: one that agrees with the part that it counts agrees with the list. */
function counterOf(
  counter: Count | null | undefined,
  { list, counted, items, equal }: Counted,
): Count | null | undefined {
  const isOfPart = list.isCounted !== undefined && counter !== undefined && counter !== null;
  const agrees = isOfPart && BigInt(counter) >= BigInt(counted) && BigInt(counter) <= BigInt(counted + equal);
  return agrees ? items : counter;
}

function failed(outcome: (verdict: ListVerdict) => ListOutcome, error: unknown): ListOutcome {
  return { ...outcome(judgeList(failureOf(error).failure)), error };
}
