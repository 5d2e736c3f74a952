/** Characters of a header value, a URL and a key: visible ASCII. */
const usable = /^[\x21-\x7e]*$/;

/** True if a text has only characters that a header, a URL and a key may have. */
export function isUsable(text: string): boolean {
  return usable.test(text);
}

/**
 * The first character that neither a header nor a URL nor a key may have, as `U+200B at position 4`; positions count from 1.
 * `undefined` if the text has no such character.
 */
export function unusableCharacter(text: string): string | undefined {
  let position = 0;
  for (const character of text) {
    position += 1;
    if (usable.test(character)) continue;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `U+${code} at position ${position}`;
  }
  return undefined;
}
