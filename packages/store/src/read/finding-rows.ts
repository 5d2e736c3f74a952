import type { Finding, FindingImage } from "@plimsoll/core";
import { type RawBuilder, type SqlBool, sql } from "kysely";

import { type Db, LARGEST_ID } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { type FindingRow, toFinding } from "../words/finding-rows.js";
import { fromJson } from "../words/json.js";

/** Rows that are read at once. */
const PAGE = 1000;

/** A finding with the run that it was opened by. */
export interface ReadFinding {
  readonly finding: Finding;
  readonly subject: number;
  readonly firstRun: number;
}

/** What tells a finding that is open at a run from all others of its scope. */
export interface FindingKey {
  readonly subject: number;
  readonly problem: number;
}

/** Which rows are read. */
export interface FindingRows {
  /** Scope that they are of. */
  readonly scope: Scope;
  /** Condition on `finding`. */
  readonly where: RawBuilder<SqlBool>;
  /** Subjects from which to which they are; the first is left out. @default all */
  readonly subjects?: readonly [number, number] | undefined;
  /** Order, which has to be that of the index that the condition is about. @default "subject" */
  readonly order?: keyof typeof ORDERS | undefined;
}

const ORDERS = {
  subject: ["subject", "problem", "first_run"],
  opened: ["first_run", "subject", "problem"],
  closed: ["closed_run", "subject", "problem", "first_run"],
} as const;

/**
 * Reads findings page by page, so that nothing else waits for the end, and that what is written meanwhile does not matter as long as
 * the condition names a run.
 */
export async function* readFindingRows(
  db: Db,
  { scope, where, subjects: [after, to] = [0, LARGEST_ID], order = "subject" }: FindingRows,
): AsyncGenerator<readonly ReadFinding[], void, undefined> {
  const images = new Map<number, FindingImage>();
  const keys = ORDERS[order];
  const names = sql.join(keys.map((key) => sql.ref(`finding.${key}`)));
  let last: readonly number[] | undefined;
  for (;;) {
    let query = findingColumns(db)
      .where("finding.scope", "=", scope.id)
      .where("finding.subject", ">", after)
      .where("finding.subject", "<=", to)
      .where(where);
    if (last !== undefined)
      query = query.where(sql<SqlBool>`(${names}) > (${sql.join(last.map((key) => sql`${key}`))})`);
    for (const key of keys) query = query.orderBy(`finding.${key}`);
    const rows = await query.limit(PAGE).execute();
    const end = rows.at(-1);
    if (end === undefined) return;
    if (images.size > PAGE) images.clear();
    yield rows.map((row) => readFinding(row, scope, images));
    if (rows.length < PAGE) return;
    last = keys.map((key) => end[key] ?? 0);
  }
}

/** Findings that are read first: whoever asks for some gets them soon. */
const FIRST = 100;

/** Which findings are read one by one. */
export interface KeyedRows extends Pick<FindingRows, "scope" | "where"> {
  /** Their keys; the condition takes one row of each at most. */
  readonly keys: readonly FindingKey[];
}

/** Reads findings in the order of their keys, page by page. One that is gone meanwhile is left out. */
export async function* readKeyedRows(
  db: Db,
  { scope, where, keys }: KeyedRows,
): AsyncGenerator<readonly ReadFinding[], void, undefined> {
  const images = new Map<number, FindingImage>();
  for (let start = 0, size = FIRST; start < keys.length; start += size, size = PAGE) {
    const page = keys.slice(start, start + size);
    const wanted = sql.join(page.map(({ subject, problem }) => sql`(${whole(subject)}, ${whole(problem)})`));
    const rows = await findingColumns(db)
      .where("finding.scope", "=", scope.id)
      .where(sql<SqlBool>`(finding.subject, finding.problem) in (values ${wanted})`)
      .where(where)
      .execute();
    const byKey = new Map(rows.map((row) => [keyText(row), row]));
    if (images.size > PAGE) images.clear();
    yield page.flatMap((key) => {
      const row = byKey.get(keyText(key));
      return row === undefined ? [] : [readFinding(row, scope, images)];
    });
  }
}

function keyText({ subject, problem }: FindingKey): string {
  return `${subject} ${problem}`;
}

/** PostgreSQL would take the numbers of a list for texts. */
function whole(value: number): RawBuilder<number> {
  return sql`cast(${value} as integer)`;
}

/** A query of findings with all that belongs to them. */
function findingColumns(db: Db) {
  return db
    .selectFrom("finding")
    .innerJoin("problem", "problem.id", "finding.problem")
    .innerJoin("advisory", "advisory.id", "problem.advisory")
    .innerJoin("detail", "detail.id", "finding.detail")
    .innerJoin("subject", "subject.id", "finding.subject")
    .leftJoin("layer", "layer.id", "finding.layer")
    .select([
      "finding.subject",
      "finding.problem",
      "finding.first_run",
      "finding.closed_run",
      "finding.kind",
      "finding.severity",
      "finding.state",
      "finding.fixable",
      "finding.first_seen",
      "finding.last_seen",
      "advisory.key as advisory_key",
      "detail.doc as detail_doc",
      "layer.doc as layer_doc",
      "subject.image as image_doc",
      "subject.identity",
    ]);
}

type Row = FindingRow & {
  readonly subject: number;
  readonly first_run: number;
  readonly image_doc: string | null;
  readonly identity: string;
};

/** Puts a row together. */
function readFinding(row: Row, scope: Scope, images: Map<number, FindingImage>): ReadFinding {
  const { subject, first_run: firstRun, image_doc: doc, identity } = row;
  const image = images.get(subject) ?? (doc === null ? { key: identity } : (fromJson(doc) as FindingImage)); // written by the stage
  images.set(subject, image);
  return { finding: toFinding(row, scope.cloud, image), subject, firstRun };
}
