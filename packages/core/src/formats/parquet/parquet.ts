import type { Evaluation } from "../../policy/evaluation.js";
import type { FormatOptions, FormatWriter } from "../format.js";
import { findingRecordOf, imageRecordOf } from "../rows/record.js";
import { noteOfImagesWithout } from "../rows/write-rows.js";
import { PARQUET_FINDING_COLUMNS, PARQUET_IMAGE_COLUMNS } from "./columns.js";
import { type LoadLibrary, type ParquetFile, beginParquet } from "./parquet-file.js";

/**
 * Writes an evaluation as Parquet, for DuckDB, ClickHouse and Spark: a row for each finding with its verdict and its image, 50,000 rows in a
 * group. Columns are those of CSV, with times, lists and numbers as such.
 *
 * @param evaluation - The evaluation; its images are read once, and one group of rows is held at a time.
 * @param options - See {@link FormatOptions}; `onNote` is told about images without a row.
 * @throws {FormatError} when the package `hyparquet-writer` is not installed.
 */
export const writeParquet: FormatWriter = parquetWriterBy(() => import("hyparquet-writer"));

/**
 * Makes the writer.
 *
 * @param load - Loads the package that writes Parquet.
 */
export function parquetWriterBy(load: LoadLibrary): FormatWriter {
  return async function* (evaluation, options) {
    const { head } = evaluation;
    const columns = [...PARQUET_FINDING_COLUMNS, ...PARQUET_IMAGE_COLUMNS];
    const facts = { at: head.at, policy: head.policy.digest };
    const file = await beginParquet({ name: "findings", columns, version: options.version, facts }, load);
    yield* write(file, evaluation, options);
  };
}

async function* write(
  file: ParquetFile,
  { images }: Evaluation,
  { texts, onNote }: FormatOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  let without = 0;
  for await (const image of images) {
    if (image.findings.length === 0 && image.verdict !== "pass") without += 1;
    const imageRecord = imageRecordOf(image);
    const ofImage = PARQUET_IMAGE_COLUMNS.map(({ member, convert }) => convert(imageRecord[member]));
    for (const finding of image.findings) {
      const record = findingRecordOf(finding, texts);
      const ofFinding = PARQUET_FINDING_COLUMNS.map(({ member, convert }) => convert(record[member]));
      if (file.add(ofFinding, ofImage)) yield await file.take();
    }
  }
  yield* file.finish();
  noteOfImagesWithout(without, onNote);
}
