/** Measurements by their names in the results. */
export type Cases<Name extends string> = Readonly<Record<Name, () => number | Promise<number>>>;

/** The figures of each case, in the order of the rounds. */
export type Samples<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/** Options of {@link interleave}. */
export interface InterleaveOptions {
  /** Rounds that count. */
  readonly rounds: number;
  /** Rounds before them that do not, for what a machine only does the first time. @default 0 */
  readonly warmUp?: number;
}

/** Measures case after case, and again from the first: A B C, A B C. Nothing else runs meanwhile. */
export async function interleave<Name extends string>(
  cases: Cases<Name>,
  { rounds, warmUp = 0 }: InterleaveOptions,
): Promise<Samples<Name>> {
  const names = Object.keys(cases) as Name[]; // the keys of a record are its names
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>; // built from all names
  for (let round = -warmUp; round < rounds; round++)
    for (const name of names) {
      const figure = await cases[name]();
      if (round >= 0) samples[name].push(figure);
    }
  return samples;
}
