import * as v from "valibot";

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, "must be a time of day like 04:00"));
const names = v.array(v.pipe(v.string(), v.minLength(1, "must not be empty")));

const schema = v.pipe(
  v.strictObject({
    enabled: v.optional(v.boolean(), true),
    everyDays: v.pipe(
      v.number("must be a number of days"),
      v.integer("must be a whole number of days"),
      v.minValue(1, "must be 1 day or more"),
    ),
    at: time,
    until: v.optional(time),
    find: v.optional(
      v.pipe(
        v.array(v.picklist(["vulnerabilities", "malware", "sensitive-data"])),
        v.minLength(1, "must name at least one kind"),
      ),
      ["vulnerabilities", "malware", "sensitive-data"],
    ),
    images: v.optional(
      v.union(
        [v.picklist(["all", "recommended"]), v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1))],
        "must be all, recommended, or a list of numbers of registry images",
      ),
      "all",
    ),
    latestOnly: v.optional(v.boolean(), false),
    runningOnly: v.optional(v.boolean(), false),
    registries: v.optional(names, []),
    namespaces: v.optional(names, []),
  }),
  v.check((schedule) => schedule.until !== schedule.at, "until must differ from at"),
  v.check(
    (schedule) => !Array.isArray(schedule.images) || schedule.registries.length + schedule.namespaces.length === 0,
    "registries and namespaces narrow down all or recommended images, not listed ones",
  ),
);

/** The scheduled scan of registry images as it is to be. Plain data, the same as in a YAML file. */
export interface Schedule {
  /** True if the schedule runs. @default true */
  readonly enabled: boolean;
  /** Days from one scan to the next, 1 or more. The vendor's console offers 1, 7, 15 and 30. */
  readonly everyDays: number;
  /** Time of day at which a scan starts, `HH:MM` or `HH:MM:SS`. The vendor does not say in which zone. */
  readonly at: string;
  /** Time of day after which no scan starts. @default none */
  readonly until?: string | undefined;
  /** Filters. @default everything */
  readonly find: readonly ("malware" | "sensitive-data" | "vulnerabilities")[];
  /** Which images: all with a license, those the vendor recommends, or the listed numbers. @default "all" */
  readonly images: "all" | "recommended" | readonly number[];
  /** Only the newest tag of each repository. @default false */
  readonly latestOnly: boolean;
  /** Only images from which a container runs. @default false */
  readonly runningOnly: boolean;
  /** Kinds of registry to narrow down to: `tcr`, `ccr`, `harbor`, ... @default all */
  readonly registries: readonly string[];
  /** Namespaces to narrow down to. @default all */
  readonly namespaces: readonly string[];
}

/** Result of reading a schedule. */
export type ReadScheduleResult =
  | { readonly code: "read"; readonly schedule: Schedule }
  | { readonly code: "invalid"; readonly problems: readonly string[] };

/**
 * Reads a schedule and fills in the defaults.
 *
 * @param data - Parsed YAML or JSON, or options of a command.
 */
export function readSchedule(data: unknown): ReadScheduleResult {
  const result = v.safeParse(schema, data);
  if (result.success) return { code: "read", schedule: result.output };
  return {
    code: "invalid",
    problems: result.issues.map((issue) => {
      const path = v.getDotPath(issue);
      return path === null ? issue.message : `${path}: ${issue.message}`;
    }),
  };
}
