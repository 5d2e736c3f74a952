/** A request that the spec shows. */
export interface RequestExample {
  /** Name in the spec, part of the page's anchors. */
  readonly id: string;
  readonly summary: string;
  readonly description: string | undefined;
  /** The parameters by name. */
  readonly request: Readonly<Record<string, unknown>>;
}

/** An answer that the spec shows. */
export interface ResponseExample {
  /** Name in the spec. */
  readonly id: string;
  /** HTTP status. */
  readonly status: string;
  readonly summary: string;
  readonly body: unknown;
}
