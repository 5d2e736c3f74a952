import type { Image } from "../image/image.js";
import { type ScanService, scanListOf } from "./scan-service.js";

/** Why an image is not scanned. */
export type SkipReason =
  /** The service scans images with a license only. */
  | "unlicensed"
  /** The service does not say whether the image has a license, and it refuses a whole request for one without. */
  | "license-unknown"
  /** The list has no ID, digest or number by which the service could be asked. */
  | "no-identity"
  /** The service starts no scans of images of this list. */
  | "list-not-scanned";

/** An image that is not scanned. */
export interface SkippedScan {
  /** The image in its list. */
  readonly image: Image;
  /** Why. */
  readonly reason: SkipReason;
}

/** Images that are scanned by one request. */
export interface ScanPart {
  /** Where they are scanned. */
  readonly service: ScanService;
  /** The images, as they were read. */
  readonly images: readonly Image[];
}

/** Images to scan at one service. */
export interface ScanPlan {
  /** Requests, in the order in which they are sent. */
  readonly parts: readonly ScanPart[];
  /** Images that are being scanned already. They are followed, and not asked for. */
  readonly running: readonly ScanPart[];
  /** Images that are not scanned. */
  readonly skipped: readonly SkippedScan[];
}

/**
 * Plans which requests scan images: as few as their lists take. An image that is in several places of one list with the same
 * identity is asked for once.
 *
 * @param images - Places of images.
 * @param services - Where scans can be started; a place of another list or account is skipped.
 */
export function planScan(images: readonly Image[], services: readonly ScanService[]): ScanPlan {
  const chosen = new Map<ScanService, Image[]>();
  const running = new Map<ScanService, Image[]>();
  const skipped: SkippedScan[] = [];
  const seen = new Set<string>();
  for (const image of images) {
    const service = serviceOf(image, services);
    const reason = service === undefined ? "list-not-scanned" : skipReason(image, service);
    if (service === undefined || reason !== undefined) {
      skipped.push({ image, reason: reason ?? "list-not-scanned" });
      continue;
    }
    const identity = JSON.stringify([service.account, service.list, identityOf(image)]);
    if (seen.has(identity)) continue;
    seen.add(identity);
    push(image.scanStatus === "running" ? running : chosen, service, image);
  }
  return { parts: partsOf(chosen), running: partsOf(running), skipped };
}

/** Where an image is scanned. */
export function serviceOf(image: Image, services: readonly ScanService[]): ScanService | undefined {
  const list = scanListOf(image);
  return services.find((service) => service.list === list && service.account === image.account);
}

/** Identity by which the service scans an image: registry images of one image ID are scanned together. */
function identityOf({ source, id, digest, key }: Image): string {
  if (source === "alibaba-registry") return digest ?? "";
  return id === "" ? key : id;
}

function skipReason(image: Image, { needsLicense, list }: ScanService): SkipReason | undefined {
  if (image.key === "" || identityOf(image) === "") return "no-identity";
  if (list === "tencent-registry" && !/^\d+$/.test(image.key)) return "no-identity";
  if (!needsLicense || image.licensed === true || image.scanStatus === "running") return undefined;
  return image.licensed === false ? "unlicensed" : "license-unknown";
}

function push<Key>(map: Map<Key, Image[]>, key: Key, image: Image): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [image]);
  else known.push(image);
}

function partsOf(byService: ReadonlyMap<ScanService, readonly Image[]>): readonly ScanPart[] {
  return [...byService].flatMap(([service, images]) => {
    const parts: ScanPart[] = [];
    for (let start = 0; start < images.length; start += service.maxImages)
      parts.push({ service, images: images.slice(start, start + service.maxImages) });
    return parts;
  });
}
