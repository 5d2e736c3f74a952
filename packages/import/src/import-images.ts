import { isGrypeReport, readGrypeReport } from "./grype.js";
import { isExportedFinding, readFindingExport } from "./finding-export.js";
import { isExportedImage, readExport } from "./image-export.js";
import { ImportError } from "./import-error.js";
import { isObject } from "./is-object.js";
import { JsonCursor } from "./json-cursor.js";
import type { ImportedImages } from "./merge-images.js";
import { mergeImages } from "./merge-images.js";
import type { SkippedKind } from "./oci-kind.js";
import type { FolderReader } from "./oci-layout.js";
import { isOciLayout, readOciLayout } from "./oci-layout.js";
import type { ImportKind } from "./to-extra-images.js";
import { toExtraImages } from "./to-extra-images.js";
import { isTrivyReport, readTrivyReport } from "./trivy.js";

/** Entries that were left out of a layout. */
export interface SkippedEntries {
  /** Name of the layout. */
  readonly input: string;
  /** Number of entries by kind, without those that have none. */
  readonly counts: { readonly [Kind in SkippedKind]?: number };
}

/** Options of {@link importImages}. */
export interface ImportOptions {
  /**
   * Kinds of images to make from reports and layouts: `host` and `registry` for TCSS, `alibaba` for Security Center. The
   * images of an export have a kind already.
   *
   * @default ["host"]
   */
  readonly as?: readonly ImportKind[];
  /** Name of the input in errors. @default "input" */
  readonly name?: string;
  /** Longest accepted text, in characters, and longest accepted report in a folder, in bytes. @default 268,435,456 */
  readonly maxLength?: number;
  /**
   * Called once for a layout with the entries that were left out, because they are not images or their files are missing.
   *
   * @default they are left out without a word
   */
  readonly onSkipped?: (skipped: SkippedEntries) => void;
}

/** A quarter of a gibibyte: a report of a large image has some ten megabytes, an export of 300,000 images less than this. */
export const defaultMaxLength: number = 256 * 1024 * 1024;

/** Most images of one export, the same as a mock makes up. */
const maxRows = 1_000_000;

/** Most findings of one export: as many as fit into the longest text. */
const maxFindings = 2_000_000;

const unknownFormat = {
  code: "UnknownFormat",
  expected:
    "a JSON report of Trivy (`trivy image -f json`) or Grype (`grype -o json`), an export of `plimsoll images list` or `plimsoll findings list` (-o ndjson or json), or the folder of an OCI image layout",
} as const;

/**
 * Reads images from a report, an export or an image layout, recognized by its content, for `createMock({ extra })`.
 * Images with findings get a license, because only those are scanned.
 *
 * @param source - Text of a report or an export, or the folder of a layout.
 * @param options - See {@link ImportOptions}.
 * @throws {ImportError} when the input has another format, is too long or malformed. The error names the place and the
 * expected value.
 * @example
 * ```ts
 * import { importImages } from "@plimsoll/import";
 * import { createMock } from "@plimsoll/mock";
 *
 * const report = {
 *   SchemaVersion: 2,
 *   ArtifactName: "nginx:1.27",
 *   Metadata: { ImageID: `sha256:${"a".repeat(64)}`, RepoTags: ["nginx:1.27"] },
 *   Results: [{ Vulnerabilities: [{ Severity: "HIGH" }] }],
 * };
 * await using mock = createMock({ images: 0, extra: importImages(JSON.stringify(report)) });
 * console.log(mock.estate.hostImages); // 1
 * ```
 */
export function importImages(source: FolderReader | string, options: ImportOptions = {}): ImportedImages {
  const { as = ["host"], name = "input", maxLength = defaultMaxLength } = options;
  if (typeof source !== "string") {
    if (!isOciLayout(source)) throw new ImportError({ input: source.name, path: "$" }, unknownFormat);
    const { images, skipped } = readOciLayout(source);
    if (skipped.length > 0) options.onSkipped?.({ input: source.name, counts: count(skipped) });
    return mergeImages([toExtraImages(images, as)]);
  }
  if (source.length > maxLength)
    throw new ImportError(
      { input: name, path: "$" },
      {
        code: "TooLarge",
        expected: `at most ${maxLength} characters`,
        found: String(source.length),
      },
    );
  return mergeImages([readText(withoutMark(source), { name, as })]);
}

function count(kinds: readonly SkippedKind[]): SkippedEntries["counts"] {
  const counts: { [Kind in SkippedKind]?: number } = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function readText(
  text: string,
  { name, as }: { readonly name: string; readonly as: readonly ImportKind[] },
): ImportedImages {
  const place = { input: name, path: "$" };
  const whole = parseWhole(text);
  if (whole === undefined) return readRows(readLines(text, name));
  const document = new JsonCursor(whole, place);
  if (Array.isArray(whole)) return readRows(document.items());
  if (isObject(whole)) {
    if (isTrivyReport(document)) return toExtraImages([readTrivyReport(document)], as);
    if (isGrypeReport(document)) return toExtraImages([readGrypeReport(document)], as);
    if (isExportedFinding(document) || isExportedImage(document)) return readRows([document]);
  }
  throw new ImportError(place, unknownFormat);
}

/** Reads the rows of an export. The first row decides about its kind. */
function readRows(rows: readonly JsonCursor[]): ImportedImages {
  const [first] = rows;
  if (first === undefined || !isExportedFinding(first)) return readExport(limited(rows, maxRows).map(checkRow));
  return readFindingExport(limited(rows, maxFindings).map(checkFinding));
}

/** Parses a text that is one document; `undefined` if it is not, as when each line is one. */
function parseWhole(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readLines(text: string, name: string): readonly JsonCursor[] {
  const lines = text
    .split("\n")
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== "");
  const [first] = lines;
  // A first line that is not an object is another format, not an export with a mistake in it.
  if (first === undefined || !isObject(parseWhole(first.line)))
    throw new ImportError({ input: name, path: "$" }, unknownFormat);
  return lines.map(({ line, number }) => JsonCursor.parse(line, { input: name, line: number, path: "$" }));
}

function checkRow(row: JsonCursor): JsonCursor {
  if (!isExportedImage(row))
    throw row.wrong("a row of `plimsoll images list`, with `places`, or with `cloud` and `key`");
  return row;
}

function checkFinding(row: JsonCursor): JsonCursor {
  if (!isExportedFinding(row)) throw row.wrong("a row of `plimsoll findings list`, with `fingerprint` and `image`");
  return row;
}

function limited(rows: readonly JsonCursor[], most: number): readonly JsonCursor[] {
  const first = rows[most];
  if (first !== undefined) throw first.wrong(`at most ${most} rows`, "TooLarge");
  return rows;
}

/** Removes the byte order mark that editors on Windows write. */
function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
