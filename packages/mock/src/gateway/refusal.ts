/** The parts of a refusal besides code and message. */
export interface RefusalOptions {
  /** HTTP status of the answer. */
  readonly status: number;
  /** Headers of the answer besides the usual ones. @default none */
  readonly headers?: Readonly<Record<string, string>>;
  /** Members of the answer besides the usual ones. @default none */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** The error of a request that a service refuses. The gateway writes it into the vendor's envelope. */
export class Refusal extends Error {
  override readonly name = "Refusal" as const;
  /** The vendor's error code. */
  readonly code: string;
  /** HTTP status of the answer. */
  readonly status: number;
  /** Headers of the answer besides the usual ones. */
  readonly headers: Readonly<Record<string, string>>;
  /** Members of the answer besides the usual ones. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, { status, headers = {}, details = {} }: RefusalOptions) {
    super(message);
    this.code = code;
    this.status = status;
    this.headers = headers;
    this.details = details;
  }
}

/** One entry of a service's list of errors. */
export interface VendorError {
  /** Text for people. */
  readonly text: string;
  /** Source of the text: a document of the vendor, an answer seen in public, or our own words where neither has one. */
  readonly source: "document" | "own" | "seen";
}
