import { type Image, SOURCES, type ScanStatus, type SourceId } from "../image/image.js";
import { omitUndefined } from "../base/omit-undefined.js";
import type { SummaryRow } from "./summary-row.js";
import { WholeCount } from "./whole-count.js";

/**
 * Counts images by account and source, and as a whole. Of each image only 60 to 100 bytes are kept, by which it is recognized.
 *
 * The whole counts images and their states; sizes and numbers of findings are left out, because an image in two places
 * has them in both.
 *
 * @param images - Images in any order.
 * @returns One row for each source that has an image, by the names of accounts and in the order of {@link SOURCES}, and the row `all` if there are several.
 */
export async function summarize(images: AsyncIterable<Image> | Iterable<Image>): Promise<readonly SummaryRow[]> {
  const rows = new Map<string, SummaryRow>();
  const whole = new WholeCount();
  for await (const image of images) {
    const key = rowKey(image.account ?? "", image.source);
    rows.set(key, add(rows.get(key), image));
    whole.add(image);
  }
  const accounts = new Set([...rows.values()].map(({ account = "" }) => account));
  const sorted = [...accounts]
    .toSorted()
    .flatMap((account) => SOURCES.flatMap((source) => rows.get(rowKey(account, source)) ?? []));
  return sorted.length > 1 ? [...sorted, whole.row()] : sorted;
}

function rowKey(account: string, source: SourceId): string {
  return `${source} ${account}`;
}

function add(row: SummaryRow | undefined, image: Image): SummaryRow {
  const { findings, licensed, atRisk, running } = image;
  return {
    ...omitUndefined({ account: image.account }),
    source: image.source,
    cloud: image.cloud,
    images: (row?.images ?? 0) + 1,
    ...omitUndefined({
      sizeBytes: sum(row?.sizeBytes, image.sizeBytes),
      running: tally(row?.running, running, true),
      licensed: tally(row?.licensed, licensed, true),
      unlicensed: tally(row?.unlicensed, licensed, false),
      scan: addStatus(row?.scan, image.scanStatus),
      atRisk: tally(row?.atRisk, atRisk, true),
      vulnerabilities: sum(row?.vulnerabilities, findings.vulnerabilities),
      critical: sum(row?.critical, findings.critical),
      high: sum(row?.high, findings.high),
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

function addStatus(counts: SummaryRow["scan"], status: ScanStatus | null | undefined): SummaryRow["scan"] {
  if (status === undefined || status === null) return counts;
  const before = counts ?? { never: 0, running: 0, done: 0, failed: 0, canceled: 0 };
  return { ...before, [status]: before[status] + 1 };
}
