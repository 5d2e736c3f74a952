/** A parameter as it came, decoded. */
export interface Pair {
  readonly name: string;
  readonly value: string;
  /** `false` if there was no equals sign. */
  readonly hasValue: boolean;
}

/** Decodes a query or a form: `a=1&b=x%20y`. A plus is a space. Broken percent signs are left as they are. */
export function parsePairs(text: string): readonly Pair[] {
  if (text === "") return [];
  return text
    .split("&")
    .filter((piece) => piece !== "")
    .map((piece) => {
      const at = piece.indexOf("=");
      if (at < 0) return { name: decode(piece), value: "", hasValue: false };
      return { name: decode(piece.slice(0, at)), value: decode(piece.slice(at + 1)), hasValue: true };
    });
}

/** Finds the value of a parameter. */
export function valueOf(pairs: readonly Pair[], name: string): string | undefined {
  return pairs.find((pair) => pair.name === name)?.value;
}

/** Percent-encodes as RFC 3986 asks: only letters, digits and `-_.~` stay. `encodeURIComponent` also leaves `!'()*` alone. */
export function encodeRfc3986(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Compares two names as the signatures sort them, by UTF-16 code unit, which is byte order for ASCII. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function decode(text: string): string {
  if (!/[%+]/.test(text)) return text;
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
