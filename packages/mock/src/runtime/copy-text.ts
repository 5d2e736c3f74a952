/**
 * Copies the start of a text that is to be remembered. A piece of a text keeps the whole in memory, as the engine only notes
 * where it begins and ends: a name out of a request would keep its headers or its body.
 *
 * @param text - Text from a caller.
 * @param maxLength - Characters to keep.
 */
export function copyText(text: string, maxLength: number): string {
  return Buffer.from(text.slice(0, maxLength), "utf16le").toString("utf16le");
}
