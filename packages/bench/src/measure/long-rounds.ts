/**
 * Rounds of a row of which one takes half a minute: a third of all, three at most. Such a row waits for a limit, or counts memory after a
 * collection, so that its rounds differ by a percent.
 *
 * @param rounds - Rounds of the whole measurement, from 1.
 */
export function longRounds(rounds: number): number {
  return Math.min(3, Math.ceil(rounds / 3));
}
