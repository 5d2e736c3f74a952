/** A string, a bracket with nothing in it, a separator, or anything else of JSON. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[[{]\s*[\]}]|[[\]{},:]|[^\s[\]{},:"]+/g;

/** JSON on several lines. Numbers stay as they are written: some have more digits than a number of JavaScript. */
export function prettyJson(text: string): string {
  let depth = 0;
  const line = (): string => `\n${"  ".repeat(depth)}`;
  const written = Array.from(text.matchAll(TOKEN), ([token]) => {
    switch (token) {
      case "{":
      case "[":
        depth += 1;
        return `${token}${line()}`;
      case "}":
      case "]":
        depth -= 1;
        return `${line()}${token}`;
      case ",":
        return `,${line()}`;
      case ":":
        return ": ";
      default:
        return token.replace(/^([[{])\s+/, "$1");
    }
  });
  return written.join("");
}
