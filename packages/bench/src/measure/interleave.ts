/** Measurements by their names in the results. */
export type Cases<Name extends string> = Readonly<Record<Name, () => number | Promise<number>>>;

/** The figures of each case, in the order of the rounds. */
export type Samples<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Rounds from one measurement of a peer to its next. An SDK of a vendor takes several times as long as ours, and nothing depends on the
 * second digit of how many times it is.
 */
export const PEER_ROUNDS = 5;

/** Options of {@link interleave}. */
export interface InterleaveOptions<Name extends string> {
  /** Rounds that count. */
  readonly rounds: number;
  /** Rounds before them that do not, for what a machine only does the first time. @default 0 */
  readonly warmUp?: number;
  /** Cases that are measured in the first round and each {@link PEER_ROUNDS}th after it. @default none */
  readonly peers?: readonly NoInfer<Name>[];
}

/** The figures of the rounds in which peers are measured too. */
export function ofPeerRounds(figures: readonly number[]): readonly number[] {
  return figures.filter((_, round) => round % PEER_ROUNDS === 0);
}

/** Measures case after case, and again from the first: A B C, A B C. Nothing else runs meanwhile. */
export async function interleave<Name extends string>(
  cases: Cases<Name>,
  { rounds, warmUp = 0, peers = [] }: InterleaveOptions<Name>,
): Promise<Samples<Name>> {
  const names = Object.keys(cases) as Name[]; // the keys of a record are its names
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>; // built from all names
  for (let round = -warmUp; round < rounds; round++)
    for (const name of names) {
      if (round % PEER_ROUNDS > 0 && peers.includes(name)) continue;
      const figure = await cases[name]();
      if (round >= 0) samples[name].push(figure);
    }
  return samples;
}
