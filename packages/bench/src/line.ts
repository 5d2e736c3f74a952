/** Units of figures. */
export type Unit =
  | "bytes"
  | "calls"
  | "faults"
  | "files"
  | "findings"
  | "findings/s"
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

/** Ratio of two figures, round by round: both are measured in each round, one after the other. */
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
  /** Value that the limit applies to: the ratio or the figure itself. */
  readonly of: "figure" | "ratio";
  /** Which side of the limit is good. The limit itself is. */
  readonly limit: "at least" | "at most";
  /** The limit, in the unit of what is held against it. */
  readonly value: number;
}

/** One line of the table. */
export interface Line {
  /** Description of the measurement. */
  readonly what: string;
  /** Package or program that was measured. */
  readonly who: string;
  /** The median of the rounds. */
  readonly figure: Quantity;
  /** The same of what it is compared with. */
  readonly against?: Quantity;
  /** The two against each other. */
  readonly ratio?: Ratio;
  /** Target. Only lines of ours have one. */
  readonly bar?: Bar;
  /** Earlier figures of others that this run does not measure. */
  readonly field?: string;
}

/** True if a line meets its bar; `undefined` if it has no bar. */
export function isMet({ bar, figure, ratio }: Line): boolean | undefined {
  if (bar === undefined) return undefined;
  const value = bar.of === "figure" ? figure.value : ratio?.median;
  if (value === undefined) return false;
  return bar.limit === "at most" ? value <= bar.value : value >= bar.value;
}
