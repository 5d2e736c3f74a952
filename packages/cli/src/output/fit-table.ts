import { type LeadCandidate, claimOfLead, comfortable, leadOf } from "./leading-column.js";

/** Facts about a column that the layout of a table needs. */
export interface MeasuredColumn extends LeadCandidate {
  /** See `Column.narrow`; absent for a column that is shown as wide as it is or not at all. */
  readonly narrow?: { readonly rank: number; readonly width: number } | undefined;
  /** See `Column.lift`; absent for a column that is never lifted. */
  readonly lift?: number | undefined;
}

/** One column that is shown. */
export interface FittedColumn {
  /** Number of the column, from 0. */
  readonly index: number;
  /** Width in columns of the terminal. */
  readonly width: number;
}

/** Spaces between two columns. */
export const COLUMN_GAP = 2;
/** A column of text is not made narrower than this. */
const NARROWEST = 12;

/** Layout of a table. */
export interface FittedTable {
  /** The columns, from left to right. */
  readonly columns: readonly FittedColumn[];
  /** Numbers of the columns whose cells stand on a line of their own above the rows that share them. */
  readonly lifted: readonly number[];
}

/**
 * Chooses the columns of a table and their widths. Where it is too wide, columns are made narrower, lifted or left out by rank until the
 * rest fits, with nearly all cells on one line. What was left out before a wide column and fits then after all comes back, and what room is
 * left goes to the columns whose longest cells are wrapped, the leading one first.
 *
 * @param columns - All columns.
 * @param available - Width of the terminal; `undefined` where nothing limits it.
 */
export function fitTable(columns: readonly MeasuredColumn[], available: number | undefined): FittedTable {
  const always = columns.flatMap(({ lift }, index) => (lift === Infinity ? [index] : []));
  const natural = columns.map(({ widths }, index) => ({ index, width: widest(widths) }));
  const whole = natural.filter(({ index }) => !always.includes(index));
  if (available === undefined || total(whole) <= available) return { columns: whole, lifted: always };
  const lead = leadOf(columns);
  const wanted = columns.map(({ widths, narrow }, index) => {
    if (index === lead) return { index, width: claimOfLead(widths, available) };
    return { index, width: narrow === undefined ? widest(widths) : comfortable(widths) };
  });
  const { shown, lifted } = reduced(wanted, stepsOf(columns, lead), available);
  return { columns: widened(shown, { lead, columns, available }), lifted };
}

/** A way to make a table narrower. */
interface Step {
  readonly index: number;
  readonly rank: number;
  /** Fate of the column. */
  readonly kind: "narrow" | "lift" | "drop";
  /** Width to which the column is made narrower at most. */
  readonly width: number;
}

/** Of steps with equal ranks the one that loses least comes first. */
const KINDS: readonly Step["kind"][] = ["narrow", "lift", "drop"];

/** The steps in their order: the highest rank first, of equal ones the last column. */
function stepsOf(columns: readonly MeasuredColumn[], lead: number): readonly Step[] {
  const steps = columns.flatMap(({ rank, narrow, lift }, index): readonly Step[] => {
    if (lift !== undefined) return [{ index, rank: lift, kind: "lift", width: 0 }];
    if (index === lead) return [];
    const drop: readonly Step[] = rank === 0 ? [] : [{ index, rank, kind: "drop", width: 0 }];
    return narrow === undefined ? drop : [{ index, ...narrow, kind: "narrow" }, ...drop];
  });
  return steps.toSorted(
    (a, b) => b.rank - a.rank || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.index - a.index,
  );
}

interface Reduced {
  readonly shown: readonly FittedColumn[];
  readonly lifted: readonly number[];
}

function reduced(wanted: readonly FittedColumn[], steps: readonly Step[], available: number): Reduced {
  let shown = wanted;
  const lifted: number[] = [];
  const dropped: FittedColumn[] = [];
  for (const { index, kind, rank, width } of steps) {
    const excess = total(shown) - available;
    const column = shown.find((one) => one.index === index);
    if (column === undefined || (excess <= 0 && rank !== Infinity) || shown.length === 1) continue;
    const others = shown.filter((one) => one !== column);
    shown = kind === "narrow" ? inOrder([...others, narrowed(column, width, excess)]) : others;
    if (kind === "lift") lifted.push(index);
    if (kind === "drop") dropped.push(column);
  }
  for (const column of dropped.toReversed()) {
    const more = inOrder([...shown, column]);
    // A column that matters less does not come back in place of one that matters more: "low" without "medium" misleads.
    if (total(more) > available) break;
    shown = more;
  }
  return { shown, lifted: lifted.toSorted((a, b) => a - b) };
}

function inOrder(columns: readonly FittedColumn[]): readonly FittedColumn[] {
  return columns.toSorted((a, b) => a.index - b.index);
}

function narrowed(column: FittedColumn, least: number, excess: number): FittedColumn {
  return { ...column, width: Math.min(column.width, Math.max(least, column.width - excess)) };
}

interface Room {
  readonly lead: number;
  readonly columns: readonly MeasuredColumn[];
  readonly available: number;
}

/** Gives what is left over to the columns that need more, but no more than that. Only the leading one becomes narrower here. */
function widened(shown: readonly FittedColumn[], { lead, columns, available }: Room): readonly FittedColumn[] {
  let room = available - total(shown);
  const given = shown
    .toSorted((a, b) => Number(b.index === lead) - Number(a.index === lead) || a.index - b.index)
    .map(({ index, width }) => {
      const most = widest(columns[index]?.widths ?? []);
      const least = index === lead ? Math.min(NARROWEST, available, most) : width;
      const wide = Math.max(least, Math.min(most, width + room));
      room -= wide - width;
      return { index, width: wide };
    });
  return inOrder(given);
}

function total(columns: readonly FittedColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0) + COLUMN_GAP * Math.max(0, columns.length - 1);
}

function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}
