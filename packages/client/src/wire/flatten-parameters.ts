import { percentEncode } from "../base/percent-encode.js";

/** Options of {@link flattenParameters}. */
export interface FlattenOptions {
  /** Number of the first item of a list: 1 at Alibaba Cloud (`Tag.1.Key=k`), 0 at Tencent Cloud (`Tag.0.Key=k`). @default 1 */
  readonly firstIndex?: 0 | 1;
}

/**
 * Writes parameters as a query string, as both clouds do: members that are `undefined` or `null` are left out, names are
 * sorted by their bytes.
 */
export function flattenParameters(parameters: object, { firstIndex = 1 }: FlattenOptions = {}): string {
  const pairs: string[] = [];
  collect({ pairs, firstIndex }, "", parameters);
  return pairs.toSorted(byBytes).join("&");
}

interface Collection {
  readonly pairs: string[];
  readonly firstIndex: number;
}

function collect(to: Collection, name: string, value: unknown): void {
  if (isScalar(value)) {
    to.pairs.push(`${percentEncode(name)}=${percentEncode(String(value))}`);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      const step = Array.isArray(value) ? String(Number(key) + to.firstIndex) : key;
      collect(to, name === "" ? step : `${name}.${step}`, member);
    }
  }
}

function isScalar(value: unknown): value is bigint | boolean | number | string {
  return (
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" || typeof value === "bigint"
  );
}

/** The order of names: pairs begin with their encoded names, which are ASCII, and `=` would sort after `-` and `.`. */
function byBytes(one: string, other: string): number {
  const [a, b] = [one.slice(0, one.indexOf("=")), other.slice(0, other.indexOf("="))];
  return a < b ? -1 : a > b ? 1 : 0;
}
