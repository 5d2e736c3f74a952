/** A list that no reader has read, though it was to be read. */
export class UnreadListError extends Error {
  override name = "UnreadListError" as const;
}
