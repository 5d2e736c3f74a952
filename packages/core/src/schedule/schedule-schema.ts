import * as v from "valibot";

import { truthText } from "../accounts/truth-text.js";
import { type Count, type Find, type NamedImage, FINDS } from "./schedule.js";
import type { ScheduleKind } from "./service-zones.js";
import { sexagesimalTime } from "./time-of-day.js";

/** For a value that is not a time, tells what it may have been in the file. */
function timeHint({ input }: { readonly input: unknown }): string {
  const meant = typeof input === "number" ? sexagesimalTime(input) : undefined;
  const why =
    meant === undefined
      ? ""
      : `; ${String(input)} is what YAML 1.1 tools make of ${meant} without quotes: write "${meant}"`;
  return `must be a time of day like "04:00"${why}`;
}

const time = v.pipe(
  v.string(timeHint),
  v.regex(/^(([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?|24:00(:00)?)$/, 'must be a time of day like "04:00"'),
  v.description('Time of day, "HH:MM". Write it in quotes: tools of YAML 1.1 take 04:00 without quotes for a number.'),
);
const flag = v.boolean(({ input }) => truthText(input));
const named = (what: string) => v.pipe(v.string(`must be ${what}`), v.minLength(1, "must not be empty"));
const names = (what: string) => v.array(named(what), `must be a list, each item ${what}`);
const period = (unit: string) =>
  v.pipe(
    v.number(`must be a number of ${unit}s`),
    v.integer(`must be a whole number of ${unit}s`),
    v.minValue(1, `must be 1 ${unit} or more`),
    v.maxValue(100_000, `must be 100000 ${unit}s or fewer`),
  );
const count = v.union(
  [v.pipe(v.number(), v.integer(), v.minValue(0)), v.bigint()],
  "must be the number of a registry image",
);

const timeZone = v.pipe(
  named("a time zone like Asia/Shanghai or +08:00"),
  v.description("Zone of `at` and `until`. The services keep one time of UTC, so a zone with summer time is refused."),
);

const clock = {
  enabled: v.pipe(v.optional(flag, true), v.description("Whether the schedule runs.")),
  at: v.pipe(time, v.description('Time of day at which a scan starts, "HH:MM".')),
  timeZone: v.optional(timeZone),
  status: v.optional(
    v.pipe(v.unknown(), v.description("What `plimsoll schedule show` knows of the runs. It is not applied.")),
  ),
};

const tencent = {
  ...clock,
  everyDays: v.pipe(
    period("day"),
    v.description("Days from one scan to the next. The vendor's console offers 1, 7, 15 and 30."),
  ),
  until: v.optional(v.pipe(time, v.description("Time of day at which the time for scanning ends. None if absent."))),
  find: v.pipe(
    v.optional(v.array(v.picklist(FINDS, `must be of ${FINDS.join(", ")}`), `must be a list of ${FINDS.join(", ")}`), [
      ...FINDS,
    ]),
    v.description("What to look for; everything if absent."),
  ),
  runningOnly: v.pipe(v.optional(flag, false), v.description("Only images from which a container runs.")),
};

const WHICH = ["all", "recommended"] as const;

/** The scan of images on hosts. */
const host = v.strictObject({
  ...tencent,
  images: v.optional(
    v.union(
      [v.picklist(WHICH), v.pipe(names("an image ID"), v.minLength(1))],
      "must be all, recommended, or a list of image IDs",
    ),
    "all",
  ),
  clusters: v.pipe(
    v.optional(names("the ID of a cluster"), []),
    v.description("IDs of the clusters whose images are scanned."),
  ),
  exclude: v.pipe(v.optional(names("an image ID"), []), v.description("Image IDs to leave out.")),
});

const text = v.optional(v.string());

/** The scan of registry images. */
const registry = v.strictObject({
  ...tencent,
  images: v.optional(
    v.union(
      [
        v.picklist(WHICH),
        v.pipe(v.array(count), v.minLength(1)),
        v.pipe(
          v.array(
            v.strictObject({
              instanceName: text,
              instanceId: text,
              registry: text,
              address: text,
              namespace: text,
              name: named("the name of an image"),
              tag: named("a tag"),
              digest: text,
              force: text,
            }),
          ),
          v.minLength(1),
        ),
      ],
      "must be all, recommended, or a list of numbers of registry images or of their names",
    ),
    "all",
  ),
  latestOnly: v.pipe(v.optional(flag, false), v.description("Only the newest tag of each repository.")),
  registries: v.pipe(
    v.optional(names("a kind of registry"), []),
    v.description("Kinds of registry: tcr, ccr, harbor, ... All if absent."),
  ),
  namespaces: v.pipe(v.optional(names("a namespace"), []), v.description("Namespaces. All if absent.")),
  exclude: v.pipe(
    v.optional(v.array(count, "must be a list of numbers of registry images"), []),
    v.description("Numbers of registry images to leave out."),
  ),
});

/** One scan of images of Alibaba Cloud. */
const imagesItem = v.strictObject({
  ...clock,
  id: v.optional(
    v.pipe(
      named("the ID of a schedule"),
      v.description("ID at the service (ConfigId). Without it, a new schedule, or the one that is alike."),
    ),
  ),
  everyDays: v.optional(period("day")),
  everyHours: v.optional(period("hour")),
  until: v.pipe(
    time,
    v.description("Hour of the day until which a scan may start, up to 24:00. The same as `at` is the whole day."),
  ),
  firstRun: v.optional(
    v.pipe(
      v.string("must be a moment like 2026-12-01T02:00:00Z"),
      v.check(
        (value) =>
          /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
          !Number.isNaN(Date.parse(value)),
        "must be a moment with its zone, like 2026-12-01T02:00:00Z",
      ),
      v.description("Moment of the first run. Without it, the one the service has; of a new schedule the next `at`."),
    ),
  ),
});

const sections = {
  host: v.optional(v.pipe(host, v.description("Scheduled scan of images on hosts, Tencent Cloud. Times in UTC."))),
  registry: v.optional(v.pipe(registry, v.description("Scheduled scan of registry images, Tencent Cloud."))),
  images: v.optional(
    v.pipe(
      v.array(imagesItem, "must be a list of schedules, each with a dash before it"),
      v.description("Scheduled scans of images of Alibaba Cloud."),
    ),
  ),
};

/** The schedules of one account. */
const account = v.strictObject(sections);

/** A file of schedules: of the account that is selected, or of accounts by name. */
const document = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.literal(1, "must be 1"),
  accounts: v.optional(
    v.pipe(
      v.record(v.string(), account, "must be names of accounts, each with its schedules"),
      v.description("Schedules by the name of the account."),
    ),
  ),
  ...sections,
});

