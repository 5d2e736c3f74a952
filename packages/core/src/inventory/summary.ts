import type { Cloud, Image, ScanStatus } from "../image/image.js";
import { omitUndefined } from "../base/omit-undefined.js";

/**
 * Counts over the images of one cloud. A count of something that the cloud does not report is absent; it is never 0. What it
 * reports of some images only is counted over those.
 */
export interface CloudSummary {
  /** The cloud. */
  readonly cloud: Cloud;
  /** Images read. */
  readonly images: number;
  /** Sum of the sizes in bytes; beyond 2^53 a `bigint`, like the sums below. */
  readonly sizeBytes?: bigint | number;
  /** Images with a scan license. */
  readonly licensed?: number;
  /** Images that need a license to be scanned. */
  readonly unlicensed?: number;
  /** Images by scan status. */
  readonly scan?: Readonly<Record<ScanStatus, number>>;
  /** Images in which something was found. */
  readonly atRisk?: number;
  /** Vulnerabilities found in all images. */
  readonly vulnerabilities?: bigint | number;
  /** Malware files found in all images. */
  readonly malware?: bigint | number;
  /** Pieces of sensitive data found in all images. */
  readonly sensitive?: bigint | number;
  /** Alerts on all images. */
  readonly alerts?: bigint | number;
}

/**
 * Counts images by cloud. Holds no image, so that its memory does not grow with the inventory.
 *
 * @param images - Images in any order.
 * @returns One row for each cloud that has an image, in the order of first appearance.
 */
export async function summarize(images: AsyncIterable<Image> | Iterable<Image>): Promise<readonly CloudSummary[]> {
  const rows = new Map<Cloud, CloudSummary>();
  for await (const image of images) rows.set(image.cloud, add(rows.get(image.cloud), image));
  return [...rows.values()];
}

function add(row: CloudSummary | undefined, image: Image): CloudSummary {
  const { findings, licensed, atRisk } = image;
  return {
    cloud: image.cloud,
    images: (row?.images ?? 0) + 1,
    ...omitUndefined({
      sizeBytes: sum(row?.sizeBytes, image.sizeBytes),
      licensed: tally(row?.licensed, licensed, true),
      unlicensed: tally(row?.unlicensed, licensed, false),
      scan: addStatus(row?.scan, image.scanStatus),
      atRisk: tally(row?.atRisk, atRisk, true),
      vulnerabilities: sum(row?.vulnerabilities, findings.vulnerabilities),
      malware: sum(row?.malware, findings.malware),
      sensitive: sum(row?.sensitive, findings.sensitive),
      alerts: sum(row?.alerts, findings.alerts),
    }),
  };
}

/** Adds two integers of which either may be unknown; two unknowns stay unknown. No digit is lost. */
function sum(a: bigint | number | undefined, b: bigint | number | null | undefined): bigint | number | undefined {
  if (b === undefined || b === null) return a;
  if (a === undefined) return b;
  // The client gives integers beyond 2^53 as bigints, although the types of an image do not say so.
  if (typeof a === "number" && typeof b === "number" && !(isWhole(a) && isWhole(b) && !isWhole(a + b))) return a + b;
  const added = BigInt(a) + BigInt(b);
  return isWhole(Number(added)) ? Number(added) : added;
}

function isWhole(number: number): boolean {
  return Number.isSafeInteger(number);
}

function tally(count: number | undefined, value: boolean | null | undefined, wanted: boolean): number | undefined {
  return value === undefined || value === null ? count : (count ?? 0) + Number(value === wanted);
}

function addStatus(counts: CloudSummary["scan"], status: ScanStatus | null | undefined): CloudSummary["scan"] {
  if (status === undefined || status === null) return counts;
  const before = counts ?? { never: 0, running: 0, done: 0, failed: 0, canceled: 0 };
  return { ...before, [status]: before[status] + 1 };
}
