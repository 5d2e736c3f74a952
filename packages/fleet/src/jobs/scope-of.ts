import { type FleetScope, listScopes } from "../scopes/list-scopes.js";
import type { JobContext } from "./job-context.js";

/** The scope of a job; nothing if it is not the fleet's any more. */
export async function scopeOf(context: Pick<JobContext, "db" | "store">, id: number): Promise<FleetScope | undefined> {
  return (await listScopes(context)).find((scope) => scope.id === id);
}
