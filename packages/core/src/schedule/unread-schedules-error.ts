/** The list of schedules of an account could not be read whole, so that nobody can tell which are new. */
export class UnreadSchedulesError extends Error {
  override name = "UnreadSchedulesError" as const;
  /** Why the list is not whole, in one word. */
  readonly reason: string;

  constructor(reason: string) {
    super(
      `the list of schedules of images of Alibaba Cloud was not read whole (${reason}). Nothing was changed; run the command again`,
    );
    this.reason = reason;
  }
}
