/** Representation of an integer beyond 2^53, which a number cannot hold. */
export type LargeIntegers = "bigint" | "string";

/**
 * Reads JSON; `undefined` if the text is not JSON, or has an integer of more than 1,000 digits. `hasLarge` is what
 * {@link mayHoldLargeInteger} says of its bytes; without it, it is found out.
 */
export type ParseJson = (text: string, hasLarge?: boolean) => unknown;

const maxDigits = 1000;
const integer = /^-?\d+$/;

/** Digits of the smallest integer that a number may not hold. */
const minDigits = 16;

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 48 && code <= 57;
}

/** Signs that JSON allows right before the digits of an integer, `:[,-` and blanks, and right after them, `,}]` and blanks. */
const before: ReadonlySet<number | undefined> = new Set(Array.from(":[,- \t\n\r", (sign) => sign.charCodeAt(0)));
const after: ReadonlySet<number | undefined> = new Set(Array.from(",}] \t\n\r", (sign) => sign.charCodeAt(0)));

/**
 * True if a text in UTF-8 may hold an integer that a number cannot: 16 digits or more between the signs that JSON allows around a member, as a
 * digest like `sha256:0123…` and a fraction do not have them. Almost no text does, and looking is much faster than parsing with a
 * function that sees every value. Every sixteenth character is looked at: no such row of digits fits between two of them.
 * Of bytes, as in a text it takes three times as long.
 */
export function mayHoldLargeInteger(text: Uint8Array): boolean {
  for (let at = minDigits - 1; at < text.length; at += minDigits) {
    if (!isDigit(text[at])) continue;
    // Two declarations: until V8 has optimized this, taking both from a list costs three times as much as all the rest.
    let first = at;
    let end = at + 1;
    while (isDigit(text[first - 1])) first -= 1;
    while (isDigit(text[end])) end += 1;
    const isLong = end - first >= minDigits;
    if (isLong && before.has(text[first - 1]) && after.has(text[end])) return true;
    // The rest is looked at from the end on, so that no row is walked through twice.
    if (isLong) at = end - 1;
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
  return (text, hasLarge = mayHoldLargeInteger(new TextEncoder().encode(text))) => {
    try {
      // A byte order mark is not part of the text (RFC 8259, section 8.1).
      if (text.charCodeAt(0) === 0xfeff) return JSON.parse(text.slice(1), exact);
      return hasLarge ? JSON.parse(text, exact) : JSON.parse(text);
    } catch {
      return undefined;
    }
  };
}
