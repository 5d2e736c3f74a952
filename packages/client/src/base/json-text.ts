/** Runtimes have it since 2023 (Node 21); the library of TypeScript does not know it yet. */
const { rawJSON } = JSON as unknown as { readonly rawJSON?: (text: string) => unknown };

/**
 * Writes JSON in which a `bigint` is a number with all its digits.
 *
 * @throws {TypeError} when there is one in a runtime that cannot write it, rather than send another number.
 */
export function jsonText(value: unknown): string {
  try {
    // Hardly any value has a `bigint`, and with a function that sees each member this takes several times as long.
    return JSON.stringify(value);
  } catch {
    return JSON.stringify(value, exactly);
  }
}

/** For `JSON.stringify`: writes a `bigint` as a number. */
export function exactly(_name: string, value: unknown): unknown {
  if (typeof value !== "bigint") return value;
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  if (rawJSON === undefined) throw new TypeError(`this runtime has no JSON.rawJSON to send ${value}n exactly`);
  return rawJSON(String(value));
}
