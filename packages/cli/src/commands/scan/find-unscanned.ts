import {
  type Image,
  type ScanPlan,
  matchImage,
  readInventory,
  sasRegistryImages,
  tcssHostImages,
  tcssRegistryImages,
} from "@plimsoll/core";

import type { Io } from "../../io.js";
import { count } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { sourcesOfAccounts } from "../images/account-sources.js";
import type { SearchPlaces } from "../images/find-image.js";
import { hostFilters, registryFilters, sasConditions } from "../images/service-filters.js";
import type { FoundImages } from "./find-images.js";

const filter = { unscanned: true } as const;

/**
 * Finds the images that were never scanned, of all lists that are chosen, those first on which most depends. The services are asked
 * for them; each answer is checked, since not every list can be asked.
 */
export async function findUnscanned(places: SearchPlaces, io: Io): Promise<FoundImages> {
  const has = (id: SearchPlaces["ids"][number]): boolean => places.ids.includes(id);
  const sources = sourcesOfAccounts(places, {
    tencent: (tcss) => [
      ...(has("tencent-host") ? [tcssHostImages(tcss, { filters: hostFilters(filter) })] : []),
      ...(has("tencent-registry") ? [tcssRegistryImages(tcss, { filters: registryFilters(filter) })] : []),
    ],
    alibaba: (sas) => (has("alibaba-registry") ? [sasRegistryImages(sas, { conditions: sasConditions(filter) })] : []),
  });
  const inventory = readInventory(sources, { signal: io.signal, order: "arrival" });
  const progress = createProgress(io);
  const images: Image[] = [];
  let unknown = 0;
  for await (const image of inventory) {
    const { code } = matchImage(image, filter);
    if (code === "yes") images.push(image);
    if (code === "unknown") unknown += 1;
    progress.show(count(images.length, "image"));
  }
  progress.done();
  if (unknown > 0)
    io.stderr.write(`${count(unknown, "image")} left out: the service does not say whether they were scanned.\n`);
  return { images: images.sort(byUse), outcomes: inventory.outcomes, missing: [] };
}

/** Images with more containers first, then those on more hosts, then by name, so that a limit takes the same ones each time. */
function byUse(a: Image, b: Image): number {
  return (
    compare(b.containers ?? 0, a.containers ?? 0) ||
    compare(b.hosts ?? 0, a.hosts ?? 0) ||
    compare(a.name, b.name) ||
    compare(placeOf(a), placeOf(b))
  );
}

/** The client gives integers beyond 2^53 as bigints, which can be compared with numbers and not subtracted from them. */
function compare<Value extends bigint | number | string>(a: Value, b: Value): number {
  return Number(a > b) - Number(a < b);
}

function placeOf({ account = "", source, key }: Image): string {
  return `${account} ${source} ${key}`;
}

/**
 * Keeps of a plan the first images, in the order in which they were found, and says how many are left for another time. Images that
 * are skipped take no part.
 */
export function limited(plan: ScanPlan, limit: number | undefined, io: Io): ScanPlan {
  if (limit === undefined) return plan;
  const asked = plan.parts.flatMap(({ images }) => images).sort(byUse);
  const kept = new Set(asked.slice(0, limit));
  if (asked.length > kept.size)
    io.stderr.write(`${count(asked.length - kept.size, "image")} left for another run by --limit.\n`);
  const parts = plan.parts.map(({ service, images }) => ({
    service,
    images: images.filter((image) => kept.has(image)),
  }));
  return { ...plan, parts: parts.filter(({ images }) => images.length > 0) };
}