/** A schedule as it stands in a file, with the defaults filled in: what both of Tencent Cloud have. */
export interface StatedTencent {
  readonly enabled: boolean;
  readonly everyDays: number;
  readonly at: string;
  readonly until?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly find: readonly Find[];
  readonly runningOnly: boolean;
  readonly status?: unknown;
}

/** The same of images on hosts. */
export interface StatedHost extends StatedTencent {
  readonly images: "all" | "recommended" | readonly string[];
  readonly clusters: readonly string[];
  readonly exclude: readonly string[];
}

/** The same of registry images. */
export interface StatedRegistry extends StatedTencent {
  readonly images: "all" | "recommended" | readonly Count[] | readonly StatedName[];
  readonly latestOnly: boolean;
  readonly registries: readonly string[];
  readonly namespaces: readonly string[];
  readonly exclude: readonly Count[];
}

/** A registry image by its name; members may be `undefined`. */
export type StatedName = { readonly [Member in keyof NamedImage]: NamedImage[Member] | undefined };

/** The same of images of Alibaba Cloud. */
export interface StatedImages {
  readonly id?: string | undefined;
  readonly enabled: boolean;
  readonly everyDays?: number | undefined;
  readonly everyHours?: number | undefined;
  readonly at: string;
  readonly until: string;
  readonly timeZone?: string | undefined;
  readonly firstRun?: string | undefined;
  readonly status?: unknown;
}

/** The schedules of one account as they stand in a file. */
export interface StatedAccount {
  readonly host?: StatedHost | undefined;
  readonly registry?: StatedRegistry | undefined;
  readonly images?: readonly StatedImages[] | undefined;
}

/** A file of schedules. */
export interface StatedDocument extends StatedAccount {
  readonly accounts?: Readonly<Record<string, StatedAccount>> | undefined;
}

/** Checks a scan of registry images. */
export const registrySchema: v.GenericSchema<unknown, StatedRegistry> = registry;

/** Checks a file of schedules. */
export const documentSchema: v.GenericSchema<unknown, StatedDocument> = document;

/** The keys that each part of a file has. */
export const SCHEDULE_KEYS: Readonly<Record<ScheduleKind | "account" | "document", readonly string[]>> = {
  host: Object.keys(host.entries),
  registry: Object.keys(registry.entries),
  images: Object.keys(imagesItem.entries),
  account: Object.keys(account.entries),
  document: Object.keys(document.entries),
};
