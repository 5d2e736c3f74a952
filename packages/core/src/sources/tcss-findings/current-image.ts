import type { TcssClient } from "@plimsoll/client";

import type { CurrentImage } from "../../reading/reread-drifted.js";
import { UnreadListError } from "../../reading/unread-list-error.js";
import { tcssHostImages } from "../tcss-host-images.js";
import { tcssRegistryImages } from "../tcss-registry-images.js";

/**
 * Looks up images of Tencent Cloud as the inventory has them now, for `readFindings`. An image of another cloud is returned
 * unchanged.
 *
 * @param client - Client of the account.
 * @returns A function that throws an {@link UnreadListError} when the list that has the image was not read completely.
 */
export function tcssCurrentImage(client: Pick<TcssClient, "paginate">): CurrentImage {
  return async ({ image }, { signal }) => {
    if (image.cloud !== "tencent") return image;
    const Name = image.kind === "host" ? "ImageID" : "ImageAssetIds";
    const filters = [{ Name, Values: [image.key], ExactMatch: true }];
    const source =
      image.kind === "host" ? tcssHostImages(client, { filters }) : tcssRegistryImages(client, { filters });
    const images = source.stream({ signal });
    for await (const found of images) if (found.key === image.key) return found;
    // Only a list that was read completely shows that an image is gone.
    if (!images.result.complete)
      throw new UnreadListError(
        "Incomplete",
        `The list of images with ${Name} ${image.key} was not read completely. Read the findings of the image again.`,
      );
    return undefined;
  };
}
