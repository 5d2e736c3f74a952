import type { Cloud, Image, ScanStatus } from "../image.js";

/** Counts over the images of one cloud. */
export interface CloudSummary {
  readonly cloud: Cloud;
  /** Images read. */
  readonly images: number;
  /** Sum of the sizes in bytes. */
  readonly sizeBytes: number;
  /** Images with a scan license. */
  readonly licensed: number;
  /** Images that need a license to be scanned. */
  readonly unlicensed: number;
  /** Images by scan status; `unknown` where the cloud does not say. */
  readonly scan: Readonly<Record<ScanStatus | "unknown", number>>;
  /** Images in which something was found. */
  readonly atRisk: number;
  /** Vulnerabilities found in all images. */
  readonly vulnerabilities: number;
  /** Malware files found in all images. */
  readonly malware: number;
  /** Pieces of sensitive data found in all images. */
  readonly sensitive: number;
  /** Alerts on all images. */
  readonly alerts: number;
}

const empty = (cloud: Cloud): CloudSummary => ({
  cloud,
  images: 0,
  sizeBytes: 0,
  licensed: 0,
  unlicensed: 0,
  scan: { never: 0, running: 0, done: 0, failed: 0, canceled: 0, unknown: 0 },
  atRisk: 0,
  vulnerabilities: 0,
  malware: 0,
  sensitive: 0,
  alerts: 0,
});

/**
 * Counts images by cloud. Holds no image, so that its memory does not grow with the inventory.
 *
 * @param images - Images in any order.
 * @returns One row for each cloud that has an image, in the order of first appearance.
 */
export async function summarize(images: AsyncIterable<Image> | Iterable<Image>): Promise<readonly CloudSummary[]> {
  const rows = new Map<Cloud, CloudSummary>();
  for await (const image of images) rows.set(image.cloud, add(rows.get(image.cloud) ?? empty(image.cloud), image));
  return [...rows.values()];
}

function add(row: CloudSummary, image: Image): CloudSummary {
  const status = image.scanStatus ?? "unknown";
  return {
    cloud: row.cloud,
    images: row.images + 1,
    sizeBytes: row.sizeBytes + (image.sizeBytes ?? 0),
    licensed: row.licensed + (image.licensed === true ? 1 : 0),
    unlicensed: row.unlicensed + (image.licensed === false ? 1 : 0),
    scan: { ...row.scan, [status]: row.scan[status] + 1 },
    atRisk: row.atRisk + (image.atRisk === true ? 1 : 0),
    vulnerabilities: row.vulnerabilities + (image.findings.vulnerabilities ?? 0),
    malware: row.malware + (image.findings.malware ?? 0),
    sensitive: row.sensitive + (image.findings.sensitive ?? 0),
    alerts: row.alerts + (image.findings.alerts ?? 0),
  };
}
