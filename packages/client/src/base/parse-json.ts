/** Representation of an integer beyond 2^53, which a number cannot hold. */
export type LargeIntegers = "bigint" | "string";

/** Reads JSON; `undefined` if the text is not JSON, or has an integer of more than 1,000 digits. */
export type ParseJson = (text: string) => unknown;

/**
 * Finds texts that may hold such an integer: 16 digits or more between the signs that JSON allows around a member, as a
 * digest like `sha256:0123…` does not have them. Almost no text is found, and looking is much faster than
 * parsing with a function that sees every value.
 */
const suspicious = /[:[,\s-]\d{16,}[\s,}\]]/;
const maxDigits = 1000;
const integer = /^-?\d+$/;

/** Digits of the smallest integer that a number may not hold. */
const minDigits = 16;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * True if a text has so many digits in a row. Every sixteenth character is looked at: no such row fits between two of them.
 * It takes less than half the time of searching with {@link suspicious}, which looks at every character of every answer.
 */
function hasManyDigits(text: string): boolean {
  for (let at = minDigits - 1; at < text.length; at += minDigits) {
    if (!isDigit(text.charCodeAt(at))) continue;
    // Two declarations: until V8 has optimized this, taking both from a list costs three times as much as all the rest.
    let first = at;
    let end = at + 1;
    while (at - first < minDigits && isDigit(text.charCodeAt(first - 1))) first -= 1;
    while (end - first < minDigits && isDigit(text.charCodeAt(end))) end += 1;
    if (end - first >= minDigits) return true;
  }
  return false;
}

/** Reads JSON; an integer that a number cannot hold exactly becomes a `bigint`. */
export const parseJson: ParseJson = jsonParser("bigint");

/** Makes a reader of JSON in which no integer is rounded. */
export function jsonParser(largeIntegers: LargeIntegers): ParseJson {
  const exact = (_name: string, value: unknown, context?: { readonly source?: string }): unknown => {
    const source = context?.source;
    // Runtimes without the source of a value have no other way to tell that it was rounded, nor what it was.
    if (source === undefined || typeof value !== "number" || Number.isSafeInteger(value)) return value;
    if (!integer.test(source)) return value;
    // The time to read an integer grows faster than its length, and no service has numbers like that.
    if (source.length > maxDigits) throw new RangeError(`an integer of ${source.length} digits`);
    return largeIntegers === "bigint" ? BigInt(source) : source;
  };
  return (text) => {
    try {
      // A byte order mark is no part of the text (RFC 8259, section 8.1).
      if (text.charCodeAt(0) === 0xfeff) return JSON.parse(text.slice(1), exact);
      return hasManyDigits(text) && suspicious.test(text) ? JSON.parse(text, exact) : JSON.parse(text);
    } catch {
      return undefined;
    }
  };
}
