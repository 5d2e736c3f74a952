import type { ExtraImages } from "../seed/seed-estate.js";

/** What an import gives: images of the kinds that inputs can tell of. */
export type ImportedImages = Required<Pick<ExtraImages, "alibabaImages" | "hostImages" | "registryImages">>;

/**
 * Puts several imports into one. What they say about the same image goes together; where they differ, the later one
 * counts: a layout and a report of the same image give its size and its findings.
 *
 * @param imports - Imports, the earliest first.
 */
export function mergeImages(imports: readonly ImportedImages[]): ImportedImages {
  return {
    hostImages: merge(
      imports.flatMap(({ hostImages }) => hostImages),
      ({ ImageID }) => ImageID,
    ),
    registryImages: merge(
      imports.flatMap(({ registryImages }) => registryImages),
      ({ ImageId, InstanceId = "", Namespace = "", ImageName = "", ImageTag = "" }) =>
        JSON.stringify([ImageId, InstanceId, Namespace, ImageName, ImageTag]),
    ),
    alibabaImages: merge(
      imports.flatMap(({ alibabaImages }) => alibabaImages),
      ({ Uuid }) => Uuid,
    ),
  };
}

function merge<Row extends object>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    byKey.set(key, { ...byKey.get(key), ...row });
  }
  return [...byKey.values()];
}
