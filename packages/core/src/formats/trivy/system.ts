import { cleanLine } from "../text.js";

/** An operating system in parts. */
export interface System {
  /** Family, `debian`. */
  readonly family: string;
  /** Version, `10`; empty if the cloud does not say. */
  readonly version: string;
}

/** Parts of an operating system, `debian:10`; absent if the cloud does not say one. */
export function systemOf(os: string | undefined): System | undefined {
  const text = cleanLine(os ?? "");
  const colon = text.indexOf(":");
  const family = colon < 0 ? text : text.slice(0, colon).trim();
  return family === "" ? undefined : { family, version: colon < 0 ? "" : text.slice(colon + 1).trim() };
}
