/** Texts longer than this are not taken for a list; the longest that are known have a few thousand characters. */
const MAX_CHARACTERS = 100_000;

/**
 * The items of a member that is a list, a list as JSON in a text, or a single text. A text that looks like JSON and cannot be read is
 * nothing, since its signs would become part of the items.
 */
export function parseList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[]; // isArray gives any[]
  if (typeof value !== "string" || value.length > MAX_CHARACTERS) return undefined;
  const text = value.trim();
  if (!/^[[{"]/.test(text)) return [text];
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return parsed as readonly unknown[]; // isArray gives any[]
    return typeof parsed === "string" ? [parsed] : undefined;
  } catch {
    return undefined;
  }
}
