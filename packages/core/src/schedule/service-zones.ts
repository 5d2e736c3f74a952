/** Kinds of schedules: scans of images on hosts, in registries (both Tencent Cloud), and of images of Alibaba Cloud. */
export const SCHEDULE_KINDS = ["host", "registry", "images"] as const;

/** One of {@link SCHEDULE_KINDS}. */
export type ScheduleKind = (typeof SCHEDULE_KINDS)[number];

/** The zone in which a service understands times of day. None of them has summer time. */
export interface ServiceZone {
  /** Name of the zone, as `Intl` knows it. */
  readonly name: string;
  /** Minutes east of UTC, all year. */
  readonly offsetMinutes: number;
  /** Why we assume this zone; absent where the vendor names it. */
  readonly assumed?: string;
}

/** The zone of each kind. The vendor names it only for host images: the backend reads `ScanTime` as UTC. */
export const SERVICE_ZONES: Readonly<Record<ScheduleKind, ServiceZone>> = {
  host: { name: "UTC", offsetMinutes: 0 },
  registry: {
    name: "Asia/Shanghai",
    offsetMinutes: 480,
    assumed:
      "Tencent Cloud does not name a time zone for scans of registry images; UTC+08:00 is assumed, as in its other times of registry images",
  },
  images: {
    name: "Asia/Shanghai",
    offsetMinutes: 480,
    assumed: "Alibaba Cloud does not name a time zone for the hours of a scan; UTC+08:00 is assumed, as in its console",
  },
};
