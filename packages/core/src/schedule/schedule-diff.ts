import { sameValue, wordsOf } from "./normal-form.js";
import type { ImagesSchedule, ScheduleOf } from "./schedule.js";
import type { KeptSchedule } from "./kept-schedule.js";
import type { ScheduleKind } from "./service-zones.js";

/** One field that changes. An absent value means that the field is not set. */
export interface FieldChange {
  /** Name of the field. */
  readonly field: string;
  /** Value at the service. @default none */
  readonly from?: unknown;
  /** Wanted value. @default none */
  readonly to?: unknown;
}

/** A change of one schedule, or that there is none. */
export interface ScheduleChange<Kind extends ScheduleKind = ScheduleKind> {
  /** Kind of the schedule. */
  readonly kind: Kind;
  /** `unmanaged` is a schedule of the service that is not declared and stays as it is. */
  readonly action: "create" | "delete" | "disable" | "enable" | "none" | "unmanaged" | "update";
  /** The wanted schedule; absent for all but `create`, `update` and `none`. */
  readonly wanted?: ScheduleOf[Kind];
  /** The schedule as the service has it; absent for a new one. */
  readonly kept?: KeptSchedule<Kind>;
  /** The fields that change. */
  readonly fields: readonly FieldChange[];
  /** Of a new schedule among several: IDs that were there when it was compared. @default none */
  readonly seen?: readonly string[];
}

/** Changes that are to be made, or why they are not clear. */
export interface ScheduleDiff<Kind extends ScheduleKind = ScheduleKind> {
  /** Declared schedules in their order, then those of the service that are not declared. */
  readonly changes: readonly ScheduleChange<Kind>[];
  /** Declared schedules of which it is not clear which one of the service they are. */
  readonly problems: readonly string[];
}

/** Lists the fields of a schedule that change. A moment of the first run that is not declared is left alone. */
export function fieldChanges<Kind extends ScheduleKind>(
  from: ScheduleOf[Kind] | undefined,
  to: ScheduleOf[Kind] | undefined,
): readonly FieldChange[] {
  const before = new Map(Object.entries(from ?? {}));
  const after = new Map(Object.entries(to ?? {}));
  const leavesFirstRun = to !== undefined && after.get("firstRun") === undefined;
  return [...new Set([...after.keys(), ...before.keys()])]
    .filter((field) => field !== "id" && !(field === "firstRun" && leavesFirstRun))
    .filter((field) => !sameValue(before.get(field), after.get(field)))
    .map((field) => ({
      field,
      ...(before.get(field) === undefined ? {} : { from: before.get(field) }),
      ...(after.get(field) === undefined ? {} : { to: after.get(field) }),
    }));
}

/** Compares the one schedule that an account has of a kind. */
export function diffSchedule<Kind extends "host" | "registry">(
  kind: Kind,
  wanted: ScheduleOf[Kind],
  kept: KeptSchedule<Kind> | undefined,
): ScheduleChange<Kind> {
  const fields = fieldChanges(kept?.schedule, wanted);
  const isNew = kept === undefined || (kept.schedule === undefined && kept.unsaid.length === 0);
  const changed = isNew ? "create" : "update";
  return {
    kind,
    action: fields.length === 0 ? "none" : changed,
    wanted,
    ...(kept === undefined ? {} : { kept }),
    fields,
  };
}

/**
 * Plans the switch of a schedule on or off, and nothing else.
 *
 * @returns `undefined` if no schedule was ever set: there is nothing to switch on.
 */
export function switchSchedule<Kind extends ScheduleKind>(
  kind: Kind,
  kept: KeptSchedule<Kind>,
  enabled: boolean,
): ScheduleChange<Kind> | undefined {
  if (kept.schedule === undefined && kept.unsaid.length === 0) return undefined;
  if (kept.enabled === enabled) return { kind, action: "none", kept, fields: [] };
  const from = kept.enabled === undefined ? {} : { from: kept.enabled };
  return { kind, action: enabled ? "enable" : "disable", kept, fields: [{ field: "enabled", ...from, to: enabled }] };
}

