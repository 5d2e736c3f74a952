import type { FindingImage, Image, ListOutcome } from "@plimsoll/core";
import { type SqlBool, sql } from "kysely";

import { contains, textMember } from "../database/engine-words.js";
import type { Db } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { fromJson } from "../words/json.js";
import { type PastImage, readImages, readPastImages } from "./read-images.js";
import { readOutcomes } from "./read-parts.js";
import { type FoundFinding, findRows } from "./found-findings.js";
import { type RunTimes, addTimes } from "./run-times.js";

/** Findings of one image that one run opened and closed. */
export interface ImageChange {
  /** Number of the run. */
  readonly run: number;
  /** When it was committed, RFC 3339 in UTC. */
  readonly at: string;
  /** Findings that it opened. */
  readonly opened: number;
  /** Findings that it closed. */
  readonly closed: number;
}

/** One image with everything that is kept of it now. */
export interface StoredImage {
  /** Alias of the scope. */
  readonly scope: string;
  /** The image, as its findings name it. */
  readonly image: FindingImage;
  /** Its places in the lists of the cloud. Empty if it is gone. */
  readonly places: readonly PastImage[];
  /** The same places as the cloud gave them last, with the vendor's record. */
  readonly images: readonly Image[];
  /** Its open findings. */
  readonly findings: readonly FoundFinding[];
  /** Outcomes of its lists of findings, as when it was last read. */
  readonly outcomes: readonly ListOutcome[];
  /** Runs that opened or closed a finding of it, the newest first. */
  readonly history: readonly ImageChange[];
}

/** An image that a search has found. */
export interface FoundImage {
  /** Alias of the scope. */
  readonly scope: string;
  /** Image ID, or the key without one. */
  readonly identity: string;
  /** The image, as its findings name it. */
  readonly image: FindingImage;
}

/**
 * Reads one image.
 *
 * @param identity - Image ID, or the key without one.
 * @returns nothing if the scope never had it.
 */
export async function readImage(
  db: Db,
  { scope, run }: { readonly scope: Scope; readonly run: number },
  identity: string,
): Promise<StoredImage | undefined> {
  const subject = await db
    .selectFrom("subject")
    .select(["id", "image"])
    .where("scope", "=", scope.id)
    .where("identity", "=", identity)
    .executeTakeFirst();
  if (subject === undefined) return undefined;
  const { id } = subject;
  const findings: FoundFinding[] = [];
  const where = sql<SqlBool>`finding.closed_run is null`;
  for await (const found of findRows(db, { scope, where, subjects: [id - 1, id] })) findings.push(found);
  const places: PastImage[] = [];
  for await (const place of readPastImages(db, { scope, run }, id)) places.push(place);
  const images: Image[] = [];
  for await (const place of readImages(db, { scope, run }, { subject: id })) images.push(place);
  return {
    scope: scope.alias,
    image: imageOf(subject, identity),
    places,
    images,
    findings,
    outcomes: await readOutcomes(db, { scope, run, subjects: [{ id, identity }] }),
    history: await historyOf(db, id, scope),
  };
}

function imageOf({ image }: { readonly image: string | null }, identity: string): FindingImage {
  return image === null ? { key: identity } : (fromJson(image) as FindingImage); // written by the stage
}

/** A finding whose severity, state or fix changed has a row that ends where the next begins; that is neither new nor gone. */
async function historyOf(db: Db, subject: number, scope: Scope): Promise<readonly ImageChange[]> {
  const rows = await db
    .selectFrom("finding")
    .select(["problem", "first_run", "closed_run"])
    .where("scope", "=", scope.id)
    .where("subject", "=", subject)
    .execute();
  const starts = new Set(rows.map((row) => `${row.problem} ${row.first_run}`));
  const ends = new Set(rows.map((row) => `${row.problem} ${row.closed_run}`));
  const changes = new Map<number, { opened: number; closed: number }>();
  const add = (run: number, name: "closed" | "opened"): void => {
    const change = changes.get(run) ?? { opened: 0, closed: 0 };
    changes.set(run, change);
    change[name]++;
  };
  for (const { problem, first_run, closed_run } of rows) {
    if (!ends.has(`${problem} ${first_run}`)) add(first_run, "opened");
    if (closed_run !== null && !starts.has(`${problem} ${closed_run}`)) add(closed_run, "closed");
  }
  const times: RunTimes = new Map();
  await addTimes(
    db,
    times,
    [...changes.keys()].map((firstRun) => ({ scope: scope.id, firstRun })),
  );
  return [...changes]
    .toSorted(([a], [b]) => b - a)
    .map(([run, change]) => ({ run, at: times.get(`${scope.id} ${run}`) ?? "", ...change }));
}

/** Images whose name or ID contains a text, in either case, in the order in which they were first read. */
export async function findImages(
  db: Db,
  scopes: readonly Scope[],
  { text, limit }: { readonly text: string; readonly limit: number },
): Promise<readonly FoundImage[]> {
  const aliases = new Map(scopes.map(({ id, alias }) => [id, alias]));
  const sought = text.toLowerCase();
  const rows = await db
    .selectFrom("subject")
    .select(["id", "scope", "identity", "image"])
    .where("scope", "in", [...aliases.keys()])
    .where(
      sql<SqlBool>`(${contains(db, sql.ref("identity"), sought)} or ${contains(db, textMember(db, "image", "name"), sought)})`,
    )
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("image_state")
          .select("image_state.subject")
          .whereRef("image_state.subject", "=", "subject.id")
          .where("image_state.closed_run", "is", null),
      ),
    )
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ scope, identity, ...row }) => ({
    scope: aliases.get(scope) ?? "",
    identity,
    image: imageOf(row, identity),
  }));
}
