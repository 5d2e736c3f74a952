import type { Evaluation } from "../../policy/evaluation.js";
import { FormatError } from "../format-error.js";
import type { FormatOptions, FormatWriter } from "../format.js";
import { findingRecordOf, imageRecordOf } from "../rows/record.js";
import { noteOfImagesWithout } from "../rows/write-rows.js";
import { PARQUET_FINDING_COLUMNS, PARQUET_IMAGE_COLUMNS, type ParquetCell } from "./columns.js";

/** Rows that are held, and written together. */
const ROWS_OF_GROUP = 50_000;

/** The package that writes Parquet. */
type Library = Pick<typeof import("hyparquet-writer"), "ByteWriter" | "ParquetWriter">;

/**
 * Writes an evaluation as Parquet, for DuckDB, ClickHouse and Spark: a row for each finding with its verdict and its image, 50,000 rows in a
 * group. Columns are those of CSV, with times, lists and numbers as such.
 *
 * @param evaluation - The evaluation; its images are read once, and one group of rows is held at a time.
 * @param options - See {@link FormatOptions}; `onNote` hears of images without a row.
 * @throws {FormatError} when the package `hyparquet-writer` is not installed.
 */
export const writeParquet: FormatWriter = parquetWriterBy(() => import("hyparquet-writer"));

/**
 * Makes the writer.
 *
 * @param load - Loads the package that writes Parquet.
 */
export function parquetWriterBy(load: () => Promise<Library>): FormatWriter {
  return async function* (evaluation, options) {
    const library = await loaded(load);
    yield* write(library, evaluation, options);
  };
}

async function loaded(load: () => Promise<Library>): Promise<Library> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    throw new FormatError(
      "NotInstalled",
      "Parquet is written by hyparquet-writer 0.17: install it beside @plimsoll/core.",
    );
  }
}

const COLUMNS = [...PARQUET_FINDING_COLUMNS, ...PARQUET_IMAGE_COLUMNS];

async function* write(
  { ByteWriter, ParquetWriter }: Library,
  { head, images }: Evaluation,
  { version, texts, onNote }: FormatOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: [{ name: "findings", num_children: COLUMNS.length }, ...COLUMNS.flatMap(({ schema }) => schema)],
    createdBy: `plimsoll version ${version}`,
    kvMetadata: [
      { key: "plimsoll:at", value: head.at },
      { key: "plimsoll:policy", value: head.policy.digest },
    ],
  });
  const rows = createGroup();
  const flush = async (): Promise<Uint8Array> => {
    await file.write({ columnData: rows.take(), rowGroupSize: ROWS_OF_GROUP });
    return taken(bytes);
  };
  let without = 0;
  for await (const image of images) {
    if (image.findings.length === 0 && image.verdict !== "pass") without += 1;
    const imageRecord = imageRecordOf(image);
    const ofImage = PARQUET_IMAGE_COLUMNS.map(({ member, convert }) => convert(imageRecord[member]));
    for (const finding of image.findings) {
      const record = findingRecordOf(finding, texts);
      rows.add(
        PARQUET_FINDING_COLUMNS.map(({ member, convert }) => convert(record[member])),
        ofImage,
      );
      if (rows.size() === ROWS_OF_GROUP) yield await flush();
    }
  }
  if (rows.size() > 0) yield await flush();
  await file.finish();
  yield taken(bytes);
  noteOfImagesWithout(without, onNote);
}

/** The bytes that were written since the last time. */
function taken(bytes: InstanceType<Library["ByteWriter"]>): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}

/** Rows of one group, column by column. */
function createGroup() {
  const cells: ParquetCell[][] = COLUMNS.map(() => []);
  return {
    size: (): number => cells[0]?.length ?? 0,
    add(ofFinding: readonly ParquetCell[], ofImage: readonly ParquetCell[]): void {
      for (let at = 0; at < cells.length; at++)
        cells[at]?.push(at < ofFinding.length ? ofFinding[at] : ofImage[at - ofFinding.length]);
    },
    /** The columns; the group is empty after it. */
    take: () => COLUMNS.map(({ name }, at) => ({ name, data: cells[at]?.splice(0) ?? [] })),
  };
}
