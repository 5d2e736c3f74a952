import type { FindingInput } from "../../findings/create-finding.js";
import type { FindingImage } from "../../findings/finding.js";
import type { FindingList } from "../../findings/reading-plan.js";
import type { Image } from "../../image/image.js";
import type { SasList, SasLists } from "./sas-lists.js";

/** A list that the service gives for some images or for the whole account, with the image in each row. */
export interface SasImageList<Row extends object> {
  /** Name of the reader, for people. */
  readonly name: string;
  /** The list, by the findings in it. */
  readonly list: Exclude<FindingList, "risk">;
  /** Images that one request can name. */
  readonly imagesPerRequest: number;
  /** True if a request can name this image. */
  readonly canName: (image: Image) => boolean;
  /** The list of some images, or of the account. */
  readonly open: (images: readonly Image[] | undefined, signal: AbortSignal | undefined) => SasList<Row>;
  /** The image of a row: its UUID and its digest. */
  readonly imageOf: (row: Row) => { readonly uuid?: string | undefined; readonly digest?: string | undefined };
  /** Reads the details that some rows need beyond their own members. */
  readonly prepare: (rows: readonly Row[], signal: AbortSignal | undefined) => Promise<void>;
  /** The findings of a row. */
  readonly findingsOf: (row: Row, image: FindingImage) => readonly FindingInput[];
  /** True for a settled row, fixed or handled, which the inventory may leave out of its counter. */
  readonly isDone: (row: Row) => boolean;
}

/** State shared by all requests of one reading. */
export interface SasRun<Row extends object> {
  /** The list that is read. */
  readonly source: SasImageList<Row>;
  /** Opens lists. */
  readonly lists: SasLists;
  /** Stops the reading. */
  readonly signal: AbortSignal | undefined;
  /** The refusal of the account, after which no request is made any more. */
  denied: { readonly error: unknown } | undefined;
}
