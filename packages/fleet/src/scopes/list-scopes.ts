import type { Scope } from "@plimsoll/store";

import { FleetError } from "../errors/fleet-error.js";
import type { FleetContext } from "../database/context.js";
import type { ScopeWindow } from "./scope-window.js";

/** A scope of a fleet. */
export interface FleetScope extends Scope {
  /** False if it is not read any more. */
  readonly enabled: boolean;
  /** Scopes of one group are never read at the same time. */
  readonly group: string;
  /** When it is read by itself; absent if it is not. */
  readonly window?: ScopeWindow;
  /** Settings for its reader. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * The scopes of a fleet, by number. Scopes of the store that no import has named, such as those of `store copy`, are not among them.
 *
 * @param aliases - The wanted ones. @default all
 * @throws {FleetError} when the fleet has none with an alias (`UnknownScope`).
 */
export async function listScopes(
  context: Pick<FleetContext, "db" | "store">,
  aliases?: readonly string[],
): Promise<readonly FleetScope[]> {
  const all = await readScopes(context);
  if (aliases === undefined) return all;
  return aliases.map((alias) => {
    const found = all.find((scope) => scope.alias === alias);
    if (found === undefined)
      throw new FleetError(
        "UnknownScope",
        `the fleet has no scope ${JSON.stringify(alias)}. See scopes() for those it has, or import it.`,
      );
    return found;
  });
}

/**
 * The scope of a number; nothing if the fleet has none. Each job asks this, so it takes as long for a thousand scopes as for one.
 *
 * @param id - The number.
 */
export async function findScope(
  context: Pick<FleetContext, "db" | "store">,
  id: number,
): Promise<FleetScope | undefined> {
  const [scope] = await readScopes(context, [id]);
  return scope;
}

async function readScopes(
  { db, store }: Pick<FleetContext, "db" | "store">,
  ids?: readonly number[],
): Promise<readonly FleetScope[]> {
  const all = db.selectFrom("scope_setting").selectAll();
  const wanted = ids === undefined ? all : all.where("scope", "in", [...ids]);
  const [scopes, rows] = await Promise.all([store.scopes(ids), wanted.execute()]);
  const settings = new Map(rows.map((row) => [row.scope, row]));
  return scopes.flatMap((scope): FleetScope[] => {
    const row = settings.get(scope.id);
    if (row === undefined) return [];
    return [
      {
        ...scope,
        enabled: row.enabled,
        group: row.key_group,
        settings: JSON.parse(row.settings) as FleetScope["settings"], // written by importScopes
        ...(row.window !== null && { window: JSON.parse(row.window) as ScopeWindow }), // written by importScopes
      },
    ];
  });
}
