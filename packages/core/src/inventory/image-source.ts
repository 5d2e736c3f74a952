import type { Cloud, Image, SourceId } from "../image/image.js";

/** Source and account of a reading. */
export interface ReadPlace {
  /** Name of the source. */
  readonly source: string;
  /** The cloud that is read. */
  readonly cloud: Cloud;
  /** The list that is read; absent for a source that does not say. */
  readonly list?: SourceId;
  /** Name of its account; absent where one account of the cloud is read. */
  readonly account?: string;
}

/** Result of reading one source. */
export interface SourceResult {
  /** Images that were read. */
  readonly received: number;
  /** Images that the cloud says it has; absent if it does not say. */
  readonly expected?: number;
  /** `true` if nothing is missing. */
  readonly complete: boolean;
  /** Why it is not complete, in a word of the client's `IncompleteReason` or `no-list`. Absent if it is complete. */
  readonly reason?: string;
  /** `true` if images were added or removed while they were read. */
  readonly drifted: boolean;
}

/** The images of one source, read as they are asked for. */
export interface ImageStream extends AsyncIterable<Image> {
  /** Result so far; not `complete` before the reading has ended. */
  readonly result: SourceResult;
}

/** Something that images come from: one call of one account. The port that the adapters in `sources/` fill. */
export interface ImageSource {
  /** Name for people, `Tencent Cloud host images`. */
  readonly name: string;
  /** Name of the account that it reads. @default none, where one account of the cloud is read */
  readonly account?: string;
  /** The cloud it reads. */
  readonly cloud: Cloud;
  /** The list that its images come from. @default not said */
  readonly list?: SourceId;
  /** True if no two of its images have the same image ID, so that they need no grouping among themselves. @default false */
  readonly hasDistinctImages?: boolean;
  /**
   * Starts reading.
   *
   * @param options.signal - Stops the reading; the current request is aborted too.
   */
  stream(options?: { readonly signal?: AbortSignal | undefined }): ImageStream;
}
