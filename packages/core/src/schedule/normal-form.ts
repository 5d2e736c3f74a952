import { FINDS, type Find, type HostSchedule, type ImagesSchedule, type RegistrySchedule } from "./schedule.js";

/**
 * Writes a schedule in its normal form: lists in order and without repetitions, times as short as they can be. Two schedules
 * say the same if their normal forms are equal.
 */
export function normalHost(schedule: HostSchedule): HostSchedule {
  const { images } = schedule;
  return {
    ...schedule,
    find: inOrder(schedule.find),
    images: typeof images === "string" ? images : sorted(images),
    clusters: sorted(schedule.clusters),
    exclude: sorted(schedule.exclude),
  };
}

/** The same of a scan of registry images. */
export function normalRegistry(schedule: RegistrySchedule): RegistrySchedule {
  const { images } = schedule;
  return {
    ...schedule,
    find: inOrder(schedule.find),
    // Every item is of one kind, as the type of the list says; so is the sorted list.
    images: typeof images === "string" ? images : (sorted<unknown>(images) as RegistrySchedule["images"]),
    registries: sorted(schedule.registries),
    namespaces: sorted(schedule.namespaces),
    exclude: sorted(schedule.exclude),
  };
}

/** The same of a scan of images of Alibaba Cloud. */
export function normalImages(schedule: ImagesSchedule): ImagesSchedule {
  const { firstRun } = schedule;
  return { ...schedule, ...(firstRun === undefined ? {} : { firstRun: new Date(firstRun).toISOString() }) };
}

/** True if two values of schedules say the same. Members that are `undefined` are absent. */
export function sameValue(a: unknown, b: unknown): boolean {
  return textOf(a) === textOf(b);
}

/** A text that is the same for schedules that say the same, whatever their ID and their first run. */
export function wordsOf(schedule: ImagesSchedule): string {
  return textOf({ ...schedule, id: undefined, firstRun: undefined });
}

function inOrder(find: readonly Find[]): readonly Find[] {
  return FINDS.filter((kind) => find.includes(kind));
}

function sorted<Item>(items: readonly Item[]): readonly Item[] {
  const byText = new Map(items.map((item) => [textOf(item), item]));
  return [...byText].sort(([a], [b]) => compare(a, b)).map(([, item]) => item);
}

/** Numbers by their value, other texts letter by letter. */
function compare(a: string, b: string): number {
  const bothNumbers = /^\d+$/.test(a) && /^\d+$/.test(b);
  if (bothNumbers && a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null)
    return typeof value === "string" ? JSON.stringify(value) : String(value);
  if (Array.isArray(value)) return `[${value.map(textOf).join(",")}]`;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  const members = entries.sort(([a], [b]) => compare(a, b)).map(([name, member]) => `${name}:${textOf(member)}`);
  return `{${members.join(",")}}`;
}
