import type { Image, ScanFacts } from "@plimsoll/core";
import { sql } from "kysely";

import { sourceCode } from "../words/codes.js";
import { keyOfImage } from "../words/image-rows.js";
import { SETTLED, type Staging } from "./staging.js";

/** An image that the store knows. */
export interface KnownImage {
  readonly id: number;
  /** Hash of the image as the last run got it; `null` for a new one. */
  readonly hash: Uint8Array | null;
  /** Scan stamp of the last whole reading; `null` if it has to be read. */
  readonly stamp: string | null;
  /** Number of its identity; `null` if it was not in the last run. */
  readonly subject: number | null;
  /** That identity; `null` as the number is. */
  readonly identity: string | null;
}

/**
 * Looks up images, and records those that are new.
 *
 * @returns by the number of the list and the key, with a blank between.
 */
export async function findImages(
  { db, scope }: Staging,
  images: readonly Image[],
): Promise<ReadonlyMap<string, KnownImage>> {
  const keys = images.map(keyOfImage);
  const look = async (): Promise<Map<string, KnownImage>> => {
    const rows = await db
      .selectFrom("image")
      .leftJoin("image_state", (join) =>
        join.onRef("image_state.image", "=", "image.id").on("image_state.closed_run", "is", null),
      )
      .leftJoin("subject", "subject.id", "image_state.subject")
      .select(["image.id", "image.source", "image.key", "image.hash", "image.stamp"])
      .select(["image_state.subject", "subject.identity"])
      .where("image.scope", "=", scope)
      .where("image.source", "in", [...new Set(images.map(({ source }) => sourceCode(source)))])
      .where("image.key", "in", keys)
      .execute();
    return new Map(rows.map(({ source, key, ...known }) => [`${source} ${key}`, known]));
  };
  const known = await look();
  const missing = images.filter((image) => !known.has(`${sourceCode(image.source)} ${keyOfImage(image)}`));
  if (missing.length === 0) return known;
  await db
    .insertInto("image")
    .values(missing.map((image) => ({ scope, source: sourceCode(image.source), key: keyOfImage(image) })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return look();
}

/** Numbers of identities; new ones are recorded. */
export async function findSubjects(
  { db, scope }: Staging,
  identities: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const wanted = [...new Set(identities)];
  if (wanted.length === 0) return new Map();
  const look = async (): Promise<Map<string, number>> => {
    const rows = await db
      .selectFrom("subject")
      .select(["id", "identity"])
      .where("scope", "=", scope)
      .where("identity", "in", wanted)
      .execute();
    return new Map(rows.map(({ id, identity }) => [identity, id]));
  };
  const known = await look();
  const missing = wanted.filter((identity) => !known.has(identity));
  if (missing.length === 0) return known;
  await db
    .insertInto("subject")
    .values(missing.map((identity) => ({ scope, identity })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return look();
}

/** An identity that this run has already seen. */
export interface StagedSubject {
  readonly status: string;
  readonly stamp: string | null;
  /** 1 if a process that was ended wrote it. */
  readonly carried: number;
  /** True if every list of it is settled. */
  readonly isSettled: boolean;
}

/** The identities among these that this run has already seen. */
export async function stagedSubjects(
  { db, run }: Staging,
  subjects: readonly number[],
): Promise<ReadonlyMap<number, StagedSubject>> {
  const rows = await db
    .selectFrom("stage_subject")
    .select(({ exists, selectFrom }) => [
      "subject",
      "status",
      "stamp",
      "carried",
      exists(
        selectFrom("stage_list")
          .select("stage_list.run")
          .whereRef("stage_list.run", "=", "stage_subject.run")
          .whereRef("stage_list.subject", "=", "stage_subject.subject")
          .where("stage_list.verdict", "not in", SETTLED),
      ).as("open"),
    ])
    .where("run", "=", run)
    .where("subject", "in", [...new Set(subjects)])
    .execute();
  return new Map(rows.map(({ subject, open, ...row }) => [subject, { ...row, isSettled: !open }]));
}

/** The scan of an image in a place that this run has recorded. */
export interface StagedScan {
  readonly subject: number;
  /** Number of the place. */
  readonly image: number;
  readonly facts: ScanFacts;
}

/** The scans of some identities in places that the last run had as well, as this run has recorded them. */
export async function stagedScans({ db, run }: Staging, subjects: readonly number[]): Promise<readonly StagedScan[]> {
  if (subjects.length === 0) return [];
  const now = (name: "scan_status" | "scanned_at") =>
    sql`case when stage_image.changed = 1 then ${sql.ref(`stage_image.${name}`)} else ${sql.ref(`image_state.${name}`)} end`;
  const rows = await db
    .selectFrom("image_state")
    .innerJoin("stage_image", (join) =>
      join.onRef("stage_image.image", "=", "image_state.image").on("stage_image.run", "=", run),
    )
    .select(["image_state.subject", "image_state.image"])
    .select([
      now("scan_status").$castTo<string | null>().as("status"),
      now("scanned_at").$castTo<number | null>().as("at"),
    ])
    .where("image_state.subject", "in", [...new Set(subjects)])
    .where("image_state.closed_run", "is", null)
    .whereRef("stage_image.subject", "=", "image_state.subject")
    .execute();
  return rows.map(({ subject, image, status, at }) => ({
    subject,
    image,
    facts: {
      scanStatus: (status ?? undefined) as ScanFacts["scanStatus"], // as the cloud's list had it
      scannedAt: at === null ? undefined : new Date(at).toISOString(),
    },
  }));
}
