import type { Finding } from "@plimsoll/core";

import type { Db } from "../schema/tables.js";
import { aliveAt } from "./alive.js";
import {
  type ImageCounts,
  type MoveCount,
  type RepositoryCount,
  SIDES,
  type ScopeBetween,
  type Side,
} from "./between.js";
import { type SeverityCounts, addCount, noCounts, totalOf } from "./counts.js";
import {
  type MovesBetween,
  countImageMoves,
  countMoves,
  moveKeys,
  movesBetween,
  movesByImage,
} from "./diff-by-moves.js";
import { countByRepository } from "./diff-by-repository.js";
import { countFindingRows, countImageRows, movedFindings, rowKeys, rowsByImage } from "./diff-by-rows.js";
import { readFindingRows, readKeyedRows } from "./finding-rows.js";
import type { ReadFinding } from "./known-parts.js";
import { readOpenCounts } from "./open-counts.js";
import { worstFirst } from "./worst-first.js";

/** Numbers of findings that were opened and closed. */
export interface DiffCounts {
  /** Open now, and not before. */
  readonly opened: SeverityCounts;
  /** Open before, and not now. */
  readonly closed: SeverityCounts;
}

/** The same of one repository. A finding of an image in several repositories is counted in each. */
export interface RepositoryDiff extends DiffCounts {
  /** Name without tag and digest. */
  readonly repository: string;
}

/** Difference of two moments. A finding that was closed and came back in between is in neither list, and one whose severity moved neither. */
export interface Diff extends DiffCounts {
  /** Images, each in one place of one list. */
  readonly images: { readonly added: number; readonly removed: number };
  /** The same by repository, those with the most moves first. */
  repositories(): Promise<readonly RepositoryDiff[]>;
  /**
   * True if the findings of each scope come with the worst severity first, unknown ones last, and of one severity by ID. False where more than
   * 50,000 have moved, and a run in between has not written which: they come by image then, since nothing has them in another order.
   */
  readonly isWorstFirst: boolean;
  /** The findings that were opened, scope by scope. */
  openedFindings(): AsyncIterable<Finding>;
  /** The findings that were closed, scope by scope. */
  closedFindings(): AsyncIterable<Finding>;
}

/** Findings of a scope that are put in order where each has to be looked for. */
const SORTED = 50_000;

interface Compared {
  readonly between: ScopeBetween;
  /** As {@link Diff.isWorstFirst}. */
  readonly isWorstFirst: boolean;
}

/** Compares two moments. */
export async function readDiff(db: Db, scopes: readonly ScopeBetween[]): Promise<Diff> {
  const counts = { opened: noCounts(), closed: noCounts() };
  const images = { added: 0, removed: 0 };
  const compared: Compared[] = [];
  for (const between of scopes) {
    const moves = await movesBetween(db, between);
    let moved = 0;
    for (const { side, severity, rows } of await countFindings(db, between, moves)) {
      addCount(counts[side], severity, rows);
      moved += rows;
    }
    compared.push({ between, isWorstFirst: moves !== undefined || moved <= SORTED });
    const { opened, closed } = await countImages(db, between, moves);
    images.added += opened;
    images.removed += closed;
  }
  return {
    ...counts,
    images,
    isWorstFirst: compared.every(({ isWorstFirst }) => isWorstFirst),
    repositories: () => readRepositories(db, scopes),
    openedFindings: () => findingsOf(db, compared, "opened"),
    closedFindings: () => findingsOf(db, compared, "closed"),
  };
}

async function countFindings(
  db: Db,
  between: ScopeBetween,
  moves: MovesBetween | undefined,
): Promise<readonly MoveCount[]> {
  if (moves !== undefined) return countMoves(db, moves);
  // Whatever is open now was opened where nothing was before, and that was counted by its run.
  if (between.from === 0) {
    const open = await readOpenCounts(db, between.scope.id, between.run);
    return open.map((row) => ({ ...row, side: "opened" }));
  }
  return (await Promise.all(SIDES.map((side) => countFindingRows(db, between, side)))).flat();
}

function countImages(db: Db, between: ScopeBetween, moves: MovesBetween | undefined): Promise<ImageCounts> {
  return moves === undefined ? countImageRows(db, between) : countImageMoves(db, moves);
}

async function readRepositories(db: Db, scopes: readonly ScopeBetween[]): Promise<readonly RepositoryDiff[]> {
  const repositories = new Map<string, { opened: ReturnType<typeof noCounts>; closed: ReturnType<typeof noCounts> }>();
  for (const between of scopes) {
    const moves = await movesBetween(db, between);
    for (const { repository, side, severity, rows } of await countRepositories(db, between, moves)) {
      const both = repositories.get(repository) ?? { opened: noCounts(), closed: noCounts() };
      repositories.set(repository, both);
      addCount(both[side], severity, rows);
    }
  }
  return [...repositories]
    .map(([repository, counts]) => ({
      row: { repository, ...counts },
      moves: totalOf(counts.opened) + totalOf(counts.closed),
    }))
    .toSorted((a, b) => b.moves - a.moves || (a.row.repository < b.row.repository ? -1 : 1))
    .map(({ row }) => row);
}

async function countRepositories(
  db: Db,
  between: ScopeBetween,
  moves: MovesBetween | undefined,
): Promise<readonly RepositoryCount[]> {
  const counts = SIDES.map((side) => {
    const byImage = moves === undefined ? rowsByImage(between, side) : movesByImage(moves, side);
    return countByRepository(db, between, { side, byImage });
  });
  return (await Promise.all(counts)).flat();
}

async function* findingsOf(db: Db, scopes: readonly Compared[], side: Side): AsyncGenerator<Finding> {
  for (const { between, isWorstFirst } of scopes) {
    const pages = isWorstFirst ? sortedRows(db, between, side) : storedRows(db, between, side);
    for await (const page of pages) for (const { finding } of page) yield finding;
  }
}

async function* sortedRows(db: Db, between: ScopeBetween, side: Side): AsyncGenerator<readonly ReadFinding[]> {
  const { scope, from, run: to } = between;
  const moves = await movesBetween(db, between);
  const found = worstFirst(db, { keys: moves === undefined ? rowKeys(between, side) : moveKeys(moves, side) });
  const where = aliveAt(side === "opened" ? to : from, "finding");
  for await (const keys of found) yield* readKeyedRows(db, { scope, where, keys });
}

function storedRows(db: Db, between: ScopeBetween, side: Side): AsyncGenerator<readonly ReadFinding[]> {
  return readFindingRows(db, { scope: between.scope, where: movedFindings(between, side), order: side });
}
