import type { Cloud, Finding, FindingImage } from "@plimsoll/core";

import type { Db } from "../schema/tables.js";
import {
  type FindingDetail,
  type FindingLayer,
  type FindingRow,
  toDetail,
  toFinding,
  toLayer,
} from "../words/finding-rows.js";
import { fromJson } from "../words/json.js";
import { createSightings } from "./sightings.js";

/** A finding with the run that it was opened by. */
export interface ReadFinding {
  readonly finding: Finding;
  /** Number of its scope. */
  readonly scope: number;
  readonly subject: number;
  readonly firstRun: number;
}

/** A row of a finding, with the numbers of what it shares with others. */
export type SharingRow = FindingRow & {
  readonly scope: number;
  readonly subject: number;
  readonly problem: number;
  readonly first_run: number;
  readonly detail: number;
  readonly layer: number | null;
  /** The first run that saw the finding; `null` where the cloud says since when it is there. */
  readonly sighted_run: number | null;
};

/** Entries of each kind that are kept: most problems are in many images. */
const KEPT = 20_000;
/** Images that are kept: findings of one image follow each other. */
const KEPT_IMAGES = 2000;

/** Assembles findings, page by page. */
export interface KnownParts {
  /** Findings of some rows, in their order. What they share is read once and is one object. */
  findings(rows: readonly SharingRow[]): Promise<readonly ReadFinding[]>;
}

/**
 * Reads once what many findings share, and keeps it within a bound, so that memory stays flat.
 *
 * @param cloudOf - Cloud of a scope, by its number.
 */
export function createKnown(db: Db, cloudOf: (scope: number) => Cloud): KnownParts {
  const images = keeper((ids) => readImages(db, ids), KEPT_IMAGES);
  const ids = keeper((problems) => readIds(db, problems));
  const details = keeper((numbers) => readDocs(db, "detail", { ids: numbers, toValue: toDetail }));
  const layers = keeper((numbers) => readDocs(db, "layer", { ids: numbers, toValue: toLayer }));
  const sightings = createSightings(db);
  return {
    async findings(rows) {
      const [imageOf, idOf, detailOf, layerOf] = [
        await images(rows.map(({ subject }) => subject)),
        await ids(rows.map(({ problem }) => problem)),
        await details(rows.map(({ detail }) => detail)),
        await layers(rows.flatMap(({ layer }) => layer ?? [])),
      ];
      await sightings.read(rows);
      const found: ReadFinding[] = [];
      for (const row of rows) {
        const image = imageOf.get(row.subject);
        const id = idOf.get(row.problem);
        const detail = detailOf.get(row.detail);
        // In the meantime a retention has removed the finding, and what belongs to it.
        if (image === undefined || id === undefined || detail === undefined) continue;
        const layer = row.layer === null ? undefined : layerOf.get(row.layer);
        const parts = { cloud: cloudOf(row.scope), image, id, detail, layer, sightedAt: sightings.of(row) };
        const finding = toFinding(row, parts);
        found.push({ finding, scope: row.scope, subject: row.subject, firstRun: row.first_run });
      }
      return found;
    },
  };
}

type Entries<Value> = readonly (readonly [id: number, value: Value])[];

/** Reads entries that are not known, and gives all that are. */
function keeper<Value>(
  read: (ids: readonly number[]) => Promise<Entries<Value>>,
  most = KEPT,
): (ids: readonly number[]) => Promise<ReadonlyMap<number, Value>> {
  const known = new Map<number, Value>();
  return async (ids) => {
    if (known.size > most) known.clear();
    const lacking = new Set<number>();
    for (const id of ids) if (!known.has(id)) lacking.add(id);
    if (lacking.size > 0) for (const [id, value] of await read([...lacking])) known.set(id, value);
    return known;
  };
}

async function readImages(db: Db, ids: readonly number[]): Promise<Entries<FindingImage>> {
  const rows = await db.selectFrom("subject").select(["id", "identity", "image"]).where("id", "in", ids).execute();
  return rows.map(({ id, identity, image: doc }) => [
    id,
    doc === null ? { key: identity } : (fromJson(doc) as FindingImage), // written by the stage
  ]);
}

async function readIds(db: Db, problems: readonly number[]): Promise<Entries<string>> {
  const rows = await db
    .selectFrom("problem")
    .innerJoin("advisory", "advisory.id", "problem.advisory")
    .select(["problem.id", "advisory.key"])
    .where("problem.id", "in", problems)
    .execute();
  return rows.map(({ id, key }) => [id, key]);
}

async function readDocs<Value extends FindingDetail | FindingLayer>(
  db: Db,
  table: "detail" | "layer",
  { ids, toValue }: { readonly ids: readonly number[]; readonly toValue: (doc: string) => Value },
): Promise<Entries<Value>> {
  const rows = await db.selectFrom(table).select(["id", "doc"]).where("id", "in", ids).execute();
  return rows.map(({ id, doc }) => [id, toValue(doc)]);
}
