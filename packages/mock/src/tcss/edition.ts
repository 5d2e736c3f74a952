import { toChinaTime } from "../state/china-time.js";

/** From when to when the account has paid. */
export interface Term {
  /** `YYYY-MM-DD HH:MM:SS`. */
  readonly begin: string;
  /** The same. */
  readonly end: string;
}

/** The account of a mock has paid for the year of the mock's clock, and renews by itself: no test breaks on a certain day. */
export function termAt(timeMs: number): Term {
  const year = Number(toChinaTime(timeMs).slice(0, 4));
  return { begin: `${year}-01-01 00:00:00`, end: `${year + 1}-01-01 00:00:00` };
}
