/**
 * Percent-encodes the UTF-8 bytes of a text: letters, digits and `-._~` stay, everything else becomes `%XY`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-2.3
 */
export function percentEncode(text: string): string {
  // encodeURIComponent leaves five more characters as they are.
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
