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

function hostOf({ images, clusters, exclude, runningOnly }: HostSchedule): string {
  const which = typeof images === "string" ? `${images} licensed host images` : `${images.length} listed host images`;
  return [
    which,
    ...(runningOnly ? ["with running containers only"] : []),
    ...(clusters.length > 0 ? [`in ${clusters.join(", ")}`] : []),
    ...(exclude.length > 0 ? [`without ${exclude.length} listed`] : []),
  ].join(", ");
}

function registryOf(schedule: RegistrySchedule): string {
  const { images, registries, namespaces, exclude } = schedule;
  const which =
    typeof images === "string" ? `${images} licensed registry images` : `${images.length} listed registry images`;
  return [
    which,
    ...(schedule.latestOnly ? ["newest tags only"] : []),
    ...(schedule.runningOnly ? ["with running containers only"] : []),
    ...(registries.length > 0 ? [`in ${registries.join(", ")}`] : []),
    ...(namespaces.length > 0 ? [`of ${namespaces.join(", ")}`] : []),
    ...(exclude.length > 0 ? [`without ${exclude.length} listed`] : []),
  ].join(", ");
}
