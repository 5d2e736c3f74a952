/** Invisible characters: control and format characters, line and paragraph separators, halves of a surrogate pair. */
const HIDDEN_ONES = String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]`;
/** A mark above or below a character that has four already: no script needs so many, and a pile of them covers the lines around it. */
const PILED = String.raw`(?<=[\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]`;
const HIDDEN = `${HIDDEN_ONES}|${PILED}`;
// Made at the first text that is not plain ASCII: the list of emoji takes V8 15 ms, half the time that a command has to start.
let anyHidden: RegExp | undefined;
let emoji: EmojiPatterns | undefined;
const tags = /[\u{e0000}-\u{e007f}]/gu;
const printableAscii = /^[\u0020-\u007e]*$/;

/** In an emoji that Unicode lists, joiners and variation selectors are part of the picture, and its width is known. */
interface EmojiPatterns {
  readonly hiddenOrEmoji: RegExp;
  readonly emojiOnly: RegExp;
}

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * Writes text of others for people on one line. Names, messages and files come from services and registries that anyone may
 * write to: nothing in them may steer the terminal, turn the direction of the line, hide, or begin a line that looks like
 * ours. Control, format, bidirectional, zero-width and tag characters become escapes, `\n` and `\u202e`, and so does each mark on a
 * character that has four; emoji stay.
 *
 * @param text - Any text, from anywhere.
 * @returns One line without hidden characters.
 */
export function visible(text: string): string {
  return escapeHidden(text, escapeForPeople);
}

/**
 * Like {@link visible} for messages of our own that have several lines: `\n` stays. What others wrote in them has to go
 * through {@link visible} first.
 */
export function visibleLines(text: string): string {
  return printableAscii.test(text) ? text : text.split("\n").map(visible).join("\n");
}

/**
 * Escapes what {@link visible} escapes in another notation.
 *
 * @param escape - Writes one hidden character, or half of a surrogate pair.
 */
export function escapeHidden(text: string, escape: (character: string) => string): string {
  if (!hasHidden(text)) return text;
  const { hiddenOrEmoji, emojiOnly } = (emoji ??= emojiPatterns());
  return text.replace(hiddenOrEmoji, (found) => {
    // Flags of regions are emoji made of tag characters, which could hold any text.
    return emojiOnly.test(found) ? found.replace(tags, escape) : escape(found);
  });
}

/** True if a text has a character that {@link visible} escapes, or may have one. */
export function hasHidden(text: string): boolean {
  if (printableAscii.test(text)) return false;
  anyHidden ??= new RegExp(HIDDEN, "v");
  return anyHidden.test(text);
}

function emojiPatterns(): EmojiPatterns {
  return {
    hiddenOrEmoji: new RegExp(String.raw`\p{RGI_Emoji}|${HIDDEN}`, "gv"),
    emojiOnly: new RegExp(String.raw`^\p{RGI_Emoji}$`, "v"),
  };
}

function escapeForPeople(character: string): string {
  return SHORT[character] ?? codeEscape(character);
}

function codeEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
