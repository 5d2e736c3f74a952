import type { Image, SourceId, SourceOutcome } from "@plimsoll/core";

import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { visible } from "../../output/visible.js";
import { type SearchPlaces, findImage, searchedLists } from "../images/find-image.js";
import { severalImages } from "../images/several-images.js";
import { wantedImage } from "../images/wanted-image.js";
import { searchTextOf } from "./find-pushed.js";

/** Images that arguments name, place by place. */
export interface FoundImages {
  readonly images: readonly Image[];
  readonly outcomes: readonly SourceOutcome[];
  /** Arguments that name no image. */
  readonly missing: readonly string[];
}

/**
 * Looks for the images that arguments name. An argument without `*` names one image: the same image ID in all its places. At Alibaba
 * Cloud, where each place costs a unit, only places that the argument itself names count.
 *
 * @throws {CommandFailure} when an argument names several images.
 */
export async function findImages(texts: readonly string[], places: SearchPlaces, io: Io): Promise<FoundImages> {
  const images = new Map<string, Image>();
  const outcomes: SourceOutcome[] = [];
  const missing: string[] = [];
  for (const text of texts) {
    const searched = searchTextOf(text);
    const found = await findImage(searched, places, io);
    outcomes.push(...found.outcomes);
    if (found.images.length > 1 && !text.includes("*")) throw severalImages(text, found.images);
    if (found.images.length === 0) missing.push(text);
    const { matches } = wantedImage(searched);
    for (const { places: all } of found.images) {
      const named = all.filter((image) => matches(image));
      const others = all.filter((image) => image.cloud === "tencent" && !named.includes(image));
      for (const image of scannable([...named, ...others], places.ids)) images.set(placeOf(image), image);
    }
  }
  return { images: [...images.values()], outcomes, missing };
}

/** The list of servers at Alibaba Cloud has no scans of its own: it counts only for an image that is nowhere else. */
function scannable(images: readonly Image[], ids: readonly SourceId[]): readonly Image[] {
  const others = images.filter(({ source }) => source !== "alibaba-host");
  return others.length > 0 ? others.filter(({ source }) => ids.includes(source)) : images;
}

function placeOf({ account = "", source, key, name }: Image): string {
  return JSON.stringify([account, source, key, name]);
}

/** The failure of a command for arguments that name no image. */
export function notFound({ missing, outcomes }: FoundImages, hint: string): CommandFailure {
  const names = missing.map(visible).join(", ");
  return new CommandFailure(
    EXIT.error,
    "NotFound",
    `no image is named ${names}. Searched by name, image ID and digest in ${searchedLists({ outcomes })}.${hint} See them with: plimsoll images list`,
  );
}
