const DAY_MS = 86_400_000;

/** Days for which every run is kept. */
export const EVERY_RUN_DAYS = 30;
/** Days for which the last run of each day is kept; after that it is the last run of each week. */
export const EVERY_DAY_DAYS = 180;

/** A committed run. */
export interface DatedRun {
  readonly id: number;
  /** When it was committed, in milliseconds since 1970. */
  readonly at: number;
}

/** A run that is removed. */
export interface RemovedRun extends DatedRun {
  /** The run that stands for its day or week; absent if it is older than what is kept. */
  readonly into?: number;
}

/** The runs of a scope that stay, and those that are removed. */
export interface KeptRuns {
  /** Numbers, in their order. */
  readonly kept: readonly number[];
  readonly removed: readonly RemovedRun[];
}

/**
 * Decides which runs stay: all of the last 30 days, before that the last one of each day (UTC), and of each week (from Monday) that
 * ended 180 days ago or earlier the last one; none older than some months. The last run of all always stays.
 *
 * @param runs - The committed runs of one scope, in the order of their numbers.
 * @param rule.months - Months for which runs are kept.
 * @param rule.now - The time.
 */
export function keptRuns(
  runs: readonly DatedRun[],
  { months, now }: { readonly months: number; readonly now: Date },
): KeptRuns {
  const today = dayOf(now.getTime());
  const first = monthsBefore(now, months);
  const last = runs.at(-1);
  const byGroup = new Map<string, number>();
  const groupOf = ({ id, at }: DatedRun): string => {
    const day = dayOf(at);
    // Days from the Monday before to 1970-01-01, which was a Thursday.
    const week = Math.floor((day + 3) / 7);
    if (today - day < EVERY_RUN_DAYS) return `run ${id}`;
    return today - (week * 7 + 3) < EVERY_DAY_DAYS ? `day ${day}` : `week ${week}`;
  };
  const isExpired = ({ id, at }: DatedRun): boolean => at < first && id !== last?.id;
  for (const run of runs) if (!isExpired(run)) byGroup.set(groupOf(run), run.id);
  const kept = new Set(byGroup.values());
  return {
    kept: [...kept].toSorted((a, b) => a - b),
    removed: runs
      .filter(({ id }) => !kept.has(id))
      .map((run) => {
        const into = isExpired(run) ? undefined : byGroup.get(groupOf(run));
        return { ...run, ...(into !== undefined && { into }) };
      }),
  };
}

function dayOf(ms: number): number {
  return Math.floor(ms / DAY_MS);
}

/** The same day some months ago, or the last one of a month that has no such day. */
function monthsBefore(now: Date, months: number): number {
  const first = new Date(now);
  first.setUTCDate(1);
  first.setUTCMonth(first.getUTCMonth() - months);
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return first.setUTCDate(Math.min(now.getUTCDate(), days));
}
