import { contentIdOf } from "../findings/image-traits.js";
import type { OwnHostImage } from "../seed/add-host-image.js";
import { addHostImage } from "../seed/add-host-image.js";
import { checkCounts } from "../seed/check-extra.js";
import type { AutoLicensed } from "../state/auto-license.js";
import type { Store } from "../state/store.js";

/** The changes on the hosts since the last update of the inventory. */
export interface SyncOptions {
  /** Images found now. One whose ID is known already stays as it is; one whose ID has a license has it here too. @default none */
  readonly add?: readonly Omit<OwnHostImage, "IsAuthorized">[];
  /** IDs of images that are gone; unknown ones do no harm. Licenses do not come back. @default none */
  readonly remove?: readonly string[];
}

/** The result of an update of the inventory. */
export interface SyncReport {
  /** Images that are new. */
  readonly added: number;
  /** Images that are gone. */
  readonly removed: number;
  /** The result of the automatic licensing rule; `undefined` if it is off or found nothing to license. */
  readonly licensing: AutoLicensed | undefined;
}

/**
 * Updates the inventory of hosts, all of it or nothing, and lets the automatic licensing rule act, as the service does.
 *
 * @throws {RangeError} when an image's ID is empty, or a count is not an integer from 0.
 */
export function syncAssets(store: Store, { add = [], remove = [] }: SyncOptions, timeMs: number): SyncReport {
  // Scans that are due come first: images licensed now were not licensed yet when those ran.
  store.catchUp(timeMs);
  checkCounts("hostImages", add);
  return store.inTransaction(() => {
    const removed = store.hostImages.remove(remove);
    if (removed > 0) store.hosts.unlinkRemoved();
    const found: string[] = [];
    for (const image of add) {
      if (store.hostImages.has(image.ImageID)) continue;
      addHostImage(store, { ...image, IsAuthorized: Number(store.licenses.has(image.ImageID)) });
      found.push(contentIdOf(image.ImageID));
    }
    findAgain(store, found, timeMs);
    return { added: found.length, removed, licensing: store.autoLicensing.run(timeMs) };
  });
}

/** An image with findings that were set has them wherever it comes. */
function findAgain(store: Store, imageIds: readonly string[], timeMs: number): void {
  const known = new Set(store.ownFindings.imageIds);
  const own = imageIds.filter((imageId) => known.has(imageId));
  for (const imageId of own) store.ownFindings.markScanned(imageId, timeMs);
  store.applyOwnFindings(own);
}
