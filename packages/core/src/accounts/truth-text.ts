/**
 * Says of a value in YAML or JSON that it is no truth value. Words that are one in YAML 1.1 are texts in YAML 1.2, and people write them.
 *
 * @param value - The value; it is repeated only if it is such a word.
 */
export function truthText(value: unknown): string {
  const meant = /^(?:y|yes|on|true)$/i.test(String(value)) ? "true" : "false";
  const isWord = typeof value === "string" && /^(?:y|yes|no|n|on|off|true|false)$/i.test(value);
  return `must be true or false${isWord ? `; "${value}" is a text: write ${meant}` : ""}`;
}
