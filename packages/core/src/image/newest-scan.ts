import type { Image, ScanStatus } from "./image.js";

/** The part of a place that the choice between several depends on. */
export interface ScanFacts {
  /** End of the scan, RFC 3339 in UTC; absent if the cloud does not say. */
  readonly scannedAt?: string | undefined;
  /** Its status; absent if the cloud does not say. */
  readonly scanStatus?: ScanStatus | undefined;
}

/**
 * Finds the place whose scan says most of what is in an image: the newest one that is done, or else the newest one. An image never
 * changes, and a newer scan knows more vulnerabilities. Of equal ones the first counts.
 *
 * @param places - Places of one image ID in one account. At least one.
 */
export function newestScanOf(places: readonly [Image, ...Image[]]): Image {
  return places.reduce((newest, place) => (saysMore(place, newest) ? place : newest));
}

/** True if the scan of a place says more than that of another, as {@link newestScanOf} has it. */
export function saysMore(place: ScanFacts, other: ScanFacts): boolean {
  if (isDone(place) !== isDone(other)) return isDone(place);
  return timeOf(place) > timeOf(other);
}

/**
 * Finds a place whose scan has not ended well and is newer than the one that says most: nobody knows what it would have found.
 *
 * @param scanned - From {@link newestScanOf} of the same places.
 * @returns the newest such place; `undefined` if there is none.
 */
export function newerOpenScanOf(places: readonly [Image, ...Image[]], scanned: Image): Image | undefined {
  const [newest] = places
    .filter((place) => timeOf(place) > timeOf(scanned))
    .toSorted((one, other) => timeOf(other) - timeOf(one));
  return newest;
}

/** Milliseconds since 1970. A scan without a time stands behind all that have one, and an image that was never scanned behind it. */
function timeOf({ scannedAt, scanStatus }: ScanFacts): number {
  const time = scannedAt === undefined ? Number.NaN : Date.parse(scannedAt);
  if (!Number.isNaN(time)) return time;
  return scanStatus === "never" ? Number.NEGATIVE_INFINITY : -Number.MAX_VALUE;
}

/** Lists without a status have only images whose scan is over. */
function isDone({ scannedAt, scanStatus }: ScanFacts): boolean {
  return scanStatus === "done" || (scanStatus === undefined && scannedAt !== undefined);
}
