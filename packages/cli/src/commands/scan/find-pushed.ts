import { type AlibabaRegistryImage, type Image, pushedImage } from "@plimsoll/core";

import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { visible } from "../../output/visible.js";
import { type SearchPlaces, findImage } from "../images/find-image.js";

/** A name with a tag and a digest: what Security Center must be told of an image that it does not list yet. */
const WHOLE = /^(?<repository>[^@]+):(?<tag>[^:/@]+)@(?<digest>sha256:[0-9a-f]{64})$/;

/** The part of an argument by which lists are searched: a name with a digest is found by the digest. */
export function searchTextOf(text: string): string {
  return WHOLE.exec(text)?.groups?.["digest"] ?? text;
}

/**
 * Makes images of arguments that no list has, `repo:tag@sha256:...`, from other images of the same repositories at Alibaba Cloud.
 *
 * @returns One image for each argument of which the repository is listed.
 * @throws {CommandFailure} when several repositories have the name.
 */
export async function findPushed(
  texts: readonly string[],
  places: SearchPlaces,
  io: Io,
): Promise<ReadonlyMap<string, Image>> {
  const pushed = new Map<string, Image>();
  if (!places.ids.includes("alibaba-registry")) return pushed;
  for (const text of texts) {
    const { repository = "", tag = "", digest = "" } = WHOLE.exec(text)?.groups ?? {};
    if (digest === "") continue;
    const found = await findImage(repository, { ...places, ids: ["alibaba-registry"] }, io);
    const siblings = new Map<string, AlibabaRegistryImage>();
    for (const image of found.images.flatMap(({ places: all }) => all))
      if (image.source === "alibaba-registry") siblings.set(repositoryOf(image), image);
    if (siblings.size > 1)
      throw usageFailure(
        `${visible(repository)} names ${siblings.size} repositories at Alibaba Cloud: ${[...siblings.keys()].map(visible).join(", ")}. Give more of the name, or choose with --account.`,
      );
    for (const sibling of siblings.values()) pushed.set(text, pushedImage(sibling, { tag, digest }));
  }
  return pushed;
}

function repositoryOf({ account, repository, raw }: AlibabaRegistryImage): string {
  return [account, raw.InstanceId, repository].filter((part) => part !== undefined && part !== "").join(" ");
}
