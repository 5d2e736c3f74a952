import type { Image } from "../image/image.js";
import { beforeOf, hasBegun } from "./followed-scan.js";
import type { ScanPart } from "./plan-scan.js";
import { type ImageBefore, type OpenScan, openScansOf } from "./scan-journal.js";
import type { ScanRun } from "./scan-run.js";
import type { ScanService } from "./scan-service.js";

/** Milliseconds after which a scan that nobody follows is no longer continued. */
const FORGOTTEN_MS = 24 * 3_600_000;

/** The first and the longest pause between two readings, in milliseconds. */
const pauseMs = { first: 250, longest: 5000 } as const;

/** A request to scan whose outcome is not known. */
export interface PendingStart {
  readonly scan: string;
  readonly service: ScanService;
  readonly images: readonly ImageBefore[];
  /** Since when it may be under way, in milliseconds since 1970. */
  readonly sinceMs: number;
  /** Milliseconds that it may be under way. */
  readonly timeLimitMs: number;
}

/**
 * Finds the outcome of a request to scan: it reads the images until one of them shows a scan that began since, or until the
 * request can no longer be in progress. Writes the result to the journal.
 */
export async function settleStart(
  run: ScanRun,
  { scan, service, images, sinceMs, timeLimitMs }: PendingStart,
): Promise<{ readonly started: boolean; readonly taskId?: string }> {
  const { journal, now, serviceDelayMs = 10_000, onSettle } = run.options;
  const before = new Map(images.map((image) => [image.key, image]));
  const asked = imagesOf(run, service, before);
  // A journal of a machine whose clock is ahead does not make this one wait longer.
  const endMs = Math.min(sinceMs, run.nowMs()) + timeLimitMs + serviceDelayMs;
  for (let pause: number = pauseMs.first; ; pause = Math.min(2 * pause, pauseMs.longest)) {
    const leftMs = endMs - run.nowMs();
    const current = [...(await service.read(asked)).values()];
    const begun = current.find((image) => {
      const known = before.get(image.key);
      return known !== undefined && hasBegun(image, known);
    });
    if (begun !== undefined || leftMs <= 0) {
      const started = begun !== undefined;
      const taskId = begun === undefined ? undefined : await service.latestTask(begun);
      const found = { started, ...(taskId === undefined ? {} : { taskId }) };
      await journal.append({ state: "settled", scan, at: now().toISOString(), ...found });
      return found;
    }
    onSettle?.(leftMs);
    await run.pause(Math.min(pause, leftMs));
  }
}

function imagesOf(run: ScanRun, service: ScanService, keys: ReadonlyMap<string, unknown>): ScanPart["images"] {
  const known = indexOf(run).get(service);
  return [...keys.keys()].flatMap((key) => known?.get(key) ?? []);
}

/** The images of a plan by their service and key, made once: there may be as many requests as images are asked for in each. */
function indexOf(run: ScanRun): ReadonlyMap<ScanService, ReadonlyMap<string, Image>> {
  if (run.index !== undefined) return run.index;
  const index = new Map<ScanService, Map<string, Image>>();
  for (const { service, images } of [...run.plan.parts, ...run.plan.running]) {
    const known = index.get(service) ?? new Map<string, Image>();
    for (const image of images) known.set(image.key, image);
    index.set(service, known);
  }
  return (run.index = index);
}

/**
 * Continues scans of earlier runs that were interrupted, if this run is about their images: the outcome of their requests is found
 * out, and those that were started are followed instead of new ones.
 *
 * @returns What is still to be started.
 */
export async function takeUpOpenScans(run: ScanRun): Promise<readonly ScanPart[]> {
  const { journal, now } = run.options;
  const taken = new Map<ScanService, Set<string>>();
  const services = [...indexOf(run).keys()];
  for (const open of openScansOf(await journal.read())) {
    if (run.nowMs() - open.sinceMs > FORGOTTEN_MS) {
      await journal.append({ state: "ended", scan: open.scan, at: now().toISOString() });
      continue;
    }
    const keys = new Map(open.images.map((image) => [image.key, image]));
    for (const service of services) {
      if (service.list !== open.list || imagesOf(run, service, keys).length === 0) continue;
      const known = taken.get(service) ?? new Set();
      for (const key of await takeUp(run, { open, service, keys })) known.add(key);
      taken.set(service, known);
    }
  }
  return run.plan.parts.flatMap(({ service, images }) => {
    const rest = images.filter(({ key }) => taken.get(service)?.has(key) !== true);
    return rest.length === 0 ? [] : [{ service, images: rest }];
  });
}

/** @returns The keys of the images that are followed. */
async function takeUp(
  run: ScanRun,
  {
    open,
    service,
    keys,
  }: { readonly open: OpenScan; readonly service: ScanService; readonly keys: ReadonlyMap<string, ImageBefore> },
): Promise<readonly string[]> {
  const { scan, images, sinceMs, timeLimitMs } = open;
  const { started, taskId } = open.started
    ? open
    : await settleStart(run, { scan, service, images, sinceMs, timeLimitMs });
  if (!started) return [];
  const ours = imagesOf(run, service, keys);
  // The end of a scan is told once, to whoever waited for it; one that found nothing out is started again.
  const isTold = open.started && !open.wait;
  if ((isTold || !ours.some((image) => isScanned(image, keys))) && (await isOver(service, ours, keys))) {
    await run.options.journal.append({ state: "ended", scan, at: run.options.now().toISOString() });
    return [];
  }
  run.tasks.push({
    scan,
    service,
    startedBy: "earlier-run",
    ...(taskId === undefined ? {} : { taskId }),
    watches: new Map(
      ours.map((image) => [
        image.key,
        { before: keys.get(image.key) ?? beforeOf(image), image, state: "running" as const },
      ]),
    ),
  });
  return ours.map(({ key }) => key);
}

function isScanned({ key, scanStatus, scannedAt }: Image, keys: ReadonlyMap<string, ImageBefore>): boolean {
  return scanStatus === "done" && scannedAt !== keys.get(key)?.scannedAt;
}

/** True if the list shows that the scan of each image is over. */
async function isOver(
  service: ScanService,
  images: readonly Image[],
  keys: ReadonlyMap<string, ImageBefore>,
): Promise<boolean> {
  const asBefore = images.filter((image) => {
    const before = keys.get(image.key);
    return before === undefined || image.scanStatus === "running" || !hasBegun(image, before);
  });
  if (asBefore.length === 0) return true;
  if (asBefore.some(({ scanStatus }) => scanStatus === "running")) return false;
  return (await service.over(asBefore)).size === asBefore.length;
}
