/**
 * Message for a value in YAML or JSON that is not a boolean. People write words that are booleans in YAML 1.1 and texts in YAML 1.2.
 *
 * @param value - The value; it is repeated only if it is such a word.
 */
export function truthText(value: unknown): string {
  const meant = /^(?:y|yes|on|true)$/i.test(String(value)) ? "true" : "false";
  const isWord = typeof value === "string" && /^(?:y|yes|no|n|on|off|true|false)$/i.test(value);
  return `must be true or false${isWord ? `; "${value}" is a text: write ${meant}` : ""}`;
}
