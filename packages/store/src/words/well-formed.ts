/** Node 20 has it; the types of the language level that the packages are built for do not. */
interface WithWellFormed {
  toWellFormed(): string;
}

/**
 * A text as an engine gives it back: half of a surrogate pair, which a service leaves where it cuts a text, has no form in UTF-8 and
 * becomes U+FFFD.
 */
export function wellFormed(text: string): string {
  return (text as unknown as WithWellFormed).toWellFormed(); // see above
}
