import type { Finding } from "@plimsoll/core";
import { type RawBuilder, type SqlBool, sql } from "kysely";

import type { Db } from "../schema/tables.js";
import { aliveAt } from "./alive.js";
import { type SeverityCounts, addCount, noCounts, totalOf } from "./counts.js";
import { readFindingRows } from "./finding-rows.js";
import type { ScopeAt } from "./moments.js";

/** Numbers of findings that were opened and closed. */
export interface DiffCounts {
  /** Open now, and not before. */
  readonly opened: SeverityCounts;
  /** Open before, and not now. */
  readonly closed: SeverityCounts;
}

/** Difference of two moments. A finding that was closed and came back in between is in neither list, and one whose severity moved neither. */
export interface Diff extends DiffCounts {
  /** The same by repository, by name. A finding of an image in several repositories is counted in each. */
  readonly repositories: readonly (DiffCounts & { readonly repository: string })[];
  /** Images, each in one place of one list. */
  readonly images: { readonly added: number; readonly removed: number };
  /** The findings that were opened, by scope and image. */
  openedFindings(): AsyncIterable<Finding>;
  /** The findings that were closed, by scope and image. */
  closedFindings(): AsyncIterable<Finding>;
}

/** The two runs of a scope that are compared. */
export interface ScopeBetween extends ScopeAt {
  /** The earlier one. */
  readonly from: number;
}

/** Compares two moments. */
export async function readDiff(db: Db, scopes: readonly ScopeBetween[]): Promise<Diff> {
  const opened = noCounts();
  const closed = noCounts();
  const images = { added: 0, removed: 0 };
  const repositories = new Map<string, { opened: SeverityCounts; closed: SeverityCounts }>();
  for (const between of scopes) {
    for (const [name, counts] of [
      ["opened", opened],
      ["closed", closed],
    ] as const) {
      for (const { repository, severity, rows } of await countRows(db, between, name)) {
        if (repository === null) {
          addCount(counts, severity, rows);
          continue;
        }
        const both = repositories.get(repository) ?? { opened: noCounts(), closed: noCounts() };
        repositories.set(repository, both);
        addCount(both[name], severity, rows);
      }
    }
    images.added += await countImages(db, between, "opened");
    images.removed += await countImages(db, between, "closed");
  }
  return {
    opened,
    closed,
    images,
    repositories: [...repositories]
      .map(([repository, counts]) => ({
        row: { repository, ...counts },
        moves: totalOf(counts.opened) + totalOf(counts.closed),
      }))
      .toSorted((a, b) => b.moves - a.moves || (a.row.repository < b.row.repository ? -1 : 1))
      .map(({ row }) => row),
    openedFindings: () => findingsOf(db, scopes, "opened"),
    closedFindings: () => findingsOf(db, scopes, "closed"),
  };
}

type Side = "closed" | "opened";

async function* findingsOf(db: Db, scopes: readonly ScopeBetween[], side: Side): AsyncGenerator<Finding> {
  for (const between of scopes) {
    const rows = { scope: between.scope, where: moved(between, side, FINDING), order: side };
    for await (const page of readFindingRows(db, rows)) for (const { finding } of page) yield finding;
  }
}

interface Keyed {
  readonly table: "finding" | "image_state";
  readonly key: readonly string[];
}

const FINDING: Keyed = { table: "finding", key: ["scope", "subject", "problem"] };
const IMAGE: Keyed = { table: "image_state", key: ["image"] };

/** Rows of one side that have no row of the same key on the other. Only rows that begin or end in between are looked at. */
function moved({ scope, from, run: to }: ScopeBetween, side: Side, { table, key }: Keyed): RawBuilder<SqlBool> {
  const column = sql.ref(`${table}.${side === "opened" ? "first_run" : "closed_run"}`);
  const [here, there] = side === "opened" ? [to, from] : [from, to];
  const same = sql.join(
    key.map((name) => sql`${sql.ref(`other.${name}`)} = ${sql.ref(`${table}.${name}`)}`),
    sql` and `,
  );
  return sql<SqlBool>`(${sql.ref(`${table}.scope`)} = ${scope.id} and ${column} > ${from} and ${column} <= ${to} and ${aliveAt(here, table)}
    and not exists (select 1 from ${sql.table(table)} as other where ${same} and ${aliveAt(there, "other")}))`;
}

/**
 * Counts by severity, all together (`repository` is null) and by the repositories that the image stood in when the finding was open.
 * The rows are scattered over the table, and looking them up takes most of the time: so they are counted by image once, and both counts
 * are made of that.
 */
function countRows(db: Db, between: ScopeBetween, side: Side) {
  const { from, run: to } = between;
  return db
    .with(
      (cte) => cte("counted").materialized(),
      (nested) =>
        nested
          .selectFrom("finding")
          .select(({ fn }) => ["subject", "severity", fn.countAll<number>().as("rows")])
          .where(moved(between, side, FINDING))
          .groupBy(["subject", "severity"]),
    )
    .selectFrom("counted")
    .select(({ fn }) => [
      sql<string | null>`cast(null as text)`.as("repository"),
      "severity",
      fn.sum<number>("rows").as("rows"),
    ])
    .groupBy("severity")
    .unionAll((union) =>
      union
        .selectFrom((nested) =>
          nested
            .selectFrom("counted")
            .innerJoin("image_state", "image_state.subject", "counted.subject")
            .select(["counted.subject", "counted.severity", "counted.rows", "image_state.repository"])
            .distinct()
            .where(aliveAt(side === "opened" ? to : from, "image_state"))
            .as("found"),
        )
        .innerJoin("repository", "repository.id", "found.repository")
        .select(({ fn }) => [
          "repository.name as repository",
          "found.severity",
          fn.sum<number>("found.rows").as("rows"),
        ])
        .groupBy(["repository.name", "found.severity"]),
    )
    .execute();
}

async function countImages(db: Db, between: ScopeBetween, side: Side): Promise<number> {
  const { rows } = await db
    .selectFrom("image_state")
    .select(({ fn }) => fn.countAll<number>().as("rows"))
    .where(moved(between, side, IMAGE))
    .executeTakeFirstOrThrow();
  return rows;
}
