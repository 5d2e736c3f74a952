/** Facts about a column that the layout of a table needs. */
export interface MeasuredColumn {
  /** Width of its heading and of each cell that was looked at, in columns of the terminal. */
  readonly widths: readonly number[];
  /** See `Column.rank`. */
  readonly rank: number;
  /** True if a cell can go on in the next line; digits cannot. */
  readonly wraps: boolean;
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
/** Share of the cells of the leading column that should fit on one line before others give way to it. */
const COMFORT = 0.9;
/** Share of the terminal that the leading column can claim for that. */
const CLAIM = 0.5;

/**
 * Chooses the columns of a table and their widths. Where it is too wide, columns are left out by rank until the leading one
 * can hold nearly all its cells on one line; then it gets what is left, and its longest cells are wrapped.
 *
 * @param columns - All columns.
 * @param available - Width of the terminal; `undefined` where nothing limits it.
 * @returns What is shown, from left to right.
 */
export function fitTable(columns: readonly MeasuredColumn[], available: number | undefined): readonly FittedColumn[] {
  const natural = columns.map(({ widths }, index) => ({ index, width: widest(widths) }));
  if (available === undefined || total(natural) <= available) return natural;
  const lead = leadOf(columns, natural);
  const wanted = natural.map((column) =>
    column.index === lead
      ? { ...column, width: Math.min(comfortable(columns[lead]?.widths ?? []), Math.floor(available * CLAIM)) }
      : column,
  );
  const shown = dropped(wanted, { columns, lead, available });
  return widened(shown, { lead, natural, available });
}

/** The column that stays whatever happens: of those with the lowest rank that can be wrapped the widest; -1 without one. */
function leadOf(columns: readonly MeasuredColumn[], natural: readonly FittedColumn[]): number {
  const rankOf = ({ index }: FittedColumn): number => columns[index]?.rank ?? 0;
  const candidates = natural.filter(({ index }) => columns[index]?.wraps === true);
  const lowest = Math.min(...candidates.map(rankOf));
  return candidates
    .filter((column) => rankOf(column) === lowest)
    .reduce((lead, column) => (column.width > lead.width ? column : lead), { index: -1, width: -1 }).index;
}

interface Limits {
  readonly columns: readonly MeasuredColumn[];
  readonly lead: number;
  readonly available: number;
}

function dropped(wanted: readonly FittedColumn[], { columns, lead, available }: Limits): readonly FittedColumn[] {
  const rankOf = ({ index }: FittedColumn): number => (index === lead ? 0 : (columns[index]?.rank ?? 0));
  let shown = wanted;
  while (shown.length > 1 && total(shown) > available) {
    const highest = Math.max(...shown.map(rankOf));
    if (highest === 0) break;
    const last = shown.findLast((column) => rankOf(column) === highest);
    shown = shown.filter((column) => column !== last);
  }
  return shown;
}

interface Room {
  readonly lead: number;
  readonly natural: readonly FittedColumn[];
  readonly available: number;
}

/** Gives the leading column what the others leave, but no more than it needs. */
function widened(shown: readonly FittedColumn[], { lead, natural, available }: Room): readonly FittedColumn[] {
  const others = shown.filter(({ index }) => index !== lead);
  const room = available - total(others) - (others.length === 0 ? 0 : COLUMN_GAP);
  return shown.map((column) =>
    column.index === lead
      ? { ...column, width: Math.min(natural[lead]?.width ?? 0, Math.max(room, Math.min(NARROWEST, available))) }
      : column,
  );
}

function total(columns: readonly FittedColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0) + COLUMN_GAP * Math.max(0, columns.length - 1);
}

function comfortable(widths: readonly number[]): number {
  const sorted = widths.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * COMFORT) - 1] ?? 0;
}

function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}
