import type { Image, ScanStatus } from "./image.js";

/**
 * Finds the place whose scan tells most of an image: the newest one. An image never changes, and a newer scan knows more vulnerabilities.
 * The newest counts also if it failed or is running, since what it leaves open is not known; of two of one time the one that is done
 * counts, and of equal ones the first.
 *
 * @param places - Places of one image ID in one account. At least one.
 */
export function newestScanOf(places: readonly [Image, ...Image[]]): Image {
  return places.reduce((newest, place) => (isNewerScan(place, newest) ? place : newest));
}

/** True if a place tells more of an image than another, as {@link newestScanOf} says. */
export function isNewerScan(place: ScanFacts, other: ScanFacts): boolean {
  const [time, otherTime] = [timeOf(place), timeOf(other)];
  return time === otherTime ? isDone(place) && !isDone(other) : time > otherTime;
}

/** The part of a place that the choice depends on. */
export interface ScanFacts {
  /** End of the scan, RFC 3339 in UTC; absent if the cloud does not say. */
  readonly scannedAt?: string | undefined;
  /** Its status; absent if the cloud does not say. */
  readonly scanStatus?: ScanStatus | undefined;
}

/** Milliseconds since 1970. A scan without a time stands behind all that have one, and an image that was never scanned behind it. */
function timeOf({ scannedAt, scanStatus }: ScanFacts): number {
  const time = scannedAt === undefined ? Number.NaN : Date.parse(scannedAt);
  if (!Number.isNaN(time)) return time;
  return scanStatus === "never" ? Number.NEGATIVE_INFINITY : -Number.MAX_VALUE;
}

function isDone({ scanStatus }: ScanFacts): boolean {
  return scanStatus === "done";
}
