/**
 * Widths of letters in parts of the size of the font, as wide as the widest in each group is in DejaVu Sans, which is wider than the fonts of
 * other systems. A drawing is made without a browser, so nobody can measure the text in it.
 */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[fijlrtIJ .,:;'|!/()[\]·-]/, 0.42],
  [/[mwMW@%<>=+~#&…]/, 1],
  [/[a-z0-9]/, 0.64],
  [/[\u0020-\u007e]/, 0.8],
];

/** Signs of the first plane that are in no group: those of Chinese are as wide as high. */
const FULL = 1;

/** Signs of other planes, most of which are emoji. */
const EMOJI = 1.4;

/**
 * Width of a text at most.
 *
 * @param text - The text, in one line.
 * @param size - Size of its font; the width is in the same unit.
 */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const sign of text) {
    const group = WIDTHS.find(([letters]) => letters.test(sign));
    width += group?.[1] ?? (sign.length > 1 ? EMOJI : FULL);
  }
  return width * size;
}

/** A text with an ellipsis in place of its end, if it is wider than it may be; nothing if not even the first sign fits. */
export function fitLabel(text: string, { width, size }: { readonly width: number; readonly size: number }): string {
  if (widthOf(text, size) <= width) return text;
  let kept = "";
  for (const sign of text) {
    if (widthOf(`${kept}${sign}…`, size) > width) break;
    kept += sign;
  }
  return kept === "" ? "" : `${kept}…`;
}
