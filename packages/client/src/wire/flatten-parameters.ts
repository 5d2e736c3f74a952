import { percentEncode } from "./percent-encode.js";

/**
 * Writes parameters as Alibaba Cloud's canonical query string: lists count from 1 (`Tag.1.Key=k`), members that are
 * `undefined` or `null` are left out, names are sorted by their bytes.
 */
export function flattenParameters(parameters: object): string {
  const pairs: string[] = [];
  collect(pairs, "", parameters);
  return pairs.toSorted(byBytes).join("&");
}

function collect(pairs: string[], name: string, value: unknown): void {
  if (isScalar(value)) {
    pairs.push(`${percentEncode(name)}=${percentEncode(String(value))}`);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      const step = Array.isArray(value) ? String(Number(key) + 1) : key;
      collect(pairs, name === "" ? step : `${name}.${step}`, member);
    }
  }
}

function isScalar(value: unknown): value is bigint | boolean | number | string {
  return ["bigint", "boolean", "number", "string"].includes(typeof value);
}

/** The order of names: pairs begin with their encoded names, which are ASCII, and `=` would sort after `-` and `.`. */
function byBytes(one: string, other: string): number {
  const [a, b] = [one.slice(0, one.indexOf("=")), other.slice(0, other.indexOf("="))];
  return a < b ? -1 : a > b ? 1 : 0;
}
