/** Levels of the vulnerabilities of a list that counts them without: of 32 in a row 1 is critical, 7 are high, 14 medium, 10 low. */
const pattern = [
  3, 2, 1, 2, 1, 2, 3, 2, 1, 2, 1, 3, 2, 1, 2, 4, 2, 3, 1, 2, 1, 2, 3, 2, 1, 2, 1, 3, 2, 1, 2, 3,
] as const;

/** Numbers whose split is kept: lists of a million images have a few hundred different ones. */
const maxSplits = 1000;
const splits = new Map<number, readonly number[]>();

/** Splits a number of vulnerabilities by level, so that more of them only add to each level. */
export function splitByLevel(total: number): readonly number[] {
  const known = splits.get(total);
  if (known !== undefined) return known;
  const whole = Math.floor(total / pattern.length);
  const rest = pattern.slice(0, total % pattern.length);
  const split = [0, 1, 2, 3, 4].map((level) => {
    const is = (other: number): boolean => other === level;
    return whole * pattern.filter(is).length + rest.filter(is).length;
  });
  if (splits.size < maxSplits) splits.set(total, split);
  return split;
}
