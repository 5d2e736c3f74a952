/** Deeper than any parameter of the services by far; what takes JSON apart may call itself so often. */
export const maxJsonDepth = 64;

const [quote, backslash] = ['"', "\\"].map((char) => char.charCodeAt(0));
const opening = new Set(["[", "{"].map((char) => char.charCodeAt(0)));
const closing = new Set(["]", "}"].map((char) => char.charCodeAt(0)));

/**
 * Whether JSON is nested too deeply to be taken apart. Looks at the text, before anything is made of it: what is read of
 * 200,000 levels can be neither written nor compared.
 *
 * @param text - JSON, or what claims to be.
 */
export function isTooDeep(text: Buffer): boolean {
  let depth = 0;
  let isInText = false;
  for (let index = 0; index < text.length; index++) {
    const byte = text[index] ?? 0;
    if (isInText) {
      if (byte === backslash) index++;
      else if (byte === quote) isInText = false;
    } else if (byte === quote) isInText = true;
    else if (opening.has(byte)) {
      if (++depth > maxJsonDepth) return true;
    } else if (closing.has(byte)) depth--;
  }
  return false;
}
