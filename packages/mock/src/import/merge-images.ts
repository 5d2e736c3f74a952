import type { ExtraImages } from "../seed/seed-estate.js";

/** What an import gives: images of the kinds that inputs can tell of. */
export type ImportedImages = Required<Pick<ExtraImages, "alibabaImages" | "hostImages" | "registryImages">>;

/**
 * What the services write where they do not know a time or a digest. Left out, a row would get a plain value of the emulator
 * instead, which says something that nobody knows.
 */
export const notKnown = { CreateTime: "", Digest: "", ImageCreate: 0, ImageUpdate: 0 } as const;

/**
 * Puts several imports into one. What they say about the same image goes together; where they differ, the later one
 * counts: a layout and a report of the same image give its size and its findings. What one does not know hides nothing.
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
    byKey.set(key, { ...row, ...byKey.get(key), ...whatIsKnown(row) });
  }
  return [...byKey.values()];
}

function whatIsKnown<Row extends object>(row: Row): Partial<Row> {
  const marks: Readonly<Record<string, unknown>> = notKnown;
  const known = Object.entries(row).filter(([name, value]) => !Object.hasOwn(marks, name) || marks[name] !== value);
  return Object.fromEntries(known) as Partial<Row>; // fromEntries forgets the names
}
