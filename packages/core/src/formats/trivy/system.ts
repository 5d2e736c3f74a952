import { cleanLine } from "../text.js";

/** An operating system in parts. */
export interface System {
  /** Family in the word of Trivy, `debian`. */
  readonly family: string;
  /** Version, `10`; empty if the cloud does not say. */
  readonly version: string;
}

/** Words of Trivy for names that clouds write. */
const FAMILIES: ReadonlyMap<string, string> = new Map([
  ["almalinux", "alma"],
  ["red hat enterprise linux", "redhat"],
  ["rhel", "redhat"],
  ["rockylinux", "rocky"],
]);

/** Parts of an operating system, `debian:10`; absent if the cloud does not say one, or no more than `linux`. */
export function systemOf(os: string | undefined): System | undefined {
  const text = cleanLine(os ?? "");
  const colon = text.indexOf(":");
  const family = (colon < 0 ? text : text.slice(0, colon)).trim().toLowerCase();
  if (family === "" || family === "linux") return undefined;
  const version = colon < 0 ? "" : text.slice(colon + 1).trim();
  return { family: FAMILIES.get(family) ?? family, version: version.replace(/^v(?=\d)/, "") };
}
