import type { Bar, Line, Unit } from "../line.ts";
import { type Samples, ofPeerRounds } from "./interleave.ts";
import { median, ratioOf } from "./statistics.ts";

/** Settings of the line of one case. */
export interface Compared<Name extends string> {
  /** The case that was measured. */
  readonly name: Name;
  /** Name in the table. @default the name */
  readonly who?: string;
  /** The case it is compared with. */
  readonly floor: Name;
  /** True for a case that was measured as a peer, so in fewer rounds. @default false */
  readonly isPeer?: boolean;
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
  return compared.map(({ name, who = name, floor, isPeer = false, bar, field }) => {
    const against = isPeer ? ofPeerRounds(samples[floor]) : samples[floor];
    return {
      what,
      who,
      figure: { value: median(samples[name]), unit },
      against: { value: median(against), unit },
      ratio: ratioOf(samples[name], against),
      ...(bar === undefined ? {} : { bar }),
      ...(field === undefined ? {} : { field }),
    };
  });
}

/** The names of the cases that are peers, for {@link interleave}. */
export function peersOf<Name extends string>(compared: readonly Compared<Name>[]): readonly Name[] {
  return compared.filter(({ isPeer = false }) => isPeer).map(({ name }) => name);
}
