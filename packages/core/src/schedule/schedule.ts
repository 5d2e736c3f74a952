/** Everything that a scan can look for, in the order in which it is written. */
export const FINDS = ["vulnerabilities", "malware", "sensitive-data"] as const;

/** One of {@link FINDS}. */
export type Find = (typeof FINDS)[number];

/** Members that the schedules of Tencent Cloud have in common. */
interface TencentSchedule {
  /** True if the schedule runs. @default true */
  readonly enabled: boolean;
  /** Days from one scan to the next, 1 or more. The vendor's console offers 1, 7, 15 and 30. */
  readonly everyDays: number;
  /** Time of day at which a scan starts, `HH:MM` or `HH:MM:SS`, in `timeZone`. */
  readonly at: string;
  /** Time of day at which the time for scanning ends. @default none */
  readonly until?: string | undefined;
  /** Zone of `at` and `until`. A schedule that was read has the zone of its service. @default the zone of the service */
  readonly timeZone: string;
  /** Kinds of findings to look for. @default everything */
  readonly find: readonly Find[];
  /** Only images from which a container runs. @default false */
  readonly runningOnly: boolean;
}

/** The scheduled scan of images on hosts, of Tencent Cloud. Times are in UTC. */
export interface HostSchedule extends TencentSchedule {
  /** Which images: all with a license, those the vendor recommends, or the listed image IDs. @default "all" */
  readonly images: "all" | "recommended" | readonly string[];
  /** Only the images of these clusters, by ID. @default all */
  readonly clusters: readonly string[];
  /** Image IDs to leave out. @default none */
  readonly exclude: readonly string[];
}

/** A number that a service gives; one beyond 2^53 is a `bigint`. */
export type Count = bigint | number;

/** A registry image by its name. */
export interface NamedImage {
  /** Name of the registry instance. */
  readonly instanceName?: string;
  /** ID of the registry instance. */
  readonly instanceId?: string;
  /** Kind of the registry: `tcr`, `ccr`, `harbor`, ... */
  readonly registry?: string;
  /** Address of the repository without the tag. */
  readonly address?: string;
  /** Namespace in the registry. */
  readonly namespace?: string;
  /** Name without namespace and tag. */
  readonly name: string;
  /** Tag. */
  readonly tag: string;
  /** Digest of the manifest. */
  readonly digest?: string;
  /** `true` to scan again what was scanned before, in the vendor's words. */
  readonly force?: string;
}

/** The scheduled scan of registry images, of Tencent Cloud. Plain data, the same as in a YAML file. */
export interface RegistrySchedule extends TencentSchedule {
  /** Which images: all with a license, those the vendor recommends, or the listed numbers or names. @default "all" */
  readonly images: "all" | "recommended" | readonly Count[] | readonly NamedImage[];
  /** Only the newest tag of each repository. @default false */
  readonly latestOnly: boolean;
  /** Kinds of registry to narrow down to: `tcr`, `ccr`, `harbor`, ... @default all */
  readonly registries: readonly string[];
  /** Namespaces to narrow down to. @default all */
  readonly namespaces: readonly string[];
  /** Numbers of registry images to leave out. @default none */
  readonly exclude: readonly Count[];
}

/** One scheduled scan of the images of Alibaba Cloud; an account may have several. */
export interface ImagesSchedule {
  /** ID of the schedule at the service, its `ConfigId`. @default none, a new one or the one that is alike */
  readonly id?: string | undefined;
  /** True if the schedule runs. @default true */
  readonly enabled: boolean;
  /** Days from one scan to the next, 1 or more; either this or `everyHours`. */
  readonly everyDays?: number | undefined;
  /** Hours from one scan to the next, 1 or more. */
  readonly everyHours?: number | undefined;
  /** Hour of the day from which a scan may start, `HH:00`, in `timeZone`. */
  readonly at: string;
  /** Hour of the day until which a scan may start, `HH:00`, up to `24:00`. The same hour as `at` is the whole day. */
  readonly until: string;
  /** Zone of `at` and `until`. A schedule that was read has the zone of its service. @default the zone of the service */
  readonly timeZone: string;
  /** Moment of the first run, in UTC. @default the one the service has; of a new schedule the next `at` */
  readonly firstRun?: string | undefined;
}

/** The schedule of each kind. */
export interface ScheduleOf {
  /** Images on hosts, Tencent Cloud. */
  readonly host: HostSchedule;
  /** Registry images, Tencent Cloud. */
  readonly registry: RegistrySchedule;
  /** Images of Alibaba Cloud. */
  readonly images: ImagesSchedule;
}
