import type { FleetContext } from "../database/context.js";
import { type FleetScope, listScopes } from "./list-scopes.js";
import { scopeKey } from "./scope-row.js";
import { cronOf } from "./scope-window.js";

/** More schedules than this are more scopes than one database reads in a day. */
const MOST = 100_000;

/** Makes the schedules of pg-boss those of the scopes: what is missing or another is written, what is left is removed. */
export async function writeSchedules(context: FleetContext): Promise<void> {
  const { boss } = context;
  const wanted = new Map(
    (await listScopes(context)).flatMap((scope) => {
      const { window, enabled } = scope;
      return enabled && window !== undefined ? [[String(scope.id), { ...scope, window }] as const] : [];
    }),
  );
  for (const { key, cron, timezone, options } of await boss.getSchedules("sync", undefined, { limit: MOST })) {
    const scope = wanted.get(key);
    if (scope === undefined) await boss.unschedule("sync", key);
    else if (cron === expressionOf(scope) && timezone === scope.window.timeZone && options?.group?.id === scope.group)
      wanted.delete(key);
  }
  for (const [key, scope] of wanted)
    await boss.schedule(
      "sync",
      expressionOf(scope),
      { scope: scope.id },
      // `once`: a fleet that stood still reads each scope when it goes on, and only once.
      { tz: scope.window.timeZone, key, singletonKey: key, group: { id: scope.group }, missed: "once" },
    );
}

function expressionOf(scope: FleetScope & Required<Pick<FleetScope, "window">>): string {
  return cronOf(scope.window, scopeKey(scope));
}
