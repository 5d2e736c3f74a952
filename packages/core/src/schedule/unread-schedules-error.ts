/** The list of schedules of an account could not be read completely, so it is unknown which are new. */
export class UnreadSchedulesError extends Error {
  override name = "UnreadSchedulesError" as const;
  /** Why the list is incomplete, in one word. */
  readonly reason: string;

  constructor(reason: string) {
    super(
      `the list of schedules of images of Alibaba Cloud was not read completely (${reason}). Nothing was changed; run the command again`,
    );
    this.reason = reason;
  }
}
