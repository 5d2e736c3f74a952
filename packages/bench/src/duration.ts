/** A row and the time that it took. */
export interface Duration {
  readonly row: string;
  /** From its start to its end. */
  readonly seconds: number;
}

/** Says how long each row took, the longest first, and all of them together. */
export function durationText(rows: readonly Duration[]): string {
  const total = rows.reduce((sum, { seconds }) => sum + seconds, 0);
  const each = rows.toSorted((one, other) => other.seconds - one.seconds).map((row) => `${row.row} ${timeText(row)}`);
  return `Took ${timeText({ seconds: total })}: ${each.join(", ")}`;
}

function timeText({ seconds }: Pick<Duration, "seconds">): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
