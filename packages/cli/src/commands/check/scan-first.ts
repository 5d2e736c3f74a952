import { type Image, newerOpenScanOf, newestScanOf } from "@plimsoll/core";

import { EXIT, type ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { count } from "../../output/count.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { findPushed } from "../scan/find-pushed.js";
import { type OpenScans, openScans } from "../scan/open-scans.js";
import { reportOutcome } from "../scan/scan-end.js";
import type { RunOptions } from "../scan/run-options.js";
import { scanImages, timesOf } from "../scan/scan-images.js";
import type { ScanPlaces } from "../scan/scan-options.js";
import { syncAll } from "../scan/sync.js";
import type { AskedImage } from "./asked-image.js";
import { type LookedFor, findAsked, placeKey } from "./find-asked.js";

/** Surroundings of scans before a judgment. */
export interface ScanFirstContext {
  readonly io: Io;
  readonly globals: Globals;
  /** Time before which a scan is too old for the policy; absent for any. */
  readonly scannedSince?: Date | undefined;
}

/**
 * Scans images that need it before they are judged: those that were never scanned, whose last scan failed, or is too old for the policy. One
 * that was scanned in one place needs no scan in another.
 * The lists of registries are fetched first where an image is in none.
 *
 * @returns what keeps the judgment from being whole: `incomplete` where a scan failed or was not waited for, else `clean`.
 */
export async function scanFirst(
  images: readonly AskedImage[],
  options: RunOptions & ScanPlaces,
  { io, globals, scannedSince }: ScanFirstContext,
): Promise<ExitCode> {
  await using scans = await openScans(options, io, globals);
  const found = await findOrFetch(images, options, { io, scans });
  const isDone = ({ scanStatus, scannedAt }: Image): boolean =>
    scanStatus === "done" &&
    (scannedSince === undefined || (scannedAt !== undefined && Date.parse(scannedAt) >= scannedSince.getTime()));
  const needed = byImage(found).flatMap((places) => {
    const newest = newestScanOf(places);
    return isDone(newest) && newerOpenScanOf(places, newest) === undefined
      ? []
      : places.filter((each) => !isDone(each));
  });
  if (found.length > needed.length)
    say(io, `${count(found.length - needed.length, "place")} of images scanned already: not scanned again.`);
  if (needed.length === 0) return EXIT.clean;
  const { end, outcomes, rows } = await scanImages(needed, options, { io, globals, scans });
  if (end !== "ran") {
    say(io, "Nothing was started.");
    return EXIT.clean;
  }
  reportOutcome(rows, outcomes, { io, wait: options.wait === true });
  const stopped = outcomes.find((outcome) => outcome.stopped !== undefined)?.stopped;
  if (stopped !== undefined) {
    const { reportFailure } = await import("../../report-failure.js");
    reportFailure(stopped.cause, io, globals.output === "json" || globals.output === "ndjson");
  }
  const isWhole = stopped === undefined && rows.every(({ state }) => state === "done");
  return isWhole ? EXIT.clean : EXIT.incomplete;
}

/** Places by account and image. */
function byImage(places: readonly Image[]): readonly (readonly [Image, ...Image[]])[] {
  const groups = new Map<string, [Image, ...Image[]]>();
  for (const place of places) {
    const { cloud, account = "", id } = place;
    const key = id === "" ? placeKey(place) : JSON.stringify([cloud, account, id]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [place]);
    else known.push(place);
  }
  return [...groups.values()];
}

async function findOrFetch(
  images: readonly AskedImage[],
  options: RunOptions,
  { io, scans }: { readonly io: Io; readonly scans: OpenScans },
): Promise<readonly Image[]> {
  const first = await lookFor(images, scans, io);
  const missing = first.filter(({ missing: why }) => why !== undefined).map(({ asked }) => asked);
  const named = missing.filter(({ reference }) => reference !== undefined);
  if (named.length === 0) return placesToScan(first);
  const texts = named.map(({ text }) => text);
  // An image that is made of its name at Alibaba Cloud may have been pushed to a registry of Tencent Cloud, too.
  const pushed = await findPushed(texts, scans, io);
  const all = [...placesToScan(first), ...pushed.values()];
  if (!(await syncAll(scans, texts, { io, ...timesOf(options) }))) return all;
  return [...all, ...placesToScan(await lookFor(named, scans, io))];
}

async function lookFor(images: readonly AskedImage[], scans: OpenScans, io: Io): Promise<readonly LookedFor[]> {
  const all: LookedFor[] = [];
  for await (const found of findAsked(images, scans, io)) all.push(found);
  return all;
}

/** Each place at Alibaba Cloud costs a unit, so there only those count that were asked for. */
function placesToScan(found: readonly LookedFor[]): readonly Image[] {
  const images = found.flatMap(({ places, named }) => {
    const keys = new Set(named.map((image) => placeKey(image)));
    return places.filter((image) => image.cloud === "tencent" || keys.has(placeKey(image)));
  });
  return [...new Map(images.map((image) => [placeKey(image), image])).values()];
}

function say(io: Io, text: string): void {
  io.stderr.write(`${wrapMessage(`plimsoll: ${visible(text)}`, io.stderr)}\n`);
}
