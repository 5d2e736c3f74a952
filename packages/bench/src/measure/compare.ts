import type { Bar, Line, Unit } from "../line.ts";
import type { Samples } from "./interleave.ts";
import { median, ratioOf } from "./statistics.ts";

/** Settings of the line of one case. */
export interface Compared<Name extends string> {
  /** The case that was measured. */
  readonly name: Name;
  /** Name in the table. @default the name */
  readonly who?: string;
  /** The case it is compared with. */
  readonly floor: Name;
  readonly bar?: Bar;
  readonly field?: string;
}

/** Turns figures into lines that say how many times the floor each case is. */
export function compare<Name extends string>(
  what: string,
  unit: Unit,
  samples: Samples<Name>,
  compared: readonly Compared<Name>[],
): readonly Line[] {
  return compared.map(({ name, who = name, floor, bar, field }) => ({
    what,
    who,
    figure: { value: median(samples[name]), unit },
    against: { value: median(samples[floor]), unit },
    ratio: ratioOf(samples[name], samples[floor]),
    ...(bar === undefined ? {} : { bar }),
    ...(field === undefined ? {} : { field }),
  }));
}
