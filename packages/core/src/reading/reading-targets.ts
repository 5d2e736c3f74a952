import { type ReadingOptions, type ReadingPlan, planReading } from "../findings/reading-plan.js";
import type { Image } from "../image/image.js";
import type { ReadingTarget } from "./finding-reader.js";

/** Plan of a reading, with the images to be read. */
export interface ReadingTargets {
  /** Images that are read, and those that are not, with the reason. */
  readonly plan: ReadingPlan;
  /** The images of `plan.read`, in the same order. */
  readonly targets: readonly ReadingTarget[];
}

/**
 * Decides which images are read, as `planReading`, and keeps those images, in one pass over the inventory. Only images that
 * are read stay in memory.
 *
 * @param images - The inventory.
 * @param options - See `ReadingOptions`.
 */
export async function readingTargets(
  images: AsyncIterable<Image> | Iterable<Image>,
  options: ReadingOptions = {},
): Promise<ReadingTargets> {
  const targets: ReadingTarget[] = [];
  const plan = await planReading(images, {
    ...options,
    onRead(image, reading) {
      targets.push({ image, reading });
      options.onRead?.(image, reading);
    },
  });
  return { plan, targets };
}
