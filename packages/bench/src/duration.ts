/** A row and the time that it took. */
export interface Duration {
  readonly row: string;
  /** From its start to its end. */
  readonly seconds: number;
}

/** Says how long each row took, the longest first, and all of them together. */
export function durationText(rows: readonly Duration[]): string {
  const total = rows.reduce((sum, { seconds }) => sum + seconds, 0);
  const each = rows
    .toSorted((one, other) => other.seconds - one.seconds)
    .map(({ row, seconds }) => `${row} ${timeText(seconds)}`);
  return `Took ${timeText(total)}: ${each.join(", ")}`;
}

/** A time for people, `2 min 9 s`. @param seconds - Any fraction; whole seconds are written. */
export function timeText(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
