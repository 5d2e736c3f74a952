import type { Schedule } from "./schedule.js";

/** Says a schedule in one sentence, for a confirmation or a report. */
export function describeSchedule(schedule: Schedule): string {
  const { everyDays, at, until, images, find } = schedule;
  const period = everyDays === 1 ? "every day" : `every ${everyDays} days`;
  const window = until === undefined ? `at ${at}` : `from ${at} to ${until}`;
  const which =
    typeof images === "string" ? `${images} licensed registry images` : `${images.length} listed registry images`;
  const narrowed = [
    ...(schedule.latestOnly ? ["newest tags only"] : []),
    ...(schedule.runningOnly ? ["with running containers only"] : []),
    ...(schedule.registries.length > 0 ? [`in ${schedule.registries.join(", ")}`] : []),
    ...(schedule.namespaces.length > 0 ? [`of ${schedule.namespaces.join(", ")}`] : []),
  ];
  const scan = `Scan ${[which, ...narrowed].join(", ")} ${period} ${window} for ${find.join(", ")}.`;
  return schedule.enabled ? scan : `Switched off. ${scan}`;
}
