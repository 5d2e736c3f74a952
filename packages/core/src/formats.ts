// Entry point `@plimsoll/core/formats`: loads no format until its `load` is called.
export type { FormatOptions, FormatPiece, FormatWriter } from "./formats/format.js";
export { GITLAB_SCHEMAS, USUAL_GITLAB_SCHEMA } from "./formats/gitlab-schemas.js";
export { FORMATS, type FormatName, type ReportFormat } from "./formats/table.js";
export { type EvaluationShare, shareEvaluation } from "./formats/share-evaluation.js";
export { FormatError, type FormatErrorCode } from "./formats/format-error.js";
export type { ParquetColumnType, ParquetTable } from "./formats/parquet/parquet-table.js";
export { writeParquetTable } from "./formats/write-parquet.js";
export type { Value as ParquetValue } from "./formats/rows/record.js";
export { evaluationOfImage, fileNameOf } from "./formats/one-image.js";
export { SARIF_EXCEPTIONS, type SarifExceptions } from "./formats/sarif-exceptions.js";
export {
  type EvaluationPart,
  MAX_SARIF_RUNS,
  SARIF_SPLITS,
  type SarifSplit,
  splitEvaluation,
} from "./formats/split-evaluation.js";
// Text from outside in one line, shortened: as every report writes it.
export { cleanLine, cutText } from "./formats/text.js";
// Pieces get into a file while the next ones are made.
export { type PieceFile, writePieces } from "./formats/write-pieces.js";
