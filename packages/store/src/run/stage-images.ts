import { type Image, type ReadingTarget, type ReadingTargets, type UnknownImage, scanStampOf } from "@plimsoll/core";

import { STATE_COLUMNS, type Row } from "../schema/tables.js";
import { sourceCode } from "../words/codes.js";
import { hashOf } from "../words/hash.js";
import { identityOfImage, keyOfImage, stateOfImage } from "../words/image-rows.js";
import { toJson } from "../words/json.js";
import { repositoryTable } from "./dictionaries.js";
import { type KnownImage, findImages, findSubjects } from "./known-images.js";
import type { Place } from "./place.js";
import { type BatchPlan, planBatch } from "./plan-batch.js";
import type { Staging } from "./staging.js";

/** Images that are written in one transaction. */
const BATCH = 1000;

/** Options of {@link stageImages}. */
export interface StageImagesOptions {
  /**
   * Images to be read that are given at once, a whole number from 1, so that memory does not grow with the account: `moreTargets` gives
   * the others. The plan names as many. @default all
   */
  readonly most?: number | undefined;
}

/**
 * Records which images exist, and tells which of them have findings to be read: those whose scan stamp, in the place that `planReading`
 * of core would choose, is not that of the last whole reading.
 *
 * @returns with `isCut`, which is true if there are more of them.
 */
export async function stageImages(
  staging: Staging,
  images: AsyncIterable<Image> | Iterable<Image>,
  { most = Infinity }: StageImagesOptions = {},
): Promise<ReadingTargets & { readonly isCut: boolean }> {
  const targets = new Map<number, ReadingTarget>();
  const unknown = new Map<number, UnknownImage>();
  const counts = { unchanged: 0, empty: 0, repeated: 0 };
  let isCut = false;
  let batch = new Map<string, Image>();
  const keep = <Value>(kept: Map<number, Value>, subject: number, value: Value): boolean => {
    if (kept.size >= most) return false;
    kept.set(subject, value);
    return true;
  };
  const flush = async (): Promise<void> => {
    const part = await stageBatch(staging, [...batch.values()]);
    batch = new Map();
    for (const subject of part.takenBack) {
      const target = targets.get(subject);
      if (target !== undefined) staging.reading.delete(target.reading.image);
      targets.delete(subject);
      unknown.delete(subject);
    }
    for (const [subject, target] of part.targets) {
      if (keep(targets, subject, target)) staging.reading.set(target.reading.image, { id: subject, isNamed: false });
      else isCut = true;
    }
    for (const [subject, image] of part.unknown) keep(unknown, subject, image);
    for (const name of ["unchanged", "empty", "repeated"] as const) counts[name] += part[name];
  };
  for await (const image of images) {
    batch.set(`${image.source} ${keyOfImage(image)}`, image);
    if (batch.size >= BATCH) await flush();
  }
  if (batch.size > 0) await flush();
  const read = [...targets.values()].map(({ reading }) => reading);
  return { plan: { read, unknown: [...unknown.values()], ...counts }, targets: [...targets.values()], isCut };
}

async function stageBatch(staging: Staging, images: readonly Image[]): Promise<BatchPlan> {
  return staging.db.transaction().execute(async (trx) => {
    const inside = { ...staging, db: trx };
    const known = await findImages(inside, images);
    const knownOf = (image: Image): KnownImage | undefined =>
      known.get(`${sourceCode(image.source)} ${keyOfImage(image)}`);
    // Of nearly all images the identity is that of the last run, whose number came with it.
    const others = images.filter((image) => knownOf(image)?.identity !== identityOfImage(image));
    const subjects = await findSubjects(inside, others.map(identityOfImage));
    const places = images.map((image): Place => {
      const found = knownOf(image);
      const identity = identityOfImage(image);
      const subject = found?.identity === identity ? found.subject : subjects.get(identity);
      if (found === undefined || subject === undefined || subject === null)
        throw new Error(`an image was not written: ${image.key}`);
      const doc = toJson(image);
      const hash = hashOf(doc);
      const isSame = found.subject === subject && found.hash !== null && Buffer.compare(found.hash, hash) === 0;
      return { image, known: found, doc, hash, subject, isSame };
    });
    await writePlaces(inside, places);
    return planBatch(inside, places);
  });
}

const COLUMNS = ["run", "image", "source", "changed", "hash", "doc", "stamp", ...STATE_COLUMNS] as const;

async function writePlaces({ db, bulk, run, dictionaries }: Staging, places: readonly Place[]): Promise<void> {
  const changed = places.filter(({ isSame }) => !isSame);
  await dictionaries.repositories.resolve(
    changed.map(({ image }) => image.repository),
    repositoryTable(db),
  );
  const rows = places.map(({ image, known, doc, hash, subject, isSame }): Row<"stage_image"> => {
    const row = { run, image: known.id, source: sourceCode(image.source), changed: Number(!isSame) };
    if (isSame)
      return { ...row, subject, hash: null, doc: null, stamp: known.stamp === null ? scanStampOf(image) : null };
    const repository = dictionaries.repositories.idOf(image.repository);
    return { ...row, hash, doc, stamp: scanStampOf(image), subject, repository, ...stateOfImage(image) };
  });
  await bulk.write(db, { table: "stage_image", columns: COLUMNS }, rows);
}
