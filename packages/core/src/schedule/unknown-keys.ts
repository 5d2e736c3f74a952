import { nearest } from "../accounts/nearest.js";
import type { ScheduleKind } from "./service-zones.js";
import { SCHEDULE_KEYS } from "./schedule-schema.js";

/** A fault of a schedule, and its place. */
export interface ScheduleProblem {
  /** Keys that lead to the place, from the top. */
  readonly path: readonly (number | string)[];
  /** The fault, and what to write instead. */
  readonly message: string;
}

const noNarrowing =
  "Alibaba Cloud scans all images of the registries that are connected. Nearest: set the range of registries in the console of Security Center, or scan single images with plimsoll api sas PublicCreateImageScanTask";

/** Keys that other kinds know, why this one cannot say it, and what is nearest. */
const CANNOT: Readonly<Record<ScheduleKind, Readonly<Record<string, string>>>> = {
  host: {
    everyHours: "the service counts in days. Nearest: everyDays: 1",
    firstRun: "the service does not take a first day; it starts at the next `at`. Nearest: leave it out",
    latestOnly: "hosts have no newest tags. Nearest: runningOnly: true, or images: recommended",
    registries:
      "images on hosts are not chosen by registry. Nearest: list them in images, or use the registry schedule",
    namespaces: "images on hosts are not chosen by namespace. Nearest: clusters, or the registry schedule",
    id: "an account has one such schedule, without an ID. Leave it out",
  },
  registry: {
    everyHours: "the service counts in days. Nearest: everyDays: 1",
    firstRun: "the service does not take a first day; it starts at the next `at`. Nearest: leave it out",
    clusters: "registry images are not chosen by cluster. Nearest: runningOnly: true, or the host schedule",
    id: "an account has one such schedule, without an ID. Leave it out",
  },
  images: {
    find: "Alibaba Cloud always looks for everything. Nearest: leave it out",
    images: noNarrowing,
    exclude: noNarrowing,
    latestOnly: noNarrowing,
    runningOnly: noNarrowing,
    registries: noNarrowing,
    namespaces: noNarrowing,
    clusters: noNarrowing,
  },
};

/** Finds every key that a document of schedules does not know. */
export function unknownKeysOfDocument(data: object): readonly ScheduleProblem[] {
  const own = unknownKeys(data, SCHEDULE_KEYS.document, []);
  const accounts = Object.entries(membersOf(membersOf(data)["accounts"])).flatMap(([name, account]) => [
    ...unknownKeys(account, SCHEDULE_KEYS.account, ["accounts", name]),
    ...unknownKeysOfSections(account, ["accounts", name]),
  ]);
  return [...own, ...unknownKeysOfSections(data, []), ...accounts];
}

/** Finds every key that a schedule of one kind does not know or cannot say. */
export function unknownKeysOfSchedule(
  kind: ScheduleKind,
  data: unknown,
  path: ScheduleProblem["path"],
): readonly ScheduleProblem[] {
  return unknownKeys(data, SCHEDULE_KEYS[kind], path, CANNOT[kind]);
}

function unknownKeysOfSections(data: unknown, path: ScheduleProblem["path"]): readonly ScheduleProblem[] {
  const { host, registry, images } = membersOf(data);
  const items: readonly unknown[] = Array.isArray(images) ? images : [];
  return [
    ...unknownKeysOfSchedule("host", host, [...path, "host"]),
    ...unknownKeysOfSchedule("registry", registry, [...path, "registry"]),
    ...items.flatMap((item, index) => unknownKeysOfSchedule("images", item, [...path, "images", index])),
  ];
}

function unknownKeys(
  data: unknown,
  known: readonly string[],
  path: ScheduleProblem["path"],
  cannot: Readonly<Record<string, string>> = {},
): readonly ScheduleProblem[] {
  return Object.keys(membersOf(data))
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: [...path, key],
      message: (Object.hasOwn(cannot, key) ? cannot[key] : undefined) ?? `unknown key; ${suggestion(key, known)}`,
    }));
}

/** Names the key that is most alike, or all of them if none is. */
function suggestion(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return near === undefined
    ? `it takes ${known.filter((name) => !["$schema", "status"].includes(name)).join(", ")}`
    : `did you mean ${near}?`;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
