import type { KeptSchedule, ScheduleStore, SetReceipt } from "./kept-schedule.js";
import { sameValue } from "./normal-form.js";
import { type FieldChange, type ScheduleChange, fieldChanges } from "./schedule-diff.js";
import type { ScheduleOf } from "./schedule.js";
import type { ScheduleKind } from "./service-zones.js";

/** A field that differs from what was requested. */
export interface FieldLeft extends FieldChange {
  /** Value at the service before; `from` is what it has now, `to` what was requested. */
  readonly before?: unknown;
}

/** Outcome of applying a change. */
export type ApplyOutcome =
  /** The service has what was requested, according to a later read. `lost` if the answer to the request was lost. */
  | {
      readonly code: "applied";
      readonly id?: string;
      readonly requestId?: string;
      readonly lost: boolean;
      readonly notTaken: readonly string[];
    }
  /** Somebody has changed the schedule since it was compared. Nothing was sent. */
  | { readonly code: "conflict"; readonly fields: readonly FieldChange[] }
  /** The service accepted the request but has something else. */
  | {
      readonly code: "differs";
      readonly id?: string;
      readonly requestId?: string;
      readonly fields: readonly FieldLeft[];
      readonly notTaken: readonly string[];
    }
  /** Somebody else has created an equal schedule; `ids` are both, or only theirs if nothing was sent. */
  | { readonly code: "doubled"; readonly ids: readonly string[] }
  /** The answer to the request was lost, and the service has what it had before. */
  | { readonly code: "not-applied"; readonly cause: unknown }
  /** The request was sent, and the schedule could not be read after it. */
  | { readonly code: "unverified"; readonly cause: unknown };

/**
 * Applies one change: reads the schedule again, sets it if it is still as it was when it was compared, and reads back what
 * the service made of it. A request whose answer was lost is never repeated; what is read back decides.
 *
 * @throws {Error} when the service refuses the request, or cannot be read before it. Nothing was changed then.
 */
export async function applyScheduleChange<Kind extends ScheduleKind>(
  store: ScheduleStore<Kind>,
  change: ScheduleChange<Kind>,
): Promise<ApplyOutcome> {
  const before = await store.read();
  const now = change.kept === undefined ? undefined : before.find(({ id }) => id === change.kept?.id);
  const moved = movedSince(change, now);
  if (moved !== undefined) return { code: "conflict", fields: moved };
  const theirs = alike(change, before);
  if (theirs.length > 0) return { code: "doubled", ids: theirs };
  const sent = await send(store, change, now);
  const receipt = sent.receipt ?? {};
  let after: readonly KeptSchedule<Kind>[];
  try {
    after = await store.read();
  } catch (cause) {
    return { code: "unverified", cause: sent.lost ?? cause };
  }
  const twins = alike(change, after);
  if (twins.length > 1) return { code: "doubled", ids: twins };
  const found = findAfter(change, { before, after, id: receipt.id });
  const left = leftOf(change, found, now);
  const ids = {
    ...idOf(found?.id ?? receipt.id),
    ...(receipt.requestId === undefined ? {} : { requestId: receipt.requestId }),
  };
  const notTaken = receipt.notTaken ?? [];
  if (left.length === 0) return { code: "applied", ...ids, lost: sent.lost !== undefined, notTaken };
  if (sent.lost !== undefined && sameState(found, now)) return { code: "not-applied", cause: sent.lost };
  return { code: "differs", ...ids, fields: left, notTaken };
}

async function send<Kind extends ScheduleKind>(
  store: ScheduleStore<Kind>,
  { action, wanted, kept }: ScheduleChange<Kind>,
  now: KeptSchedule<Kind> | undefined,
): Promise<{ readonly receipt?: SetReceipt; readonly lost?: unknown }> {
  try {
    if (action === "delete" && kept !== undefined && store.remove !== undefined)
      return { receipt: await store.remove(now ?? kept) };
    if ((action === "enable" || action === "disable") && kept !== undefined)
      return { receipt: await store.enable(now ?? kept, action === "enable") };
    if (wanted === undefined) throw new TypeError(`there is nothing to do for ${action}`);
    return { receipt: await store.set(wanted, now ?? kept) };
  } catch (error) {
    if (store.mayHaveActed(error)) return { lost: error };
    throw error;
  }
}

