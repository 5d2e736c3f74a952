import type { Moment, Store } from "@plimsoll/store";
import type { ReportChanges, ReportCounts } from "@plimsoll/ui";

/** Surroundings of a comparison. */
export interface ChangesOptions {
  /** Accounts. */
  readonly scope: readonly string[];
  /** Number or time to compare with; absent for the last day before the newest that was read, or else for the reading before the newest. */
  readonly since: Moment | undefined;
  /** The newest committed run. */
  readonly last: number;
}

/** Reads what has changed; nothing where there is nothing earlier. */
export async function readChanges(
  store: Store,
  { scope, since, last }: ChangesOptions,
): Promise<ReportChanges | undefined> {
  const from = since ?? (await earlierRun(store, scope));
  if (from === undefined) return undefined;
  const diff = await store.diff(from, last, { scope });
  const { opened, closed, images } = diff;
  return {
    since: from instanceof Date ? from.toISOString() : await timeOf(store, scope, from),
    opened,
    closed,
    imagesAdded: images.added,
    imagesRemoved: images.removed,
    repositories: (await diff.repositories()).toSorted(byBalance),
  };
}

/** The last run of the day before the newest day that was read; of one day, the run before all that are the last of their account. */
async function earlierRun(store: Store, scope: readonly string[]): Promise<number | undefined> {
  const day = (await store.trend({ scope })).at(-2);
  if (day !== undefined) return day.run;
  const runs = (await store.runs({ scope })).filter(({ committedAt }) => committedAt !== undefined);
  const newest = scope.map((alias) => runs.find((run) => run.scope === alias)?.run ?? Infinity);
  const first = Math.min(...newest);
  return runs.find(({ run }) => run < first)?.run;
}

async function timeOf(store: Store, scope: readonly string[], run: number): Promise<string> {
  const found = (await store.runs({ scope })).find((record) => record.run === run);
  return found?.committedAt ?? new Date(0).toISOString();
}

interface Moved {
  readonly repository: string;
  readonly opened: ReportCounts;
  readonly closed: ReportCounts;
}

const SEVERITIES = ["critical", "high", "medium", "low", "none", "unknown"] as const;

/** Those that got worse come first, by the worst severity in which they did. */
function byBalance(a: Moved, b: Moved): number {
  for (const severity of SEVERITIES) {
    const difference = b.opened[severity] - b.closed[severity] - (a.opened[severity] - a.closed[severity]);
    if (difference !== 0) return difference;
  }
  return a.repository < b.repository ? -1 : 1;
}
