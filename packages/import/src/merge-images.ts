import type { ExtraImages } from "@plimsoll/mock";

/** The result of an import: images of each kind, for the option `extra` of `createMock`. */
export type ImportedImages = Pick<ExtraImages, "findings"> &
  Required<Pick<ExtraImages, "alibabaImages" | "hostImages" | "registryImages">>;

/**
 * Values that the services write for an unknown time or digest. Without one, the emulator would make up a value that the
 * input does not have.
 */
export const unknownValues = { CreateTime: "", Digest: "", ImageCreate: 0, ImageUpdate: 0 } as const;

/**
 * Merges several imports. The fields of the same image are combined; where two differ, the later one counts: a layout and a
 * report of the same image give its size and its findings. An unknown value never replaces a known one.
 *
 * @param imports - Imports, the earliest first.
 */
export function mergeImages(imports: readonly ImportedImages[]): ImportedImages {
  const findings = merge(
    imports.flatMap((images) => images.findings ?? []),
    ({ imageId }) => imageId,
  );
  return {
    ...(findings.length === 0 ? {} : { findings }),
    hostImages: merge(
      imports.flatMap(({ hostImages }) => hostImages),
      ({ ImageID }) => ImageID,
    ),
    registryImages: withoutNamesOnly(
      merge(
        imports.flatMap(({ registryImages }) => registryImages),
        ({ ImageId, InstanceId = "", Namespace = "", ImageName = "", ImageTag = "" }) =>
          JSON.stringify([ImageId, InstanceId, Namespace, ImageName, ImageTag]),
      ),
    ),
    alibabaImages: merge(
      imports.flatMap(({ alibabaImages }) => alibabaImages),
      ({ Uuid }) => Uuid,
    ),
  };
}

/** An export of findings does not name the registry of an image; a row that is complete in another input is left out. */
function withoutNamesOnly<Row extends { readonly ImageId: string; readonly ImageRepoAddress?: string }>(
  rows: readonly Row[],
): readonly Row[] {
  const known = new Set(rows.flatMap((row) => (row.ImageRepoAddress === undefined ? [] : [row.ImageId])));
  return rows.filter((row) => row.ImageRepoAddress !== undefined || !known.has(row.ImageId));
}

function merge<Row extends object>(rows: readonly Row[], toKey: (row: Row) => string): readonly Row[] {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const key = toKey(row);
    byKey.set(key, { ...row, ...byKey.get(key), ...knownFields(row) });
  }
  return [...byKey.values()];
}

function knownFields<Row extends object>(row: Row): Partial<Row> {
  const marks: Readonly<Record<string, unknown>> = unknownValues;
  const known = Object.entries(row).filter(([name, value]) => !Object.hasOwn(marks, name) || marks[name] !== value);
  return Object.fromEntries(known) as Partial<Row>; // fromEntries forgets the names
}
