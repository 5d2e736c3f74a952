/** The list of schedules of an account could not be read completely, so it is unknown which are new. The message begins with the code. */
export class UnreadSchedulesError extends Error {
  override name = "UnreadSchedulesError" as const;
  /** Stable word for programs. */
  readonly code = "Incomplete" as const;
  /** Message without the code. */
  readonly rawMessage: string;
  /** Why the list is incomplete, in one word. */
  readonly reason: string;

  /** @param reason - Why the list is incomplete, in one word. */
  constructor(reason: string) {
    const rawMessage = `the list of schedules of images of Alibaba Cloud was not read completely (${reason}). Nothing was changed; run the command again`;
    super(`[Incomplete] ${rawMessage}`);
    this.rawMessage = rawMessage;
    this.reason = reason;
  }
}
