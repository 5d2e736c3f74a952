/**
 * US dollars as whole cents: money is added and multiplied in integers.
 *
 * @returns `undefined` for what is not an amount of whole cents from 0, or too large to count exactly.
 */
export function centsOf(usd: number): number | undefined {
  const cents = Math.round(usd * 100);
  return cents >= 0 && Number.isSafeInteger(cents) && usdOf(cents) === usd ? cents : undefined;
}

/** Whole cents as US dollars, the nearest number to the decimal one. */
export function usdOf(cents: number): number {
  return cents / 100;
}

/** Whole cents for people: `0.75`. */
export function usdText(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
}
