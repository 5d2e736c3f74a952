/** Placeholder for a value that is not shown. */
export const MASK = "***";

/** A text split into the part that can be shown and the part that cannot. */
export interface LocatedSecret {
  /** The text to show. */
  readonly excerpt: string;
  /** Everything that is not shown; empty if the text holds no value. */
  readonly value: string;
  /** The value as one token, without quotes, to be recognized again; absent if it is not certain where it ends. */
  readonly token?: string;
  /** True if the form of the text tells where the value is. */
  readonly certain: boolean;
}
