/** Deeper than any parameter of the services by far; recursive code may go this deep. */
export const maxJsonDepth = 64;

const [quote, backslash] = ['"', "\\"].map((char) => char.charCodeAt(0));
const opening = new Set(["[", "{"].map((char) => char.charCodeAt(0)));
const closing = new Set(["]", "}"].map((char) => char.charCodeAt(0)));

/**
 * True if JSON is nested too deeply for recursive code. Looks at the text before it is parsed: a value of 200,000 levels can
 * be neither written nor compared.
 *
 * @param text - JSON, which may be malformed.
 * @param maxDepth - Levels that are not too deep. @default 64
 */
export function isTooDeep(text: Buffer, maxDepth: number = maxJsonDepth): boolean {
  let depth = 0;
  let isInText = false;
  for (let index = 0; index < text.length; index++) {
    const byte = text[index] ?? 0;
    if (isInText) {
      if (byte === backslash) index++;
      else if (byte === quote) isInText = false;
    } else if (byte === quote) isInText = true;
    else if (opening.has(byte)) {
      if (++depth > maxDepth) return true;
    } else if (closing.has(byte)) depth--;
  }
  return false;
}
