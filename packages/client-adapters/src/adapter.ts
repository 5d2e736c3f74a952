/** Where a call goes and with which key it is signed. */
export interface Target {
  /** Origin without a path. */
  readonly origin: string;
  /** Key ID, by whichever name the cloud calls it. */
  readonly keyId: string;
  /** Secret of the key. */
  readonly keySecret: string;
  /** Token of temporary credentials. @default the key is permanent */
  readonly token?: string;
  /** Certificate of the authority to trust, as PEM, where the origin is HTTPS. @default those that Node trusts */
  readonly ca?: string;
}

/** A client of one service that is ready to call. Disposing of it closes its connections, as far as the client can. */
export interface Connection extends AsyncDisposable {
  /**
   * Calls an action once, or as often as the client itself repeats calls.
   *
   * @returns The answer of the service without its envelope.
   * @throws {Error} as the client makes it.
   */
  readonly call: (action: string, request: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

/** Code that Alibaba's clients put into an error's `data`; `undefined` for an error that is not an answer of the service. */
export function alibabaErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("data" in error)) return undefined;
  const { data } = error;
  if (typeof data !== "object" || data === null || !("Code" in data)) return undefined;
  return typeof data.Code === "string" ? data.Code : undefined;
}

/** Nothing to close. */
export const keepOpen = async (): Promise<void> => undefined;
