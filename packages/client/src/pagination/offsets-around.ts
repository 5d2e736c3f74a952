/** Where {@link offsetsAround} looks. */
export interface SearchOptions {
  /** Where the place was. */
  readonly start: number;
  /** Items of the list when the place was taken. */
  readonly totalThen: number;
  /** Items of the list now. */
  readonly totalNow: number;
  /** From one page to the next. */
  readonly stride: number;
}

/** Pages that are searched to each side. */
const reach = 5;

/**
 * Offsets at which a place may be found again, the likely ones first: as far from where it was as the list grew or shrank,
 * since most items come and go at one end, then the pages around that.
 */
export function offsetsAround({ start, totalThen, totalNow, stride }: SearchOptions): readonly number[] {
  const moved = start + totalNow - totalThen;
  const around = Array.from({ length: reach }, (_, index) => (index + 1) * stride);
  const offsets = [moved, ...around.flatMap((distance) => [moved - distance, moved + distance])];
  // Where it was comes between the likeliest place and the rest, in case something was added behind it.
  offsets.splice(1, 0, start - stride, start + stride);
  const inList = offsets.map((offset) => Math.max(0, offset)).filter((offset) => offset < totalNow);
  return [...new Set(inList)].filter((offset) => offset !== start);
}
