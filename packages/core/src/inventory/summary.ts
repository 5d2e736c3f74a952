import type { Cloud, Image, ScanStatus } from "../image.js";
import { present } from "../present.js";

/**
 * Counts over the images of one cloud. A count of something that the cloud does not report is absent; it is never 0. What it
 * reports of some images only is counted over those.
 */
export interface CloudSummary {
  /** The cloud. */
  readonly cloud: Cloud;
  /** Images read. */
  readonly images: number;
  /** Sum of the sizes in bytes. */
  readonly sizeBytes?: number;
  /** Images with a scan license. */
  readonly licensed?: number;
  /** Images that need a license to be scanned. */
  readonly unlicensed?: number;
  /** Images by scan status. */
  readonly scan?: Readonly<Record<ScanStatus, number>>;
  /** Images in which something was found. */
  readonly atRisk?: number;
  /** Vulnerabilities found in all images. */
  readonly vulnerabilities?: number;
  /** Malware files found in all images. */
  readonly malware?: number;
  /** Pieces of sensitive data found in all images. */
  readonly sensitive?: number;
  /** Alerts on all images. */
  readonly alerts?: number;
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
    ...present({
      sizeBytes: sum(row?.sizeBytes, image.sizeBytes),
      licensed: sum(row?.licensed, counted(licensed, true)),
      unlicensed: sum(row?.unlicensed, counted(licensed, false)),
      scan: addStatus(row?.scan, image.scanStatus),
      atRisk: sum(row?.atRisk, counted(atRisk, true)),
      vulnerabilities: sum(row?.vulnerabilities, findings.vulnerabilities),
      malware: sum(row?.malware, findings.malware),
      sensitive: sum(row?.sensitive, findings.sensitive),
      alerts: sum(row?.alerts, findings.alerts),
    }),
  };
}

/** Adds two numbers of which either may be unknown; two unknowns stay unknown. */
function sum(a: number | undefined, b: number | null | undefined): number | undefined {
  if (b === undefined || b === null) return a;
  return a === undefined ? b : a + b;
}

function counted(value: boolean | null | undefined, wanted: boolean): number | undefined {
  return value === undefined || value === null ? undefined : Number(value === wanted);
}

function addStatus(counts: CloudSummary["scan"], status: ScanStatus | null | undefined): CloudSummary["scan"] {
  if (status === undefined || status === null) return counts;
  const before = counts ?? { never: 0, running: 0, done: 0, failed: 0, canceled: 0 };
  return { ...before, [status]: before[status] + 1 };
}
