import {
  type GroupedImage,
  type Image,
  type ImageSource,
  type SourceId,
  type SourceOutcome,
  ImageGroups,
  readInventory,
  sasHostImages,
  sasImages,
  sasRegistryImages,
  tcssHostImages,
  tcssRegistryImages,
} from "@plimsoll/core";

import type { Io } from "../../io.js";
import { count as countText } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { type ReadAccounts, sourcesOfAccounts } from "./account-sources.js";
import type { OpenSources } from "./open-sources.js";
import { throughImages } from "./through-images.js";
import { type WantedImage, wantedImage } from "./wanted-image.js";

/** Accounts and lists to search for an image. */
export interface SearchPlaces extends ReadAccounts {
  readonly ids: readonly SourceId[];
}

/** Images that were found, and the outcome of the reading. */
export interface Found {
  readonly images: readonly GroupedImage[];
  readonly outcomes: readonly SourceOutcome[];
}

/**
 * Looks for an image by its ID, digest, UUID or name. Where the services can search, a few calls are enough; the first
 * digits of an ID can only be found by reading all lists. Places of the image under other names are found by its ID. An image
 * that no search finds may be on servers of Alibaba Cloud only: that list, which cannot be searched, is read then.
 */
export async function findImage(text: string, places: SearchPlaces, io: Io): Promise<Found> {
  const wanted = wantedImage(text);
  const outcomes: SourceOutcome[] = [];
  const read = async (sources: readonly ImageSource[], matches: (image: Image) => boolean): Promise<Image[]> => {
    const { images, outcomes: read } = await readMatching(sources, matches, io);
    outcomes.push(...read);
    return images;
  };
  const searched = await read(sourcesFor(wanted, places), wanted.matches);
  const isElsewhere = searched.length > 0 || wanted.narrow === undefined || wanted.narrow.uuid !== undefined;
  const found = isElsewhere ? searched : await read(serverSources(places), wanted.matches);
  const ids = idsOf(found);
  // A list that was read completely, or asked by this ID, has all places already.
  if (wanted.narrow?.id !== undefined) ids.delete(wanted.narrow.id);
  const more = wanted.narrow === undefined ? [] : sourcesOfIds([...ids], places);
  const all = [...found, ...(await read(more, ({ id }) => ids.has(id)))];
  return { images: grouped(all), outcomes };
}

function idsOf(images: readonly Image[]): Set<string> {
  return new Set(images.flatMap(({ id }) => (id === "" ? [] : [id])));
}

/** Looks for an image among those of the store, with its places under other names. */
export async function findStored(text: string, { sources }: Pick<OpenSources, "sources">, io: Io): Promise<Found> {
  const { images, outcomes } = await readMatching(sources, wantedImage(text).matches, io);
  const ids = idsOf(images);
  if (ids.size === 0) return { images: grouped(images), outcomes };
  const { images: more } = await readMatching(sources, ({ id }) => ids.has(id), io);
  return { images: grouped([...images, ...more]), outcomes };
}

function grouped(images: readonly Image[]): readonly GroupedImage[] {
  const groups = new ImageGroups();
  const seen = new Set<string>();
  for (const image of images) {
    const place = `${image.account ?? ""} ${image.source} ${image.key} ${image.name}`;
    if (!seen.has(place)) groups.add(image);
    seen.add(place);
  }
  return [...groups.groups()];
}

/** Names of the lists that were searched: not every list can be asked for everything. */
export function searchedLists({ outcomes }: Pick<Found, "outcomes">): string {
  return [...new Set(outcomes.map(({ source }) => source))].join(", ");
}

/** Reads those images of some lists that match. */
export async function readMatching(
  sources: readonly ImageSource[],
  matches: (image: Image) => boolean,
  io: Io,
): Promise<{ readonly images: Image[]; readonly outcomes: readonly SourceOutcome[] }> {
  // Only what matches is held, by source, so that the order does not depend on which list is faster.
  const found = sources.map((): Image[] => []);
  const watched = sources.map((source, index) =>
    watching(source, (image) => matches(image) && found[index]?.push(image)),
  );
  const inventory = readInventory(watched, { signal: io.signal, order: "arrival" });
  const progress = createProgress(io);
  let count = 0;
  for await (const _ of inventory) progress.show(countText(++count, "image"));
  progress.done();
  return { images: found.flat(), outcomes: inventory.outcomes };
}

/** A source whose images are seen as they are read. */
function watching(source: ImageSource, see: (image: Image) => void): ImageSource {
  return throughImages(source, async function* (images) {
    for await (const image of images) {
      see(image);
      yield image;
    }
  });
}

/** The lists that are read to find an image, each with the narrowest filter that it has. */
export function sourcesFor({ narrow }: Pick<WantedImage, "narrow">, places: SearchPlaces): readonly ImageSource[] {
  const { host = [], registry = [[]], uuid } = narrow ?? {};
  const has = (id: SourceId): boolean => places.ids.includes(id);
  return sourcesOfAccounts(places, {
    tencent: (tcss) => {
      if (uuid !== undefined) return [];
      return [
        ...(has("tencent-host") ? [tcssHostImages(tcss, { filters: host })] : []),
        ...(has("tencent-registry") ? registry.map((filters) => tcssRegistryImages(tcss, { filters })) : []),
      ];
    },
    alibaba: (sas) => {
      if (uuid !== undefined) return [sasImages(sas, [uuid])];
      return [
        ...(has("alibaba-registry") ? [sasRegistryImages(sas, { conditions: narrow?.sas ?? {} })] : []),
        // No filter finds images on servers; see `serverSources`.
        ...(has("alibaba-host") && narrow === undefined ? [sasHostImages(sas)] : []),
      ];
    },
  });
}

/** The lists of the images on servers of Alibaba Cloud, which the service cannot search. */
export function serverSources(places: SearchPlaces): readonly ImageSource[] {
  return sourcesOfAccounts(places, {
    tencent: () => [],
    alibaba: (sas) => (places.ids.includes("alibaba-host") ? [sasHostImages(sas)] : []),
  });
}

/** Image IDs that one request to Tencent Cloud names. */
const TENCENT_IDS = 100;
/** The same for Alibaba Cloud, where they travel in the URL: gateways and proxies cut it at 8 KB, and an ID takes 140 bytes of it. */
const ALIBABA_IDS = 50;

/** The lists with those images only that have one of some IDs, each as often as the IDs need requests. */
export function sourcesOfIds(ids: readonly string[], places: SearchPlaces): readonly ImageSource[] {
  if (ids.length === 0) return [];
  const has = (id: SourceId): boolean => places.ids.includes(id);
  return sourcesOfAccounts(places, {
    tencent: (tcss) =>
      inParts(ids, TENCENT_IDS).flatMap((Values) => [
        ...(has("tencent-host") ? [tcssHostImages(tcss, { filters: [{ Name: "ImageID", Values }] })] : []),
        ...(has("tencent-registry") ? [tcssRegistryImages(tcss, { filters: [{ Name: "ImageId", Values }] })] : []),
      ]),
    alibaba: (sas) => {
      if (!has("alibaba-registry")) return [];
      return inParts(ids, ALIBABA_IDS).map((part) => {
        const entries = part.map((id) => ({ name: "imageId", value: id.replace("sha256:", "") }));
        return sasRegistryImages(sas, { conditions: { Criteria: JSON.stringify(entries), LogicalExp: "OR" } });
      });
    },
  });
}

function inParts<T>(all: readonly T[], size: number): T[][] {
  const starts = Array.from({ length: Math.ceil(all.length / size) }, (_, index) => index * size);
  return starts.map((from) => all.slice(from, from + size));
}
