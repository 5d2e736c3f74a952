import {
  FINDING_LISTS,
  type Image,
  type ImageReading,
  type ReadingPlan,
  type ReadingTarget,
  type ReadingTargets,
  planReading,
  scanStampOf,
} from "@plimsoll/core";

import { STATE_COLUMNS, type Row } from "../schema/tables.js";
import { listCode, sourceCode } from "../words/codes.js";
import { hashOf } from "../words/hash.js";
import { identityOfImage, keyOfImage, stateOfImage } from "../words/image-rows.js";
import { toJson } from "../words/json.js";
import { repositoryTable } from "./dictionaries.js";
import { type KnownImage, findImages, findSubjects, stagedSubjects } from "./known-images.js";
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
 * Records which images exist, and tells which of them have findings to be read: those whose scan stamp, in one of their
 * places, is not that of the last whole reading.
 *
 * @returns with `isCut`, which is true if there are more of them.
 */
export async function stageImages(
  staging: Staging,
  images: AsyncIterable<Image> | Iterable<Image>,
  { most = Infinity }: StageImagesOptions = {},
): Promise<ReadingTargets & { readonly isCut: boolean }> {
  const plan = { read: [] as ImageReading[], unchanged: 0, empty: 0, repeated: 0, unknown: [] as Unknown[] };
  const targets: ReadingTarget[] = [];
  let isCut = false;
  let batch = new Map<string, Image>();
  const flush = async (): Promise<void> => {
    const part = await stageBatch(staging, [...batch.values()]);
    batch = new Map();
    const given = part.targets.slice(0, most - targets.length);
    isCut ||= given.length < part.targets.length;
    for (const { subject, ...target } of given) {
      targets.push(target);
      plan.read.push(target.reading);
      staging.reading.set(target.reading.image, { id: subject, isNamed: false });
    }
    plan.unknown.push(...part.unknown.slice(0, most - plan.unknown.length));
    for (const name of ["unchanged", "empty", "repeated"] as const) plan[name] += part[name];
  };
  for await (const image of images) {
    batch.set(`${image.source} ${keyOfImage(image)}`, image);
    if (batch.size >= BATCH) await flush();
  }
  if (batch.size > 0) await flush();
  return { plan, targets, isCut };
}

type Unknown = ReadingPlan["unknown"][number];

/** Part of the plan. */
interface BatchPlan {
  readonly targets: (ReadingTarget & { readonly subject: number })[];
  readonly unknown: Unknown[];
  unchanged: number;
  empty: number;
  repeated: number;
}

interface Place {
  readonly image: Image;
  readonly known: KnownImage;
  readonly doc: string;
  readonly hash: Uint8Array;
  readonly subject: number;
  /** True if the list returned exactly the same image in the last run. */
  readonly isSame: boolean;
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

async function planBatch(staging: Staging, places: readonly Place[]): Promise<BatchPlan> {
  const plan: BatchPlan = { targets: [], unknown: [], unchanged: 0, empty: 0, repeated: 0 };
  const moved = places.filter(({ image, known, isSame }) => {
    const isUnchanged = known.stamp !== null && (isSame || known.stamp === scanStampOf(image));
    if (isUnchanged) plan.unchanged += 1;
    return !isUnchanged;
  });
  if (moved.length === 0) return plan;
  const staged = await stagedSubjects(
    staging,
    moved.map(({ subject }) => subject),
  );
  const fresh: Decided[] = [];
  const status = new Map<number, string>();
  for (const place of moved) {
    const before = staged.get(place.subject);
    const now = status.get(place.subject) ?? (before?.carried === 0 ? before.status : undefined);
    if (now === "read") {
      plan.repeated += 1;
      continue;
    }
    const decided = await decide(place, before !== undefined || now !== undefined);
    const stamp = scanStampOf(place.image);
    if (decided.status === "read" && before?.carried === 1 && before.isSettled && before.stamp === stamp) {
      // The process that was ended has read all its lists.
      plan.unchanged += 1;
      status.set(place.subject, "read");
      await keep(staging, place.subject);
      continue;
    }
    if (now !== undefined && decided.status !== "read") {
      plan.repeated += 1;
      continue;
    }
    status.set(place.subject, decided.status);
    fresh.push(decided);
  }
  count(plan, fresh);
  await writeSubjects(staging, fresh);
  return plan;
}

/** An image, and how the stage treats it. */
interface Decided {
  readonly place: Place;
  readonly status: "empty" | "read" | "unknown";
  /** True if the run has rows of it already. */
  readonly isAgain: boolean;
  readonly reading?: ImageReading;
  readonly unknown?: Unknown;
}

async function decide(place: Place, isAgain: boolean): Promise<Decided> {
  const { read, unknown } = await planReading([place.image]);
  const [reading] = read;
  const [reason] = unknown;
  if (reading !== undefined) return { place, isAgain, status: "read", reading };
  return reason === undefined
    ? { place, isAgain, status: "empty" }
    : { place, isAgain, status: "unknown", unknown: reason };
}

function count(plan: BatchPlan, fresh: readonly Decided[]): void {
  for (const { place, reading, unknown } of fresh) {
    if (reading !== undefined) plan.targets.push({ image: place.image, reading, subject: place.subject });
    else if (unknown !== undefined) plan.unknown.push(unknown);
    else plan.empty += 1;
  }
}

/** Records which lists are read, and which need not be; what an ended process has read of them is dropped. */
async function writeSubjects({ db, bulk, run }: Staging, fresh: readonly Decided[]): Promise<void> {
  if (fresh.length === 0) return;
  const subjects = fresh.filter(({ isAgain }) => isAgain).map(({ place }) => place.subject);
  for (const table of subjects.length === 0 ? [] : (["stage_finding", "stage_list"] as const))
    await db.deleteFrom(table).where("run", "=", run).where("subject", "in", subjects).execute();
  await bulk.write(
    db,
    { table: "stage_subject", columns: ["run", "subject", "status", "stamp", "carried"] },
    fresh.map(({ place, status }) => {
      return { run, subject: place.subject, status, stamp: scanStampOf(place.image), carried: 0 };
    }),
  );
  await bulk.write(
    db,
    { table: "stage_list", columns: ["run", "subject", "list", "verdict", "reason"] },
    fresh
      .filter(({ status }) => status !== "unknown")
      .flatMap(({ place, reading }) =>
        FINDING_LISTS.map((list) => ({
          run,
          subject: place.subject,
          list: listCode(list),
          ...firstVerdict(reading, list),
        })),
      ),
  );
}

function firstVerdict(
  reading: ImageReading | undefined,
  list: (typeof FINDING_LISTS)[number],
): { readonly verdict: string; readonly reason: string | null } {
  if (reading?.failedLists.includes(list) === true) return { verdict: "unknown", reason: "scan-failed" };
  return { verdict: reading?.lists[list] === undefined ? "empty" : "pending", reason: null };
}

async function keep({ db, run }: Staging, subject: number): Promise<void> {
  await db
    .updateTable("stage_subject")
    .set({ carried: 0 })
    .where("run", "=", run)
    .where("subject", "=", subject)
    .execute();
}
