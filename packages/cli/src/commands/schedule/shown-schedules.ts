import {
  type Cloud,
  type KeptSchedule,
  type NextRuns,
  type ScheduleKind,
  type ScheduleOf,
  SERVICE_ZONES,
  narrowingsOf,
  nextRuns,
  periodOf,
  windowOf,
} from "@plimsoll/core";

import type { View } from "../../output/view.js";
import type { StoreReading } from "./schedule-accounts.js";
import { valueText } from "./schedule-words.js";
import type { ZonedTime } from "./zoned-time.js";

/** A schedule as `schedule show` prints it. */
export interface ShownSchedule {
  readonly account: string;
  readonly cloud: Cloud;
  readonly kind: ScheduleKind;
  /** ID at the service, where an account may have several. */
  readonly id?: string;
  /** `unset` if none was ever set, `unsaid` if it cannot be said in our words. */
  readonly state: "off" | "on" | "unsaid" | "unset";
  readonly schedule?: ScheduleOf[ScheduleKind];
  readonly status: ShownStatus;
}

/** Runs of a schedule as far as they are known, in the zone of the reader. */
export interface ShownStatus {
  /** Runs to come, ISO 8601. */
  readonly nextRuns?: readonly string[];
  /** Origin of these: `service`, `computed` or `earliest`. */
  readonly nextRunsBy?: NextRuns["by"];
  /** Start of the last run, ISO 8601. */
  readonly lastRun?: string;
  /** Outcome of it, in the vendor's word. */
  readonly lastOutcome?: string;
  /** Task of the last run. */
  readonly lastTask?: string;
  /** Fields of the schedule that cannot be said in our words. */
  readonly unsaid?: readonly string[];
  /** Our assumption where the vendor says nothing. */
  readonly assumed?: string;
}

/** Turns what was read into rows. */
export function shownSchedules(
  readings: readonly StoreReading[],
  { now, zoned }: { readonly now: Date; readonly zoned: ZonedTime },
): readonly ShownSchedule[] {
  return readings.flatMap(({ account: { name: account, cloud }, store: { kind }, kept }) =>
    kept.map((one) => ({
      account,
      cloud,
      kind,
      ...(one.id === undefined ? {} : { id: one.id }),
      state: stateOf(one),
      ...(one.schedule === undefined ? {} : { schedule: one.schedule }),
      status: statusOf(kind, one, { now, zoned }),
    })),
  );
}

function stateOf({ schedule, enabled, unsaid }: KeptSchedule): ShownSchedule["state"] {
  if (unsaid.length > 0) return "unsaid";
  if (schedule === undefined) return "unset";
  return enabled === true ? "on" : "off";
}

function statusOf(
  kind: ScheduleKind,
  kept: KeptSchedule,
  { now, zoned }: { readonly now: Date; readonly zoned: ZonedTime },
): ShownStatus {
  const { at, by } = nextRuns(kind, kept, { now });
  const { lastAt, lastOutcome, lastTask } = kept.runs;
  const { assumed } = SERVICE_ZONES[kind];
  return {
    ...(at.length === 0 ? {} : { nextRuns: at.map(zoned.iso), nextRunsBy: by }),
    ...(lastAt === undefined ? {} : { lastRun: zoned.iso(lastAt) }),
    ...(lastOutcome === undefined ? {} : { lastOutcome }),
    ...(lastTask === undefined ? {} : { lastTask }),
    ...(kept.unsaid.length === 0 ? {} : { unsaid: kept.unsaid }),
    ...(assumed === undefined || at.length === 0 ? {} : { assumed }),
  };
}

/** Columns of `schedule show`. */
export function scheduleView(zoned: ZonedTime, withAccounts: boolean): View<ShownSchedule> {
  return [
    ...(withAccounts ? [{ title: "Account", value: ({ account }: ShownSchedule) => account, rank: 0 }] : []),
    { title: "Schedule", value: ({ kind }) => kind, rank: 0 },
    { title: "ID", value: ({ id }) => id, rank: 2 },
    { title: "State", value: ({ state }) => state, text: ({ state }) => STATES[state], rank: 0 },
    {
      title: "Runs",
      value: ({ schedule }) => (schedule === undefined ? undefined : `${periodOf(schedule)} ${windowOf(schedule)}`),
      rank: 1,
    },
    { title: "Scans", value: ({ schedule }) => (schedule === undefined ? undefined : scopeOf(schedule)), rank: 4 },
    {
      title: "Next run",
      value: ({ status: { nextRuns: [next] = [] } }) => next,
      text: (row) => nextText(row, zoned),
      rank: 2,
    },
    {
      title: "Last run",
      value: ({ status: { lastRun } }) => lastRun,
      text: ({ status: { lastRun } }) => (lastRun === undefined ? "" : zoned.text(lastRun)),
      rank: 3,
    },
    { title: "Outcome", value: ({ status: { lastOutcome, lastTask } }) => lastOutcome ?? lastTask, rank: 3 },
  ];
}

const STATES = { on: "on", off: "off", unset: "never set", unsaid: "cannot be expressed" } as const;

function scopeOf(schedule: ScheduleOf[ScheduleKind]): string {
  if (!("find" in schedule)) return "all images";
  const { images, find } = schedule;
  const which = [typeof images === "string" ? images : `${images.length} listed`, ...narrowingsOf(schedule)];
  return `${which.join(", ")}; ${valueText(find)}`;
}

/** Where nobody says from when the days are counted, only the time of day is sure. */
function nextText(
  { schedule, status: { nextRuns: [next] = [], nextRunsBy } }: ShownSchedule,
  zoned: ZonedTime,
): string {
  if (next === undefined) return "";
  const days = schedule?.everyDays ?? 1;
  return `${zoned.text(next)}${nextRunsBy === "earliest" && days > 1 ? ` or up to ${days - 1} days later` : ""}`;
}

/** The rows as a file of schedules that `schedule apply` takes. */
export function scheduleDocument(
  rows: readonly ShownSchedule[],
  { isImplicit, readings }: { readonly isImplicit: boolean; readonly readings: readonly StoreReading[] },
): object {
  const names = [...new Set(readings.filter(({ error }) => error === undefined).map(({ account }) => account.name))];
  const sections = names.map((name) => [name, sectionsOf(name, rows, readings)] as const);
  return isImplicit
    ? { version: 1, ...Object.assign({}, ...sections.map(([, section]) => section)) }
    : { version: 1, accounts: Object.fromEntries(sections) };
}

function sectionsOf(name: string, rows: readonly ShownSchedule[], readings: readonly StoreReading[]): object {
  const own = rows.filter(({ account, schedule }) => account === name && schedule !== undefined);
  const entryOf = ({ schedule, status }: ShownSchedule): object => ({ ...schedule, status });
  const single = (kind: ScheduleKind) =>
    own.filter((row) => row.kind === kind).map((row) => [kind, entryOf(row)] as const);
  const hasImages = readings.some(
    ({ account, store, error }) => account.name === name && store.kind === "images" && error === undefined,
  );
  return {
    ...Object.fromEntries([...single("host"), ...single("registry")]),
    ...(hasImages ? { images: own.filter(({ kind }) => kind === "images").map(entryOf) } : {}),
  };
}
