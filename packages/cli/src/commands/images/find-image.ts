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
import type { SasClient, TcssClient } from "@plimsoll/client";

import type { Io } from "../../io.js";
import { count as countText } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { type WantedImage, wantedImage } from "./wanted-image.js";

/** Clients and lists to search for an image. */
export interface SearchPlaces {
  readonly ids: readonly SourceId[];
  readonly tcss?: TcssClient | undefined;
  readonly sas?: SasClient | undefined;
}

/** Images that were found, and the outcome of the reading. */
export interface Found {
  readonly images: readonly GroupedImage[];
  readonly outcomes: readonly SourceOutcome[];
}

/**
 * Looks for an image by its ID, digest, UUID or name. Where the services can search, a few calls are enough; the first
 * digits of an ID can only be found by reading all lists. Places of the image under other names are found by its ID.
 */
export async function findImage(text: string, places: SearchPlaces, io: Io): Promise<Found> {
  const wanted = wantedImage(text);
  const outcomes: SourceOutcome[] = [];
  const read = async (sources: readonly ImageSource[], matches: (image: Image) => boolean): Promise<Image[]> => {
    const { images, outcomes: read } = await readMatching(sources, matches, io);
    outcomes.push(...read);
    return images;
  };
  const found = await read(await sourcesFor(wanted, places), wanted.matches);
  const ids = new Set(found.flatMap(({ id }) => (id === "" ? [] : [id])));
  // A list that was read whole has all places already.
  const more = wanted.narrow === undefined ? [] : await sourcesOfIds([...ids].slice(0, 100), places);
  const all = [...found, ...(await read(more, ({ id }) => ids.has(id)))];
  const groups = new ImageGroups();
  const seen = new Set<string>();
  for (const image of all) {
    const place = `${image.source} ${image.key} ${image.name}`;
    if (!seen.has(place)) groups.add(image);
    seen.add(place);
  }
  return { images: [...groups.groups()], outcomes };
}

/** Names of the lists that were searched: not every list can be asked for everything. */
export function searchedLists({ outcomes }: Pick<Found, "outcomes">): string {
  return [...new Set(outcomes.map(({ source }) => source))].join(", ");
}

async function readMatching(
  sources: readonly ImageSource[],
  matches: (image: Image) => boolean,
  io: Io,
): Promise<{ readonly images: Image[]; readonly outcomes: readonly SourceOutcome[] }> {
  const inventory = readInventory(sources, { signal: io.signal, order: "arrival" });
  const progress = createProgress(io);
  const images: Image[] = [];
  let count = 0;
  for await (const image of inventory) {
    progress.show(countText(++count, "image"));
    if (matches(image)) images.push(image);
  }
  progress.done();
  return { images, outcomes: inventory.outcomes };
}

async function sourcesFor(wanted: WantedImage, places: SearchPlaces): Promise<readonly ImageSource[]> {
  const { sas } = places;
  const uuid = wanted.narrow?.uuid;
  if (uuid !== undefined) return sas === undefined ? [] : [sasImages(sas, [uuid])];
  return [...(await tcssSources(wanted, places)), ...(await sasSources(wanted, places))];
}

async function tcssSources({ narrow }: WantedImage, { ids, tcss }: SearchPlaces): Promise<readonly ImageSource[]> {
  if (tcss === undefined) return [];
  const { host = [], registry = [[]] } = narrow ?? {};
  return [
    ...(ids.includes("tencent-host") ? [tcssHostImages(tcss, { filters: host })] : []),
    ...(ids.includes("tencent-registry") ? registry.map((filters) => tcssRegistryImages(tcss, { filters })) : []),
  ];
}

async function sasSources({ narrow }: WantedImage, { ids, sas }: SearchPlaces): Promise<readonly ImageSource[]> {
  if (sas === undefined) return [];
  return [
    ...(ids.includes("alibaba-registry") ? [sasRegistryImages(sas, { conditions: narrow?.sas ?? {} })] : []),
    // No filter finds images on servers; their other place is in the list of images.
    ...(ids.includes("alibaba-host") && narrow === undefined ? [sasHostImages(sas)] : []),
  ];
}

async function sourcesOfIds(Values: string[], { ids, tcss, sas }: SearchPlaces): Promise<readonly ImageSource[]> {
  if (Values.length === 0) return [];
  const sources: ImageSource[] = [];
  if (tcss !== undefined && ids.includes("tencent-host"))
    sources.push(tcssHostImages(tcss, { filters: [{ Name: "ImageID", Values }] }));
  if (tcss !== undefined && ids.includes("tencent-registry"))
    sources.push(tcssRegistryImages(tcss, { filters: [{ Name: "ImageId", Values }] }));
  if (sas !== undefined && ids.includes("alibaba-registry")) {
    const entries = Values.map((id) => ({ name: "imageId", value: id.replace("sha256:", "") }));
    sources.push(sasRegistryImages(sas, { conditions: { Criteria: JSON.stringify(entries), LogicalExp: "OR" } }));
  }
  return sources;
}