/** IDs of schedules that say what is to be created and were not there when it was compared. */
function alike<Kind extends ScheduleKind>(
  { action, wanted, seen = [] }: ScheduleChange<Kind>,
  list: readonly KeptSchedule<Kind>[],
): readonly string[] {
  if (action !== "create") return [];
  const isNew = (id: string | undefined): id is string => id !== undefined && !seen.includes(id);
  const same = list.filter(({ schedule }) => schedule !== undefined && fieldChanges(schedule, wanted).length === 0);
  return same.map(({ id }) => id).filter(isNew);
}

/** The fields that somebody else has changed since the comparison; `undefined` if there are none. */
function movedSince<Kind extends ScheduleKind>(
  { kept }: ScheduleChange<Kind>,
  now: KeptSchedule<Kind> | undefined,
): readonly FieldChange[] | undefined {
  if (kept === undefined || sameState(kept, now)) return undefined;
  return fieldChanges(kept.schedule, now?.schedule);
}

function sameState(a: KeptSchedule | undefined, b: KeptSchedule | undefined): boolean {
  return sameValue(a?.schedule, b?.schedule) && sameValue(a?.unsaid, b?.unsaid);
}

interface After<Kind extends ScheduleKind> {
  readonly before: readonly KeptSchedule<Kind>[];
  readonly after: readonly KeptSchedule<Kind>[];
  readonly id: string | undefined;
}

/** A schedule that was created is that of the answer's ID; without one, a new one that says what was asked for. */
function findAfter<Kind extends ScheduleKind>(
  { action, kept, wanted }: ScheduleChange<Kind>,
  { before, after, id }: After<Kind>,
): KeptSchedule<Kind> | undefined {
  const known = id ?? kept?.id;
  if (known !== undefined || action !== "create") return after.find((one) => one.id === known);
  const fresh = after.filter((one) => one.id === undefined || !before.some((other) => other.id === one.id));
  return (
    fresh.find(({ schedule }) => fieldChanges(schedule, wanted).length === 0) ??
    (fresh.length === 1 ? fresh[0] : undefined)
  );
}

function leftOf<Kind extends ScheduleKind>(
  { action, wanted }: ScheduleChange<Kind>,
  found: KeptSchedule<Kind> | undefined,
  now: KeptSchedule<Kind> | undefined,
): readonly FieldLeft[] {
  if (action === "delete") return found === undefined ? [] : [{ field: "id", from: found.id }];
  if (action === "enable" || action === "disable") return leftOfSwitch(action === "enable", found, now);
  const before: ReadonlyMap<string, unknown> = new Map(Object.entries({ ...now?.schedule }));
  return fieldChanges<Kind>(found?.schedule, wanted as ScheduleOf[Kind]).map((change) => ({
    // only a deletion has none
    ...change,
    ...(before.get(change.field) === undefined ? {} : { before: before.get(change.field) }),
  }));
}

/** Everything but the switch must stay as it was. */
function leftOfSwitch<Kind extends ScheduleKind>(
  enabled: boolean,
  found: KeptSchedule<Kind> | undefined,
  now: KeptSchedule<Kind> | undefined,
): readonly FieldLeft[] {
  const others = fieldChanges<Kind>(found?.schedule, now?.schedule).filter(({ field }) => field !== "enabled");
  if (found?.enabled === enabled) return others;
  return [{ field: "enabled", from: found?.enabled, to: enabled, before: now?.enabled }, ...others];
}

function idOf(id: string | undefined): { readonly id?: string } {
  return id === undefined ? {} : { id };
}
