import type { Image, ScanStatus } from "../image/image.js";
import { type ScanFacts, saysMore } from "../image/newest-scan.js";
import { type Count, isCount } from "./counts.js";
import type { FindingKind } from "./finding.js";

/** The lists of findings that an image has, by what they hold; `risk` is secrets and build risks together. */
export type FindingList = "malware" | "risk" | "vulnerability";

/** Every list, in the order in which they are read. */
export const FINDING_LISTS = ["vulnerability", "malware", "risk"] as const;

/** The list that holds findings of a kind. */
export function listOf(kind: FindingKind): FindingList {
  if (kind === "vulnerability" || kind === "malware") return kind;
  return "risk";
}

/** Reasons why the findings of an image are unknown. */
export type UnknownReason = "canceled" | "never-scanned" | "no-identity" | "scan-failed" | "unlicensed";

/** One image to be read. */
export interface ImageReading {
  /** Image ID, or the key in the cloud if it has no ID. */
  readonly image: string;
  /** Family of the actions that read it. */
  readonly source: Image["kind"];
  /** Rows of each list that is read, according to the inventory; `null` if the inventory has no counter, so that one request must find out. */
  readonly lists: Readonly<Partial<Record<FindingList, Count | null>>>;
  /** Lists of which the inventory counts only some rows, so that there may be more. @default every counter is of its whole list */
  readonly partlyCounted?: readonly FindingList[] | undefined;
  /** Lists whose part of the scan failed: their findings are unknown. */
  readonly failedLists: readonly FindingList[];
  /** Stamp to remember once the image has been read completely. */
  readonly stamp: string;
  /** True if a scan is running: the findings are those of the scan before. */
  readonly stale: boolean;
}

/** An image whose findings are unknown. */
export interface UnknownImage extends Pick<Image, "account" | "cloud" | "name"> {
  /** Image ID, or the key in the cloud if it has no ID; empty if it has neither. */
  readonly image: string;
  /** Why. */
  readonly reason: UnknownReason;
}

/** Images of an inventory that are read, and those that are not, with the reason. */
export interface ReadingPlan {
  /** Images to be read, in the order of the inventory by their first place. */
  readonly read: readonly ImageReading[];
  /** Images whose stamp is the remembered one. */
  readonly unchanged: number;
  /** Images in which nothing was found. */
  readonly empty: number;
  /** Further places of images that are already counted. */
  readonly repeated: number;
  /** Images whose findings are unknown, by reason. */
  readonly unknown: readonly UnknownImage[];
}

/** Options of a plan. */
export interface ReadingOptions {
  /** Stamp of the last complete reading of an image; absent if it was never read. @default nothing was read before */
  readonly stampOf?: ((image: string) => string | undefined) | undefined;
  /** Called at the end with each image that is read, in the order of the plan, so that a caller keeps those and no others. @default not called */
  readonly onRead?: ((image: Image, reading: ImageReading) => void) | undefined;
}

/**
 * Decides which images are read. An image in several places is read once, where the newest scan is that is done. Nothing is requested where the inventory says
 * that nothing was found, nothing has changed, or nothing can be known. A counter of 0 that covers only a part of a list does not
 * say that nothing was found.
 *
 * @param images - The inventory.
 * @param options - See {@link ReadingOptions}.
 */
export async function planReading(
  images: AsyncIterable<Image> | Iterable<Image>,
  { stampOf = () => undefined, onRead }: ReadingOptions = {},
): Promise<ReadingPlan> {
  const choices = new Map<string, Choice>();
  let repeated = 0;
  for await (const image of images) {
    const key = image.id === "" ? image.key : image.id;
    // Another account may have scanned the same image at another time. Images without a key are all different.
    const identity = key === "" ? `${choices.size}` : `${image.account ?? ""} ${image.cloud} ${key}`;
    const known = choices.get(identity);
    if (known !== undefined) repeated += 1;
    if (known === undefined || saysMore(image, known)) choices.set(identity, choiceOf(image, key, stampOf));
  }
  const read: ImageReading[] = [];
  const unknown: UnknownImage[] = [];
  const counts = { unchanged: 0, empty: 0, repeated };
  for (const { outcome } of choices.values()) {
    if (outcome === "empty" || outcome === "unchanged") counts[outcome] += 1;
    else if ("reason" in outcome) unknown.push(outcome);
    else {
      read.push(outcome.reading);
      onRead?.(outcome.image, outcome.reading);
    }
  }
  return { read, ...counts, unknown };
}

