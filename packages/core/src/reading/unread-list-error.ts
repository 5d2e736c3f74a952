/** Codes of the reasons why a list was not read. See {@link UnreadListError.code}. */
export type UnreadListErrorCode = "Incomplete" | "NoOutcome" | "NoReader";

/** A list that was to be read, and was not, or not completely. The message begins with the code. */
export class UnreadListError extends Error {
  override name = "UnreadListError" as const;
  /**
   * Stable word for programs:
   *
   * - `Incomplete`: the service did not return all of it;
   * - `NoOutcome`: its reader ended without saying whether anything is missing;
   * - `NoReader`: no reader takes it.
   */
  readonly code: UnreadListErrorCode;
  /** Message without the code. */
  readonly rawMessage: string;

  /**
   * @param code - Stable word for programs.
   * @param message - Which list it is, and what to do next.
   */
  constructor(code: UnreadListErrorCode, message: string) {
    super(`[${code}] ${message}`);
    this.code = code;
    this.rawMessage = message;
  }
}
