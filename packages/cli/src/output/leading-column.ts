/** Share of the cells of a column that should fit on one line before others give way to it. */
const COMFORT = 0.9;
/** Share of the terminal that the leading column can claim for that. */
const CLAIM = 0.5;

/** Facts by which a column leads or not. */
export interface LeadCandidate {
  /** Width of its heading, and then of each cell that was looked at, in columns of the terminal. */
  readonly widths: readonly number[];
  /** See `Column.rank`. */
  readonly rank: number;
  /** True if a cell can go on in the next line. */
  readonly wraps: boolean;
}

/**
 * The column that stays whatever happens: of those with the lowest rank that can be wrapped the widest.
 *
 * @returns Its number, from 0; -1 if no column can be wrapped.
 */
export function leadOf(columns: readonly LeadCandidate[]): number {
  const candidates = columns.map(({ wraps, rank }, index) => ({ index, wraps, rank })).filter(({ wraps }) => wraps);
  const lowest = Math.min(...candidates.map(({ rank }) => rank));
  const widthOf = (index: number): number => Math.max(-1, ...(columns[index]?.widths ?? []));
  return candidates
    .filter(({ rank }) => rank === lowest)
    .reduce((lead, { index }) => (lead === -1 || widthOf(index) > widthOf(lead) ? index : lead), -1);
}

/** Width in which the heading of a column, which comes first, and nearly all its cells fit on one line. */
export function comfortable(widths: readonly number[]): number {
  const sorted = widths.toSorted((a, b) => a - b);
  return Math.max(widths[0] ?? 0, sorted[Math.ceil(sorted.length * COMFORT) - 1] ?? 0);
}

/** Width that the leading column has before any other column is shown. */
export function claimOfLead(widths: readonly number[], available: number): number {
  return Math.min(comfortable(widths), Math.floor(available * CLAIM));
}
