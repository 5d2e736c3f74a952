/** Code units that are half a character, and control characters but tab and line feed: JSON takes them, its readers and XML do not. */
// oxlint-disable-next-line no-control-regex -- these characters are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** Characters by which a text is shown in another order than it is written in. */
const BIDIRECTIONAL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A character that may need cleaning. Looking for one is several times as fast as matching a text that has none. */
const NOT_PLAIN = /[^ -~\n\t]/;
/** The same in one line, where blanks at the ends and beside each other are not plain either. */
const NOT_PLAIN_LINE = /[^ -~]|  /;

/**
 * A text that every reader takes: what is not a character is replaced by U+FFFD, marks that change the order in which text is shown are
 * removed, lines end in a line feed.
 */
export function cleanText(text: string): string {
  // Most text of a report is plain, and there is much of it.
  if (!NOT_PLAIN.test(text)) return text;
  return text.replaceAll("\r\n", "\n").replace(UNPRINTABLE, "\uFFFD").replace(BIDIRECTIONAL, "");
}

/** {@link cleanText} in one line. */
export function cleanLine(text: string): string {
  if (!NOT_PLAIN_LINE.test(text) && !text.startsWith(" ") && !text.endsWith(" ")) return text;
  return cleanText(text)
    .replace(/[\s\u2028\u2029]+/g, " ")
    .trim();
}

/** A character that JSON does not write as it is, or may not. */
const NOT_QUOTABLE = /[^ !#-[\]-~]/;

/** A text as JSON. Most texts of a report need no escape, and looking for one takes a third of the time of `JSON.stringify`. */
export function quoted(text: string): string {
  return NOT_QUOTABLE.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/**
 * The beginning of a text, with `…` for what is left out. No character is cut in two.
 *
 * @param maxLength - UTF-16 code units that the result has at most, from 1.
 */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const end = maxLength - 1;
  const splits = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
  return `${text.slice(0, splits ? end - 1 : end)}…`;
}
