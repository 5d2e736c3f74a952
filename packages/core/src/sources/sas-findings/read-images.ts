import { type ListFailure, judgeList } from "../../findings/completeness.js";
import type { Finding } from "../../findings/finding.js";
import type { ListOutcome, ReadPart, ReadingTarget } from "../../reading/finding-reader.js";
import type { SasPages, SasPagesResult } from "../sas-pages.js";
import { batchesOf } from "./batches.js";
import type { AccountList } from "./choose-way.js";
import { type ImageRows, createImageRows, rowsByImage } from "./image-rows.js";
import { failureOf } from "./sas-failure.js";
import type { SasRun } from "./sas-image-list.js";
import { verdictOfPages } from "./verdict-of-pages.js";

/** Rows that become findings together. */
const ROWS_PER_PART = 500;
/** Lists that are read again for one batch whose total does not fit. One image that changes in a batch of 100 takes 14. */
const MAX_AGAIN = 30;

/** State shared by the readings of one batch: rows that were handed out, and the number of lists read again. */
interface Batch<Row> {
  readonly handedOut: Set<string>;
  again: number;
  readonly account?: AccountList<Row> | undefined;
}

/**
 * Reads a list of some images. If it is incomplete, some image changed during the reading: each half is read again, down to the
 * images whose own lists are incomplete. Findings that were handed out are not handed out again.
 *
 * @param run - See {@link SasRun}.
 * @param targets - The images.
 * @param account - The list of the account, to be read for these images. @default the list of these images alone
 * @throws {Error} when the reading was stopped.
 */
export async function* readImages<Row extends object>(
  run: SasRun<Row>,
  targets: readonly ReadingTarget[],
  account?: AccountList<Row>,
): AsyncGenerator<ReadPart, void, undefined> {
  yield* readAll(run, targets.map(createImageRows), { handedOut: new Set(), again: MAX_AGAIN, account });
}

async function* readAll<Row extends object>(
  run: SasRun<Row>,
  images: readonly ImageRows[],
  batch: Batch<Row>,
): AsyncGenerator<ReadPart, void, undefined> {
  if (run.denied !== undefined)
    return yield { findings: [], outcomes: failed(run, images, "denied", run.denied.error) };
  const { source, lists, signal } = run;
  const { account } = batch;
  const list = source.open(account === undefined ? images.map(({ target }) => target.image) : undefined, signal);
  const pages = lists.open<Row>({ ...list, first: account?.first });
  for (const image of images) image.restart();
  let failure: { readonly code: ListFailure; readonly error: unknown } | undefined;
  try {
    for await (const findings of findingsOf(run, pages, images, batch)) yield { findings, outcomes: [] };
  } catch (error) {
    failure = { code: failureOf(error, signal), error };
    if (failure.code === "denied") run.denied = { error };
  }
  const isWhole = failure === undefined && pages.result.complete;
  const isOver = isWhole || (failure !== undefined && failure.code !== "gone");
  const parts = isOver ? [] : partsOf(run, images, batch);
  for (const part of parts) yield* readAll(run, part.images, part.batch);
  if (parts.length > 0) return;
  const outcomes =
    failure === undefined
      ? images.map((image) => judged(run, image, pages.result))
      : failed(run, images, failure.code, failure.error);
  yield { findings: [], outcomes };
}

/** Parts to read again: the batches of the account, the halves of a batch, nothing for one image. */
function partsOf<Row extends object>({ source }: SasRun<Row>, images: readonly ImageRows[], batch: Batch<Row>) {
  const { handedOut, account } = batch;
  if (!images.every(({ target }) => source.canName(target.image))) return [];
  if (account !== undefined) {
    let from = 0;
    return batchesOf(
      source,
      images.map(({ target }) => target),
    ).map(({ length }) => {
      from += length;
      return { images: images.slice(from - length, from), batch: { handedOut, again: MAX_AGAIN } };
    });
  }
  if (images.length === 1 || batch.again < 2) return [];
  batch.again -= 2;
  const middle = Math.ceil(images.length / 2);
  return [images.slice(0, middle), images.slice(middle)].map((half) => ({ images: half, batch }));
}

async function* findingsOf<Row extends object>(
  { source, signal }: SasRun<Row>,
  pages: SasPages<Row>,
  images: readonly ImageRows[],
  { handedOut }: Batch<Row>,
): AsyncGenerator<readonly Finding[], void, undefined> {
  const imagesOf = rowsByImage(images);
  const { identityOf } = source.open([], signal);
  for await (const rows of groupsOf(pages.parts())) {
    const wanted: Row[] = [];
    const imagesOfWanted: (readonly ImageRows[])[] = [];
    for (const row of rows) {
      const its = imagesOf(source.imageOf(row));
      if (its.length === 0) continue;
      wanted.push(row);
      imagesOfWanted.push(its);
    }
    await source.prepare(wanted, signal);
    const findings: Finding[] = [];
    for (const [index, row] of wanted.entries()) {
      const identity = identityOf(row);
      const { size } = handedOut;
      const isNew = identity === "" || handedOut.add(identity).size > size;
      for (const image of imagesOfWanted[index] ?? []) {
        image.count(source.isDone(row));
        if (!isNew) continue;
        for (const input of source.findingsOf(row, image.image)) findings.push(image.findingOf(input));
      }
    }
    yield findings;
  }
}

async function* groupsOf<Row>(parts: AsyncIterable<Iterable<Row>>): AsyncGenerator<readonly Row[], void, undefined> {
  let group: Row[] = [];
  for await (const rows of parts)
    for (const row of rows) {
      group.push(row);
      if (group.length < ROWS_PER_PART) continue;
      yield group;
      group = [];
    }
  if (group.length > 0) yield group;
}

function failed<Row extends object>(
  run: SasRun<Row>,
  images: readonly ImageRows[],
  failure: ListFailure,
  error: unknown,
): readonly ListOutcome[] {
  return images.map(({ target }) => ({ ...outcomeOf(run, target), verdict: judgeList(failure), error }));
}

/** A list that is whole has all rows of each of its images, so the rows of the image are the total of the image. */
function judged<Row extends object>(run: SasRun<Row>, image: ImageRows, result: SasPagesResult): ListOutcome {
  const { target, rows } = image;
  const expected = {
    counter: image.counterOf(target.reading.lists[run.source.list] ?? null),
    stale: target.reading.stale,
  };
  const own = result.complete ? { ...result, received: rows, expected: rows } : result;
  return { ...outcomeOf(run, target), verdict: verdictOfPages(own, expected) };
}

function outcomeOf<Row extends object>({ source: { list, name } }: SasRun<Row>, { reading }: ReadingTarget) {
  return { image: reading.image, cloud: "alibaba" as const, list, reader: name };
}
