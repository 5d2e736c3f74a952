import type { Moment, RunRecord, Store } from "@plimsoll/store";
import { InvalidArgumentError } from "commander";

import { sinceOf } from "../commands/findings/finding-selection.js";

/** Reads the number of a run, or what {@link sinceOf} takes: a date, a time or an age. */
export function momentOf(text: string, now: Date): Moment {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  try {
    return new Date(sinceOf(text, now));
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw new InvalidArgumentError(`It takes the number of a run, or else: ${error.message}`);
  }
}

/** The committed runs of an account, the newest first. */
export async function committedRuns(store: Store, account: string): Promise<readonly RunRecord[]> {
  return (await store.runs({ scope: account })).filter(({ committedAt }) => committedAt !== undefined);
}

/** The run that a moment means among runs of one account; nothing if it is before all of them. */
export function runAt(runs: readonly RunRecord[], moment: Moment): RunRecord | undefined {
  const at = moment instanceof Date ? moment.toISOString() : undefined;
  return runs.find(({ run, committedAt = "" }) => (at === undefined ? run <= Number(moment) : committedAt <= at));
}
