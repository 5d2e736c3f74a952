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
  const seen = new Set<string>();
  const targets: ReadingTarget[] = [];
  const unknown: ReadingPlan["unknown"][number][] = [];
  const counts = { unchanged: 0, empty: 0, repeated: 0 };
  for await (const image of images) {
    const key = image.id === "" ? image.key : image.id;
    const identity = `${image.cloud} ${key}`;
    if (key !== "" && seen.has(identity)) {
      counts.repeated += 1;
      continue;
    }
    seen.add(identity);
    const plan = await planReading([image], options);
    for (const reading of plan.read) targets.push({ image, reading });
    unknown.push(...plan.unknown);
    counts.unchanged += plan.unchanged;
    counts.empty += plan.empty;
  }
  return { plan: { read: targets.map(({ reading }) => reading), ...counts, unknown }, targets };
}
