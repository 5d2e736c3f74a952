import {
  type Image,
  type ReadingTarget,
  type ScanFacts,
  type UnknownImage,
  planReading,
  saysMore,
  scanFactsOf,
  scanStampOf,
} from "@plimsoll/core";

import { type StagedSubject, stagedScans, stagedSubjects } from "./known-images.js";
import type { Decided, Place } from "./place.js";
import type { Staging } from "./staging.js";
import { dropSubjects, keepSubject, writeSubjects } from "./write-subjects.js";

/** Part of the plan. Images by the number of their identity. */
export interface BatchPlan {
  readonly targets: ReadonlyMap<number, ReadingTarget>;
  readonly unknown: ReadonlyMap<number, UnknownImage>;
  /** Images of which an earlier batch has decided otherwise. */
  readonly takenBack: readonly number[];
  readonly unchanged: number;
  /** Below 0 if more images of earlier batches are not empty after all. */
  readonly empty: number;
  readonly repeated: number;
}

/**
 * Plans the next images of an inventory, as `planReading` of core plans the whole: of several places that counts whose scan says most, though it
 * comes in a later batch than others.
 */
export async function planBatch(staging: Staging, places: readonly Place[]): Promise<BatchPlan> {
  const moved = new Set(places.filter((place) => !isUnchanged(place)));
  const unchanged = places.length - moved.size;
  // On most days nothing was scanned: then nothing was chosen that one of these could take back.
  if (moved.size === 0 && staging.reading.size === 0)
    return { targets: new Map(), unknown: new Map(), takenBack: [], unchanged, empty: 0, repeated: 0 };
  const staged = await stagedSubjects(
    staging,
    (staging.reading.size > 0 ? places : [...moved]).map(({ subject }) => subject),
  );
  const chosen = choose(places, { moved, staged, earlier: await earlierScans(staging, places, moved) });
  const fresh: Decided[] = [];
  const dropped: number[] = [];
  let kept = 0;
  for (const [subject, place] of chosen) {
    const before = staged.get(subject);
    if (!moved.has(place)) {
      if (before?.carried === 0) dropped.push(subject);
      continue;
    }
    const decided = await decide(place, before !== undefined);
    if (decided.status === "read" && isReadAlready(before, scanStampOf(place.image))) {
      kept += 1;
      await keepSubject(staging, subject);
    } else if (!isWaitedFor(before, place.image)) fresh.push(decided);
  }
  await dropSubjects(staging, dropped);
  await writeSubjects(staging, fresh);
  const again = fresh.map(({ place: { subject } }) => subject).filter((subject) => staged.get(subject)?.carried === 0);
  const takenBack = [...dropped, ...again];
  const emptyBefore = takenBack.filter((subject) => staged.get(subject)?.status === "empty").length;
  return {
    targets: new Map(
      fresh.flatMap(({ place: { subject, image }, reading }) =>
        reading === undefined ? [] : [[subject, { image, reading }]],
      ),
    ),
    unknown: new Map(
      fresh.flatMap(({ place: { subject }, unknown }) => (unknown === undefined ? [] : [[subject, unknown]])),
    ),
    takenBack,
    unchanged: unchanged + kept,
    empty: fresh.filter(({ status }) => status === "empty").length - emptyBefore,
    repeated: moved.size - kept - fresh.length + takenBack.length,
  };
}

function isUnchanged({ image, known, isSame }: Place): boolean {
  return known.stamp !== null && (isSame || known.stamp === scanStampOf(image));
}

type Scans = ReadonlyMap<number, readonly ScanFacts[]>;

/** Scans of the images in places that earlier batches of this run have recorded. */
async function earlierScans(staging: Staging, places: readonly Place[], moved: ReadonlySet<Place>): Promise<Scans> {
  const here = new Set(places.map(({ known }) => known.id));
  const all = await stagedScans(
    staging,
    [...moved].map(({ subject }) => subject),
  );
  const scans = new Map<number, ScanFacts[]>();
  for (const { subject, image, facts } of all) {
    if (here.has(image)) continue;
    const known = scans.get(subject);
    if (known === undefined) scans.set(subject, [facts]);
    else known.push(facts);
  }
  return scans;
}

interface Choosing {
  readonly moved: ReadonlySet<Place>;
  readonly staged: ReadonlyMap<number, StagedSubject>;
  readonly earlier: Scans;
}

/** The place of each image that says more than all before it, if this batch has it. Of equal ones the first counts. */
function choose(places: readonly Place[], { moved, staged, earlier }: Choosing): ReadonlyMap<number, Place> {
  const chosen = new Map<number, Place>();
  const wanted = new Set([...moved].map(({ subject }) => subject));
  for (const [subject, { carried }] of staged) if (carried === 0) wanted.add(subject);
  for (const place of places) {
    const { subject, image } = place;
    if (!wanted.has(subject)) continue;
    const here = chosen.get(subject);
    const before = staged.get(subject);
    const rivals: readonly ScanFacts[] =
      here === undefined
        ? [...(earlier.get(subject) ?? []), ...(before?.carried === 0 ? factsOf(before) : [])]
        : [here.image];
    if (rivals.every((rival) => saysMore(image, rival))) chosen.set(subject, place);
  }
  return chosen;
}

function factsOf({ stamp }: StagedSubject): readonly ScanFacts[] {
  return stamp === null ? [] : [scanFactsOf(stamp)];
}

/** True if the process that was ended has read all lists of this very scan. */
function isReadAlready(before: StagedSubject | undefined, stamp: string): boolean {
  return before?.carried === 1 && before.isSettled && before.stamp === stamp;
}

/** True if the process that was ended has read a scan that says more: its place comes in a later batch, or is gone. */
function isWaitedFor(before: StagedSubject | undefined, image: Image): boolean {
  return (
    before?.carried === 1 &&
    before.isSettled &&
    before.status === "read" &&
    factsOf(before).some((facts) => saysMore(facts, image))
  );
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
