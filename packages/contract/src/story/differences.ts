/** What is in one of two lists only: nothing, if they hold the same in any order. */
export function differences(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...one.filter((text) => !other.includes(text)), ...other.filter((text) => !one.includes(text))];
}
