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
  if (value === undefined || value === null) return;
  if (typeof value !== "object") {
    pairs.push(`${percentEncode(name)}=${percentEncode(String(value))}`);
    return;
  }
  const first = Array.isArray(value) ? 1 : undefined;
  for (const [key, member] of Object.entries(value)) {
    const step = first === undefined ? key : String(Number(key) + first);
    collect(pairs, name === "" ? step : `${name}.${step}`, member);
  }
}

/** The order of names: pairs begin with their encoded names, which are ASCII, and `=` would sort after `-` and `.`. */
function byBytes(one: string, other: string): number {
  const [a, b] = [one.slice(0, one.indexOf("=")), other.slice(0, other.indexOf("="))];
  return a < b ? -1 : a > b ? 1 : 0;
}
