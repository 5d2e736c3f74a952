import type { ScopeRow } from "../src/index.js";

/** Rows of so many accounts of Tencent Cloud, each with a key of its own: `a1`, `a2`, … */
export function rowsOf(count: number): readonly ScopeRow[] {
  return Array.from({ length: count }, (_, index) => ({
    cloud: "tencent",
    account: String(index + 1),
    alias: `a${index + 1}`,
    credentials: `profile:a${index + 1}`,
  }));
}
