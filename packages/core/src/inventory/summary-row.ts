import type { Cloud, ScanStatus, SourceId } from "../image/image.js";

/**
 * Counts over the images of one source, or of all. A count of something that the cloud does not report is absent; it is never
 * 0. What it reports of some images only is counted over those.
 */
export interface SummaryRow {
  /** The source; `all` for the whole. */
  readonly source: SourceId | "all";
  /** Name of the account; absent in the whole, and where accounts have no names. */
  readonly account?: string;
  /** The cloud; absent in the whole. */
  readonly cloud?: Cloud;
  /** Images read; in the whole an image that is in several places counts once. */
  readonly images: number;
  /** Sum of the sizes in bytes; beyond 2^53 a `bigint`, like the sums below. */
  readonly sizeBytes?: bigint | number;
  /** Images from which a container runs. */
  readonly running?: number;
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
  /** Critical ones among the vulnerabilities. */
  readonly critical?: bigint | number;
  /** High ones among the vulnerabilities. */
  readonly high?: bigint | number;
  /** Malware files found in all images. */
  readonly malware?: bigint | number;
  /** Pieces of sensitive data found in all images. */
  readonly sensitive?: bigint | number;
  /** Alerts on all images. */
  readonly alerts?: bigint | number;
}
