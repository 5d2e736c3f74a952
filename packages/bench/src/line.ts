/** What a figure counts. */
export type Unit =
  | "bytes"
  | "calls"
  | "faults"
  | "files"
  | "microseconds"
  | "milliseconds"
  | "packages"
  | "requests/s"
  | "seconds";

/** A measured number with its unit. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

/** How many times one figure is another, round by round: both are measured in each round, one after the other. */
export interface Ratio {
  /** The middle one. */
  readonly median: number;
  /** The smallest: the lower end of the noise. */
  readonly min: number;
  /** The largest: the upper end of the noise. */
  readonly max: number;
}

/** A promise of the design. */
export interface Bar {
  /** Whether the ratio or the figure itself is held against it. */
  readonly of: "figure" | "ratio";
  /** Which side of the limit is good. The limit itself is. */
  readonly limit: "at least" | "at most";
  /** The limit, in the unit of what is held against it. */
  readonly value: number;
}

/** One line of the table. */
export interface Line {
  /** What was measured. */
  readonly what: string;
  /** Who was measured: a package or a program. */
  readonly who: string;
  /** The median of the rounds. */
  readonly figure: Quantity;
  /** The same of what it is compared with. */
  readonly against?: Quantity;
  /** The two against each other. */
  readonly ratio?: Ratio;
  /** What was promised. Only lines of ours have one. */
  readonly bar?: Bar;
  /** What others reach by earlier measurements, for those that this run does not measure. */
  readonly field?: string;
}

/** Whether a line keeps its promise, `undefined` if there is none. */
export function isMet({ bar, figure, ratio }: Line): boolean | undefined {
  if (bar === undefined) return undefined;
  const value = bar.of === "figure" ? figure.value : ratio?.median;
  if (value === undefined) return false;
  return bar.limit === "at most" ? value <= bar.value : value >= bar.value;
}
