/** Escape mark, followed by a digit; it is in the private use area of Unicode, so that hardly any text contains it. */
const MARK = "\uF8FF";

/**
 * Texts of PostgreSQL cannot hold U+0000, those of a cloud can. It is written as the mark and a `0`, and the mark itself as the mark and a `1`,
 * so that every text comes back as it was.
 */
export function toPostgresText(text: string): string {
  if (!text.includes("\0") && !text.includes(MARK)) return text;
  return text.replaceAll(MARK, `${MARK}1`).replaceAll("\0", `${MARK}0`);
}

/** Reads what {@link toPostgresText} wrote. */
export function fromPostgresText(text: string): string {
  if (!text.includes(MARK)) return text;
  return text.replaceAll(`${MARK}0`, "\0").replaceAll(`${MARK}1`, MARK);
}
