/** Constructor options of {@link TransportFault}. */
export interface TransportFaultParts {
  /** True if some of the request may have reached the service. */
  readonly maybeSent: boolean;
  /** True if the connection had been used before and broke before anything of the answer came. */
  readonly stale?: boolean;
  /** The underlying error. */
  readonly cause: unknown;
}

/** One attempt without a complete answer. The retry stage repeats the attempt or turns this into a public error. */
export class TransportFault extends Error {
  override name = "TransportFault" as const;
  /** True if some of the request may have reached the service. */
  readonly maybeSent: boolean;
  /** True if a kept connection turned out to be closed by the other side: repeating at once is right. */
  readonly stale: boolean;

  constructor({ maybeSent, stale = false, cause }: TransportFaultParts) {
    super("no complete answer", { cause });
    this.maybeSent = maybeSent;
    this.stale = stale;
  }
}
