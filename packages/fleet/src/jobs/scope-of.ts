import { type FleetScope, findScope } from "../scopes/list-scopes.js";
import type { JobContext } from "./job-context.js";

/** The scope of a job; nothing if it is not the fleet's any more. */
export function scopeOf(context: Pick<JobContext, "db" | "store">, id: number): Promise<FleetScope | undefined> {
  return findScope(context, id);
}
