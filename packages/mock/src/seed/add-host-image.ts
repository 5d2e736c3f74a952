import type { HostImage } from "../state/host-images.js";
import type { Store } from "../state/store.js";
import { completeHostImage } from "./host-images.js";
import { completeHost } from "./hosts.js";

/** A host image to add: its ID, and any other fields. */
export type OwnHostImage = Partial<HostImage> &
  Pick<HostImage, "ImageID"> & {
    /**
     * IDs of the hosts on which it is; hosts that do not exist are added. They count for a licensing rule whose range is
     * `MANUAL`. @default hosts that are not known
     */
    readonly HostIDs?: readonly string[];
  };

/**
 * Adds an image. Its ID must be new.
 *
 * @throws {RangeError} when its ID is empty.
 */
export function addHostImage(store: Store, { HostIDs = [], ...image }: OwnHostImage): void {
  if (image.ImageID === "") throw new RangeError("the ImageID of a host image must not be empty");
  const HostCnt = Math.max(1, new Set(HostIDs).size);
  store.hostImages.add(completeHostImage({ HostCnt, ...image }));
  for (const HostID of HostIDs)
    if (store.hosts.firstUnknown([HostID]) !== undefined) store.hosts.add(completeHost({ HostID }));
  if (HostIDs.length > 0) store.hosts.link(image.ImageID, HostIDs);
}