/** Decision about an image by one of its places. Of images that are not read only this is kept. */
interface Choice extends ScanFacts {
  readonly outcome: "empty" | "unchanged" | UnknownImage | { readonly image: Image; readonly reading: ImageReading };
}

function choiceOf(image: Image, key: string, stampOf: NonNullable<ReadingOptions["stampOf"]>): Choice {
  const { cloud, account, name, scannedAt, scanStatus } = image;
  const facts = { scannedAt, scanStatus };
  const reason = unknownReason(image, key);
  if (reason !== undefined)
    return { ...facts, outcome: { cloud, ...(account === undefined ? {} : { account }), image: key, name, reason } };
  const stamp = scanStampOf(image);
  if (stampOf(key) === stamp) return { ...facts, outcome: "unchanged" };
  const reading = readingOf(image, key, stamp);
  if (Object.keys(reading.lists).length === 0 && reading.failedLists.length === 0)
    return { ...facts, outcome: "empty" };
  return { ...facts, outcome: { image, reading } };
}

function unknownReason({ licensed, scanStatus, scannedAt }: Image, key: string): UnknownReason | undefined {
  if (key === "") return "no-identity";
  // The findings of an earlier scan stay readable after the license is gone, as long as the image has the time of that scan.
  if (licensed === false && scannedAt === undefined) return "unlicensed";
  if (scanStatus === "never") return "never-scanned";
  if (scannedAt !== undefined) return undefined;
  if (scanStatus === "failed") return "scan-failed";
  return scanStatus === "canceled" ? "canceled" : undefined;
}

function readingOf(image: Image, key: string, stamp: string): ImageReading {
  const { findings, scanErrors, kind, scanStatus } = image;
  const rows = { vulnerability: findings.vulnerabilities, malware: findings.malware, risk: risksOf(findings) };
  const errors = {
    vulnerability: scanErrors["vulnerabilities"],
    malware: scanErrors["malware"],
    risk: scanErrors["sensitive"],
  };
  const failedLists = FINDING_LISTS.filter((list) => errors[list] !== undefined);
  const lists: Partial<Record<FindingList, Count | null>> = {};
  const partlyCounted: FindingList[] = [];
  for (const list of FINDING_LISTS) {
    const count: unknown = rows[list];
    const isPart = list === "risk" && isCount(count) && findings.buildRisks === undefined;
    if (failedLists.includes(list) || (count === 0 && !isPart)) continue;
    lists[list] = isCount(count) ? count : null;
    if (isPart) partlyCounted.push(list);
  }
  const reading = { image: key, source: kind, lists, failedLists, stamp, stale: scanStatus === "running" };
  return partlyCounted.length === 0 ? reading : { ...reading, partlyCounted };
}

/**
 * Where risks are counted apart, no vendor says that the list has as many rows as both counts together, so only zeros are sure.
 * Where only sensitive data is counted, as the `RiskCnt` of host images is documented, the number is that of a part of the list.
 */
function risksOf({ sensitive, buildRisks }: Image["findings"]): number | undefined {
  if (buildRisks === undefined) return sensitive;
  return buildRisks === 0 && sensitive === 0 ? 0 : undefined;
}

/**
 * The scan stamp of an image: a text that changes when its findings may have. It holds the time and the state of the scan, every
 * counter and every part that failed.
 */
export function scanStampOf({ scannedAt, scanStatus, findings, scanErrors }: Image): string {
  const counters = Object.entries(findings).map(([name, count]) => `${name}=${count}`);
  const errors = Object.entries(scanErrors).map(([part, text]) => JSON.stringify([part, text]));
  return JSON.stringify([1, scannedAt ?? null, scanStatus ?? null, counters.toSorted(), errors.toSorted()]);
}

/**
 * Reads the time and the state of a scan out of its stamp, so that who keeps stamps can compare scans by `saysMore`.
 *
 * @param stamp - From {@link scanStampOf}.
 */
export function scanFactsOf(stamp: string): ScanFacts {
  const [, scannedAt, scanStatus] = JSON.parse(stamp) as readonly [number, string | null, ScanStatus | null]; // written above
  return { scannedAt: scannedAt ?? undefined, scanStatus: scanStatus ?? undefined };
}