/**
 * Compares the schedules of which an account may have several. A declared one is that of its ID; without an ID, one that says
 * the same, or the only one that is left. What is left beyond these is deleted with `prune`, and else left alone.
 */
export function diffSchedules(
  wanted: readonly ImagesSchedule[],
  kept: readonly KeptSchedule<"images">[],
  { prune }: { readonly prune: boolean },
): ScheduleDiff<"images"> {
  const free = new Set(kept);
  const pairs = new Map<ImagesSchedule, KeptSchedule<"images">>();
  const problems: string[] = [];
  const claim = (schedule: ImagesSchedule, found: KeptSchedule<"images"> | undefined): void => {
    if (found === undefined) return;
    free.delete(found);
    pairs.set(schedule, found);
  };
  const isNamed = ({ id }: ImagesSchedule): boolean => id !== undefined && id !== NEW;
  const named = wanted.filter(isNamed);
  const others = wanted.filter((schedule) => !isNamed(schedule));
  const byId = new Map(kept.map((one) => [one.id, one]));
  for (const schedule of named) claim(schedule, byId.get(schedule.id));
  for (const { id } of named.filter((schedule) => !pairs.has(schedule))) problems.push(missing(id));
  const byWords = groupedByWords(kept);
  for (const schedule of others)
    claim(
      schedule,
      byWords.get(wordsOf(schedule))?.find((one) => free.has(one) && saysSame(one, schedule)),
    );
  const open = others.filter((schedule) => !pairs.has(schedule) && schedule.id !== NEW);
  if (open.length === 1 && free.size === 1) for (const schedule of open) claim(schedule, [...free][0]);
  else if (open.length > 0 && free.size > 0) problems.push(ambiguous(open.length, [...free]));
  const seen = kept.flatMap(({ id }) => id ?? []);
  const changes = wanted.map((schedule) => changeOf(schedule, pairs.get(schedule), seen));
  const rest = [...free].map((one) => ({
    kind: "images" as const,
    action: prune ? ("delete" as const) : ("unmanaged" as const),
    kept: one,
    fields: [],
  }));
  return { changes: [...changes, ...rest], problems };
}

function groupedByWords(
  kept: readonly KeptSchedule<"images">[],
): ReadonlyMap<string, readonly KeptSchedule<"images">[]> {
  const groups = new Map<string, KeptSchedule<"images">[]>();
  for (const one of kept) {
    if (one.schedule === undefined) continue;
    const key = wordsOf(one.schedule);
    const group = groups.get(key) ?? [];
    group.push(one);
    groups.set(key, group);
  }
  return groups;
}

function saysSame({ schedule }: KeptSchedule<"images">, wanted: ImagesSchedule): boolean {
  return schedule !== undefined && fieldChanges<"images">(schedule, wanted).length === 0;
}

/** ID of a declared schedule that is to be created, unless one that says the same is there. */
const NEW = "new";

function changeOf(
  wanted: ImagesSchedule,
  kept: KeptSchedule<"images"> | undefined,
  seen: readonly string[],
): ScheduleChange<"images"> {
  const fields = fieldChanges<"images">(kept?.schedule, wanted);
  if (kept === undefined) return { kind: "images", action: "create", wanted, fields, seen };
  return { kind: "images", action: fields.length === 0 ? "none" : "update", wanted, kept, fields };
}

function missing(id: string | undefined): string {
  return `images: the account has no schedule ${id}; somebody may have deleted it. To create it again, write id: new`;
}

function ambiguous(declared: number, free: readonly KeptSchedule[]): string {
  const ids = free.map(({ id }) => id ?? "without an ID").join(", ");
  return (
    `images: of ${declared === 1 ? "a declared schedule" : `${declared} declared schedules`} without an ID it is not clear which one of the service it is: ${ids}. ` +
    "Write its id, as plimsoll schedule show -o yaml does, or id: new for another one"
  );
}
