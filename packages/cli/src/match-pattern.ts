/**
 * True if a text is what a pattern says, in which `*` stands for any text. A regular expression could take ages for some patterns.
 */
export function matchesPattern(text: string, pattern: string): boolean {
  const [first = "", ...others] = pattern.split("*");
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let end = first.length;
  for (const part of others) {
    const start = text.indexOf(part, end);
    if (start === -1) return false;
    end = start + part.length;
  }
  return text.endsWith(last) && text.length - last.length >= end;
}
