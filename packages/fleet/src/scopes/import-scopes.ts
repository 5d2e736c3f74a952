import { FleetError } from "../errors/fleet-error.js";
import type { FleetContext } from "../database/context.js";
import { type FleetScope, listScopes } from "./list-scopes.js";
import { type CheckedRow, type ScopeRow, checkRows, scopeKey } from "./scope-row.js";
import { writeSchedules } from "./write-schedules.js";

/** Options of an import. */
export interface ImportOptions {
  /** True to say what would be done, and do nothing. @default false */
  readonly dryRun?: boolean | undefined;
}

/** Aliases of the rows of an import, by what it did with them. */
export interface ImportResult {
  /** Scopes that the fleet did not have. */
  readonly added: readonly string[];
  /** Scopes of which something is another now. */
  readonly changed: readonly string[];
  /** Scopes that were so already. */
  readonly unchanged: readonly string[];
}

/**
 * Writes scopes down. Scopes that are not among the rows stay as they are; an import that was ended can be repeated.
 *
 * @throws {FleetError} when a row is wrong (`BadScope`) or holds a secret (`SecretInScope`); then nothing is written.
 */
export async function importScopes(
  context: FleetContext,
  rows: readonly ScopeRow[],
  { dryRun = false }: ImportOptions = {},
): Promise<ImportResult> {
  const checked = checkRows(rows);
  const present = await listScopes(context);
  await checkAliases(context, checked);
  const byKey = new Map(present.map((scope) => [scopeKey(scope), scope]));
  const result = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] };
  for (const row of checked) {
    const before = byKey.get(scopeKey(row));
    const change = before === undefined ? "added" : textOf(before) === textOf(row) ? "unchanged" : "changed";
    result[change].push(row.alias);
    if (!dryRun && change !== "unchanged") await write(context, row);
  }
  if (!dryRun) await writeSchedules(context);
  return result;
}

/** An alias of another account would stop the import in its middle. */
async function checkAliases({ store }: FleetContext, rows: readonly CheckedRow[]): Promise<void> {
  const taken = new Map((await store.scopes()).map((scope) => [scope.alias, scopeKey(scope)]));
  const problems = rows.flatMap((row, index) => {
    const key = taken.get(row.alias);
    if (key === undefined || key === scopeKey(row)) return [];
    return `row ${index + 1}: the alias ${JSON.stringify(row.alias)} is another account's already. Give this one another alias`;
  });
  if (problems.length > 0) throw new FleetError("BadScope", problems.join("\n"));
}

async function write({ store, db }: FleetContext, row: CheckedRow): Promise<void> {
  const { cloud, account, region, alias, credentials } = row;
  const { id } = await store.scope({ cloud, account, region, alias, credentials });
  const values = {
    key_group: row.group,
    enabled: row.enabled,
    window: row.window === undefined ? null : JSON.stringify(row.window),
    settings: JSON.stringify(row.settings),
  };
  await db
    .insertInto("scope_setting")
    .values({ scope: id, ...values })
    .onConflict((conflict) => conflict.column("scope").doUpdateSet(values))
    .execute();
}

/** Everything of a scope that an import can change. */
function textOf({ alias, credentials, enabled, group, window, settings }: CheckedRow | FleetScope): string {
  const { start, minutes, timeZone, everyHours = 24 } = window ?? {};
  return JSON.stringify([alias, credentials, enabled, group, start, minutes, timeZone, window && everyHours, settings]);
}
