import type { Line } from "./line.ts";
import type { Matrix } from "./matrix.ts";

/** The parts that can be run alone. */
export const GROUPS = ["client", "findings", "gate", "store", "fleet", "mock", "cli"] as const;

/** A part that can be run alone. */
export type Group = (typeof GROUPS)[number];

/** Extent of a measurement. */
export interface Settings {
  /** Number of measurements of everything; a row of short processes multiplies it, a row of long ones takes fewer. */
  readonly rounds: number;
  /** Calls that a client makes in one round. */
  readonly calls: number;
  /** Seconds for which a server is loaded in one round. */
  readonly seconds: number;
  /** Findings in the store, of which an image has twenty. */
  readonly findings: number;
}

/** Result of a row that has matrices besides lines. */
export interface Measured {
  readonly lines: readonly Line[];
  /** Tables of their own, printed below the lines. */
  readonly matrices: readonly Matrix[];
}

/** One measurement. It can give several lines: ours and those of the peers. */
export interface Row {
  /** Name on the command line. */
  readonly name: string;
  readonly group: Group;
  /**
   * Measures, and ends everything that it started.
   *
   * @throws {Error} when anything answered wrongly: a figure would say nothing.
   */
  readonly measure: (settings: Settings) => Promise<Measured | readonly Line[]>;
}
