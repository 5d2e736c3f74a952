/** Items that only one of two lists has; empty if both hold the same in any order. */
export function differences(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...one.filter((text) => !other.includes(text)), ...other.filter((text) => !one.includes(text))];
}
