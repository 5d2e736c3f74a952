/**
 * Value of a table for a word that comes from outside. A service may answer any word, `constructor` too, and an object has a
 * value for that which nobody put there.
 *
 * @returns `undefined` if the table has no such word of its own.
 */
export function ownValue<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
