/** Result of one way of licensing for one kind of images on one day. What the service does not say is absent. */
export interface LicenseTask {
  /** ID of the task, by which its log is read. */
  readonly id: number;
  /** Day, `YYYY-MM-DD` in UTC+8. */
  readonly day?: string;
  /** When the last image was tried, RFC 3339 in UTC. */
  readonly lastAt?: string;
  /** `rule`, automatically; `request`, because somebody asked. */
  readonly by?: "request" | "rule";
  /** Where the images are. */
  readonly kind?: "host" | "registry";
  /** Images that got a license. */
  readonly licensed?: number;
  /** Images that got none. */
  readonly failed?: number;
  /** `all` images got a license, `some` did, `none` did; absent unless both numbers are known. */
  readonly outcome?: "all" | "none" | "some";
  /** Why the latest image got none: `daily-limit`, `no-license-left`, or another word of the vendor's. */
  readonly latestFailure?: string;
}

/** Orders tasks: those with failures first, then those of which that is not known, each the newest first. */
export function byFailuresFirst(a: LicenseTask, b: LicenseTask): number {
  return (
    rankOf(a) - rankOf(b) ||
    compare(b.day, a.day) ||
    compare(b.lastAt, a.lastAt) ||
    Number(b.id > a.id) - Number(b.id < a.id)
  );
}

function rankOf({ failed }: LicenseTask): number {
  if (failed === undefined) return 1;
  return failed > 0 ? 0 : 2;
}

function compare(a = "", b = ""): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
