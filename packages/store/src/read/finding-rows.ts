import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from "kysely";

import { type Db, LARGEST_ID, type Tables } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { type KnownParts, type ReadFinding, type SharingRow, createKnown } from "./known-parts.js";

/** Rows that are read at once. */
export const PAGE = 1000;

/** Key of a finding among the findings of its scope that are open at a run. */
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
  /** First and last number of the subjects that they are of; the first one itself is left out. @default all */
  readonly subjects?: readonly [number, number] | undefined;
  /** Numbers of the only kinds that are read. Pages end where they end with all kinds, so that lists can be read side by side. @default all */
  readonly kinds?: readonly number[] | undefined;
  /** Order, which has to be that of the index that the condition is about. @default "subject" */
  readonly order?: keyof typeof ORDERS | undefined;
  /** Parts that findings share and that earlier readings of the scope have read. @default nothing */
  readonly known?: KnownParts | undefined;
}

const ORDERS = {
  subject: ["subject", "problem", "first_run"],
  opened: ["first_run", "subject", "problem"],
  closed: ["closed_run", "subject", "problem", "first_run"],
} as const;

/**
 * Reads findings page by page, so that nothing else waits for the end, and so that writes in the meantime do not matter as long as the
 * condition names a run.
 */
export async function* readFindingRows(
  db: Db,
  {
    scope,
    where,
    subjects: [after, to] = [0, LARGEST_ID],
    order = "subject",
    kinds,
    known = createKnown(db, () => scope.cloud),
  }: FindingRows,
): AsyncGenerator<readonly ReadFinding[], void, undefined> {
  const keys = ORDERS[order];
  const names = sql.join(keys.map((key) => sql.ref(`finding.${key}`)));
  const placeOf = (row: KeyRow) => sql`(${sql.join(keys.map((key) => sql`${row[key] ?? 0}`))})`;
  // Made once: kysely takes as long to put the columns together as SQLite to read a hundred rows.
  const [columns, bounds] = [findingColumns(db), db.selectFrom("finding").select(KEY_COLUMNS)];
  let last: KeyRow | undefined;
  for (;;) {
    const begin = last === undefined ? sql<SqlBool>`true` : sql<SqlBool>`(${names}) > ${placeOf(last)}`;
    const all = sql<SqlBool>`finding.scope = ${scope.id} and finding.subject > ${after} and finding.subject <= ${to} and ${where} and ${begin}`;
    if (kinds === undefined) {
      const rows = await inOrder(columns.where(all), keys).limit(PAGE).execute();
      if (rows.length > 0) yield await known.findings(rows);
      if (rows.length < PAGE) return;
      last = rows.at(-1);
      continue;
    }
    const end = await inOrder(bounds.where(all), keys)
      .offset(PAGE - 1)
      .limit(1)
      .executeTakeFirst();
    const upTo = end === undefined ? sql<SqlBool>`true` : sql<SqlBool>`(${names}) <= ${placeOf(end)}`;
    const own = columns.where(all).where(upTo).where("finding.kind", "in", kinds);
    const rows = await inOrder(own, keys).execute();
    if (rows.length > 0) yield await known.findings(rows);
    if (end === undefined) return;
    last = end;
  }
}

const KEY_COLUMNS = ["finding.subject", "finding.problem", "finding.first_run", "finding.closed_run"] as const;

interface KeyRow {
  readonly subject: number;
  readonly problem: number;
  readonly first_run: number;
  readonly closed_run: number | null;
}

interface Ordered {
  orderBy(name: `finding.${(typeof ORDERS)[keyof typeof ORDERS][number]}`): this;
}

function inOrder<Query extends Ordered>(query: Query, keys: (typeof ORDERS)[keyof typeof ORDERS]): Query {
  return keys.reduce<Query>((ordered, key) => ordered.orderBy(`finding.${key}`), query);
}

/** Findings of the first page, which is small so that the first findings come soon. */
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
  const known = createKnown(db, () => scope.cloud);
  for (let start = 0, size = FIRST; start < keys.length; start += size, size = PAGE) {
    const page = keys.slice(start, start + size);
    const wanted = sql.join(page.map(({ subject, problem }) => sql`(${whole(subject)}, ${whole(problem)})`));
    const rows = await findingColumns(db)
      .where("finding.scope", "=", scope.id)
      .where(sql<SqlBool>`(finding.subject, finding.problem) in (values ${wanted})`)
      .where(where)
      .execute();
    const byKey = new Map(rows.map((row) => [keyText(row), row]));
    yield await known.findings(page.flatMap((key) => byKey.get(keyText(key)) ?? []));
  }
}

function keyText({ subject, problem }: FindingKey): string {
  return `${subject} ${problem}`;
}

/** PostgreSQL would take the numbers of a list for texts. */
function whole(value: number): RawBuilder<number> {
  return sql`cast(${value} as integer)`;
}

/** Columns of a finding with the numbers of what belongs to it. */
const FINDING_COLUMNS = [
  "finding.scope",
  "finding.subject",
  "finding.problem",
  "finding.first_run",
  "finding.closed_run",
  "finding.kind",
  "finding.severity",
  "finding.state",
  "finding.fixable",
  "finding.detail",
  "finding.layer",
  "finding.first_seen",
  "finding.last_seen",
] as const;

/** The first run that saw a finding, in whatever severity, and though it was gone in between; only where its cloud does not say since when. */
const SIGHTED = sql<
  number | null
>`case when finding.first_seen is null then (select min(earlier.first_run) from finding as earlier
  where earlier.scope = finding.scope and earlier.subject = finding.subject and earlier.problem = finding.problem) end`;

/** Begins to read findings. */
export function findingColumns(db: Db): SelectQueryBuilder<Tables, "finding", SharingRow & KeyRow> {
  return db.selectFrom("finding").select([...FINDING_COLUMNS, SIGHTED.as("sighted_run")]);
}
