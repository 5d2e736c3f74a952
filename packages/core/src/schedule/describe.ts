import type { HostSchedule, RegistrySchedule, ScheduleOf } from "./schedule.js";
import type { ScheduleKind } from "./service-zones.js";

/** Describes a schedule in one sentence, for a confirmation or a report. */
export function describeSchedule<Kind extends ScheduleKind>(kind: Kind, schedule: ScheduleOf[Kind]): string {
  const find = "find" in schedule ? ` for ${schedule.find.length === 0 ? "nothing" : schedule.find.join(", ")}` : "";
  const scan = `Scan ${whatOf(kind, schedule)} ${periodOf(schedule)} ${windowOf(schedule)}${find}.`;
  return schedule.enabled ? scan : `Switched off. ${scan}`;
}

/** Says how often, `every 3 days`. */
export function periodOf({
  everyDays,
  everyHours,
}: {
  readonly everyDays?: number | undefined;
  readonly everyHours?: number | undefined;
}): string {
  const [number, unit] = everyDays === undefined ? [everyHours ?? 0, "hour"] : [everyDays, "day"];
  return number === 1 ? `every ${unit}` : `every ${number} ${unit}s`;
}

/** Says at which time of day, with the zone. */
export function windowOf({
  at,
  until,
  timeZone,
}: {
  readonly at: string;
  readonly until?: string | undefined;
  readonly timeZone: string;
}): string {
  return `${until === undefined ? `at ${at}` : `from ${at} to ${until}`} (${timeZone})`;
}

function whatOf(kind: ScheduleKind, schedule: ScheduleOf[ScheduleKind]): string {
  switch (kind) {
    case "images":
      return "images of Alibaba Cloud";
    case "host":
      return hostOf(schedule as HostSchedule); // the kind tells
    case "registry":
      return registryOf(schedule as RegistrySchedule); // the kind tells
  }
}

function hostOf(schedule: HostSchedule): string {
  return [imagesOf(schedule, "licensed host images"), ...narrowingsOf(schedule)].join(", ");
}

function registryOf(schedule: RegistrySchedule): string {
  return [imagesOf(schedule, "licensed registry images"), ...narrowingsOf(schedule)].join(", ");
}

function imagesOf({ images }: HostSchedule | RegistrySchedule, noun: string): string {
  return typeof images === "string" ? `${images} ${noun}` : `${images.length} listed ${noun}`;
}

/** Says what narrows the images that a schedule names, a phrase each, such as `newest tags only`; empty if nothing does. */
export function narrowingsOf(schedule: HostSchedule | RegistrySchedule): readonly string[] {
  const { runningOnly, exclude } = schedule;
  return [
    ...("latestOnly" in schedule && schedule.latestOnly ? ["newest tags only"] : []),
    ...(runningOnly ? ["with running containers only"] : []),
    ...placesOf(schedule),
    ...(exclude.length > 0 ? [`without ${exclude.length} listed`] : []),
  ];
}

function placesOf(schedule: HostSchedule | RegistrySchedule): readonly string[] {
  if (!("registries" in schedule)) return schedule.clusters.length > 0 ? [`in ${schedule.clusters.join(", ")}`] : [];
  const { registries, namespaces } = schedule;
  return [
    ...(registries.length > 0 ? [`in ${registries.join(", ")}`] : []),
    ...(namespaces.length > 0 ? [`of ${namespaces.join(", ")}`] : []),
  ];
}
