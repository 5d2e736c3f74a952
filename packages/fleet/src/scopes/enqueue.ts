import type { FleetContext } from "../database/context.js";
import { listScopes } from "./list-scopes.js";

/** Result of asking for scopes to be read. */
export interface SyncRequest {
  /** Aliases of scopes that wait now. */
  readonly queued: readonly string[];
  /** Aliases of scopes that waited or were being read already. Those that waited for a later time start now. */
  readonly present: readonly string[];
  /** Aliases of scopes that are not enabled. */
  readonly disabled: readonly string[];
}

/** Puts scopes into the queue; of each, at most one job waits or runs. */
export async function enqueueSync(context: FleetContext, aliases?: readonly string[]): Promise<SyncRequest> {
  const { boss } = context;
  const scopes = await listScopes(context, aliases);
  const enabled = scopes.filter((scope) => scope.enabled);
  const jobs = enabled.map(({ id, group }) => ({
    id: crypto.randomUUID(),
    data: { scope: id },
    singletonKey: String(id),
    group: { id: group },
  }));
  const made = new Set(jobs.length === 0 ? [] : await boss.insert("sync", jobs, { returnId: true }));
  const isNew = (index: number): boolean => made.has(jobs[index]?.id ?? "");
  for (const [index, { id }] of enabled.entries())
    if (!isNew(index)) await boss.update("sync", undefined, { singletonKey: String(id), startAfter: new Date() });
  const names = (chosen: typeof scopes): readonly string[] => chosen.map(({ alias }) => alias);
  return {
    queued: names(enabled.filter((_, index) => isNew(index))),
    present: names(enabled.filter((_, index) => !isNew(index))),
    disabled: names(scopes.filter((scope) => !scope.enabled)),
  };
}
