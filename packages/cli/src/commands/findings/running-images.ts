import type { Cloud, Finding, ReadingPlan, ReadingTarget } from "@plimsoll/core";

import { type PlacesOfImages, mostOf } from "./places-of-images.js";

/** Images that `--running` left out, since no cloud says whether they run. */
export interface LeftOutImages {
  readonly option: "--running";
  readonly cloud: Cloud;
  readonly images: number;
}

/** Places where images run, for `--running`. */
export interface RunningImages {
  /** Images that are left out as unknown, by cloud. */
  readonly leftOut: readonly LeftOutImages[];
  /** Containers and hosts of the image of a finding; a number that no cloud says is absent. */
  placeOf(finding: Pick<Finding, "cloud" | "image">): { readonly containers?: number; readonly hosts?: number };
}

/** The part of a reading that is about images that run. */
export interface RunningPart extends RunningImages {
  readonly targets: readonly ReadingTarget[];
  readonly unknown: ReadingPlan["unknown"];
}

/**
 * Chooses the images from which a container runs: it runs if any place of the image says so. One of which no place says it, and some
 * place does not say, is left out and counted.
 *
 * @param places - Every place of the inventory.
 */
export function runningPart(
  { targets, unknown }: { readonly targets: readonly ReadingTarget[]; readonly unknown: ReadingPlan["unknown"] },
  places: PlacesOfImages,
): RunningPart {
  const counts = new Map<Cloud, number>();
  const running = targets.filter(({ image: { cloud, id, key } }) => {
    const runs = isRunning(places, { cloud, image: id === "" ? { key } : { key, id } });
    if (runs === undefined) counts.set(cloud, (counts.get(cloud) ?? 0) + 1);
    return runs === true;
  });
  return {
    targets: running,
    unknown: unknown.filter(({ image }) =>
      (["tencent", "alibaba"] as const).some(
        (cloud) => isRunning(places, { cloud, image: { key: image, id: image } }) === true,
      ),
    ),
    leftOut: [...counts].map(([cloud, images]) => ({ option: "--running", cloud, images })),
    placeOf: (finding) => mostOf(places.of(finding)),
  };
}

function isRunning(places: PlacesOfImages, of: Pick<Finding, "cloud" | "image">): boolean | undefined {
  const said = places.of(of).map(({ running }) => running);
  if (said.includes(true)) return true;
  return said.length === 0 || said.includes(undefined) ? undefined : false;
}
