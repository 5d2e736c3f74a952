import type { Cloud, Findings, Image, ScanStatus, SourceId } from "@plimsoll/core";
import { SOURCES } from "@plimsoll/core";

import type { Db } from "../schema/tables.js";
import { flagOf, sourceCode } from "../words/codes.js";
import { fromJson } from "../words/json.js";
import { aliveAt } from "./alive.js";
import type { ScopeAt } from "./moments.js";

/** Rows that are read at once: an image has a few thousand characters. */
const PAGE = 500;

/**
 * The images of a scope as its cloud gave them last.
 *
 * @param only.subject - Number of the only one whose places are read. @default all
 * @param only.source - The only list. @default all lists
 */
export async function* readImages(
  db: Db,
  { scope, run }: ScopeAt,
  { subject, source }: { readonly subject?: number; readonly source?: SourceId | undefined } = {},
): AsyncGenerator<Image, void, undefined> {
  for (let last = 0; ;) {
    let query = db
      .selectFrom("image")
      .innerJoin("image_state", "image_state.image", "image.id")
      .select(["image.id", "image.doc"])
      .where("image.scope", "=", scope.id)
      .where("image.id", ">", last)
      .where(aliveAt(run, "image_state"))
      .orderBy("image.id")
      .limit(PAGE);
    if (subject !== undefined) query = query.where("image_state.subject", "=", subject);
    if (source !== undefined) query = query.where("image.source", "=", sourceCode(source));
    const rows = await query.execute();
    for (const { doc } of rows) if (doc !== null) yield fromJson(doc) as Image; // written by the stage
    last = rows.at(-1)?.id ?? last;
    if (rows.length < PAGE) return;
  }
}

/** An image as it was at a run: what the store keeps of every state. A member that the cloud did not say is absent. */
export interface PastImage {
  /** Alias of the scope. */
  readonly scope: string;
  /** The cloud. */
  readonly cloud: Cloud;
  /** The list that it came from. */
  readonly source: SourceId;
  /** Key in its cloud, as `Image.key`. */
  readonly key: string;
  /** Image ID, or the key without one: findings belong to it. */
  readonly identity: string;
  /** Name without the tag. */
  readonly repository: string;
  /** Where it stood. */
  readonly scanStatus?: ScanStatus;
  /** End of its last scan, RFC 3339 in UTC. */
  readonly scannedAt?: string;
  /** True if it had a license. */
  readonly licensed?: boolean;
  /** True if a container ran from it. */
  readonly running?: boolean;
  /** First run of this state. */
  readonly since: number;
}

/** An image as it was, with what else is known of it. */
export interface PastImageRecord extends PastImage {
  /** Numbers of its findings by the list of the cloud. */
  readonly counts: Omit<Findings, "alerts">;
  /** The image as the last run that had it got it. */
  readonly latest: Image;
}

/**
 * The images of a scope as they were.
 *
 * @param subject - Number of the only one whose places are read. @default all
 */
export async function* readPastImages(
  db: Db,
  at: ScopeAt,
  subject?: number,
): AsyncGenerator<PastImage, void, undefined> {
  for (let last = 0; ;) {
    let query = pastRows(db, at, last);
    if (subject !== undefined) query = query.where("image_state.subject", "=", subject);
    const rows = await query.execute();
    for (const row of rows) yield pastImageOf(row, at);
    last = rows.at(-1)?.id ?? last;
    if (rows.length < PAGE) return;
  }
}

/** The images of a scope as they were, with all that is known of them. */
export async function* readPastRecords(db: Db, at: ScopeAt): AsyncGenerator<PastImageRecord, void, undefined> {
  for (let last = 0; ;) {
    const rows = await pastRows(db, at, last)
      .select([
        "image.doc",
        "image_state.vulnerabilities",
        "image_state.critical",
        "image_state.high",
        "image_state.medium",
        "image_state.low",
        "image_state.malware",
        "image_state.secret",
        "image_state.build_risk",
      ])
      .execute();
    for (const row of rows) {
      const { vulnerabilities, critical, high, medium, low, malware, secret, build_risk: buildRisks } = row;
      const said = { vulnerabilities, critical, high, medium, low, malware, sensitive: secret, buildRisks };
      const counts: PastImageRecord["counts"] = Object.fromEntries(
        Object.entries(said).filter(([, count]) => count !== null),
      );
      yield { ...pastImageOf(row, at), counts, latest: fromJson(row.doc ?? "{}") as Image }; // written by the stage
    }
    last = rows.at(-1)?.id ?? last;
    if (rows.length < PAGE) return;
  }
}

/** A page of images that were there at a run. */
function pastRows(db: Db, { scope, run }: ScopeAt, after: number) {
  return db
    .selectFrom("image_state")
    .innerJoin("image", "image.id", "image_state.image")
    .innerJoin("subject", "subject.id", "image_state.subject")
    .innerJoin("repository", "repository.id", "image_state.repository")
    .select([
      "image.id",
      "image.source",
      "image.key",
      "subject.identity",
      "repository.name as repository",
      "image_state.scan_status",
      "image_state.scanned_at",
      "image_state.licensed",
      "image_state.running",
      "image_state.first_run",
    ])
    .where("image.scope", "=", scope.id)
    .where("image.id", ">", after)
    .where(aliveAt(run, "image_state"))
    .orderBy("image.id")
    .limit(PAGE);
}

type PastRow = Awaited<ReturnType<ReturnType<typeof pastRows>["execute"]>>[number];

function pastImageOf(row: PastRow, { scope }: ScopeAt): PastImage {
  const licensed = flagOf(row.licensed);
  const running = flagOf(row.running);
  return {
    scope: scope.alias,
    cloud: scope.cloud,
    source: SOURCES[row.source] ?? "tencent-host",
    key: row.key,
    identity: row.identity,
    repository: row.repository,
    ...(row.scan_status !== null && { scanStatus: row.scan_status as ScanStatus }), // written by the stage
    ...(row.scanned_at !== null && { scannedAt: new Date(row.scanned_at).toISOString() }),
    ...(licensed !== undefined && { licensed }),
    ...(running !== undefined && { running }),
    since: row.first_run,
  };
}
