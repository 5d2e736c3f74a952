/** A request that a service refuses: what the gateway answers instead of the result. */
export class Refusal extends Error {
  override readonly name = "Refusal" as const;
  /** The vendor's error code. */
  readonly code: string;
  /** HTTP status of the answer. */
  readonly status: number;
  /** Headers of the answer besides the usual ones. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: string,
    message: string,
    { status, headers = {} }: { readonly status: number; readonly headers?: Readonly<Record<string, string>> },
  ) {
    super(message);
    this.code = code;
    this.status = status;
    this.headers = headers;
  }
}

/** One entry of a service's list of errors. */
export interface VendorError {
  /** Text for people. */
  readonly text: string;
  /** Where the text is from: a document of the vendor, an answer seen in public, or our own words where neither has one. */
  readonly source: "document" | "own" | "seen";
}
