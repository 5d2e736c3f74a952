import type { Store } from "@plimsoll/store";

import { EXIT } from "../../exit-codes.js";
import { CommandFailure, usageFailure } from "../../failures.js";
import { isDatabase } from "../../fleet/database-option.js";
import { matchesPattern } from "../../match-pattern.js";
import { visible } from "../../output/visible.js";

/**
 * Aliases of the accounts that are wanted.
 *
 * @param wanted - Names, in which `*` stands for any text. @default all accounts of the history
 * @throws {CommandFailure} when a name fits none.
 */
export async function scopesOf(store: Store, wanted: readonly string[] | undefined): Promise<readonly string[]> {
  const aliases = (await store.scopes()).map(({ alias }) => alias);
  if (wanted === undefined) return aliases;
  const missing = wanted.find((pattern) => !aliases.some((alias) => matchesPattern(alias, pattern)));
  if (missing === undefined) return aliases.filter((alias) => wanted.some((pattern) => matchesPattern(alias, pattern)));
  const known = aliases.length === 0 ? "none" : aliases.map((alias) => visible(alias)).join(", ");
  throw usageFailure(`no account in the history is called ${visible(missing)}. It has: ${known}.`);
}

/**
 * The failure of a command for a moment before all readings.
 *
 * @param first - End of the first reading, RFC 3339 in UTC.
 */
export function nothingYet(path: string, first: string): CommandFailure {
  return new CommandFailure(
    EXIT.error,
    "NothingStored",
    `${visible(path)} has no run of that time: its first run ended at ${first}. A date means its first moment, UTC. See the runs with: plimsoll history list`,
  );
}

/** The failure of a command that needs a reading where there is none. */
export function nothingStored(path: string): CommandFailure {
  return new CommandFailure(
    EXIT.error,
    "NothingStored",
    `${visible(path)} has no run yet that could read anything. ${isDatabase(path) ? "Ask for one: plimsoll sync --fleet; see why: plimsoll fleet status." : "Read the accounts first: plimsoll sync."}`,
  );
}
