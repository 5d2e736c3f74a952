import type { JsonCursor } from "./json-cursor.js";

/** An image as a report or a layout describes it. What the input does not say is absent. */
export interface FoundImage {
  /** Image ID, `sha256:` and 64 hexadecimal digits or `sha512:` and 128. */
  readonly id: string;
  /** Names with tags, `repository:tag`, the one that was asked for first; none for an image without a tag. */
  readonly names: readonly string[];
  /** Manifest digests with their repositories, `repository@sha256:…`, or digests alone. */
  readonly digests: readonly string[];
  /** When the image was built, RFC 3339 in UTC. */
  readonly createdAt?: string | undefined;
  /** Size in bytes. */
  readonly sizeBytes?: number | undefined;
  /** Operating system, `alpine:3.20.3`. */
  readonly os?: string | undefined;
  /** Absent if the input is no report of a scan. */
  readonly scan?: Scan;
}

/** What a scan found. */
export interface Scan {
  /** When, RFC 3339 in UTC. */
  readonly scannedAt?: string | undefined;
  /** Packages that the report lists. */
  readonly components?: number | undefined;
  /** Vulnerabilities by severity; `unknown` ones count in the total only. */
  readonly levels: Readonly<Record<Level, number>>;
  /** Pieces of sensitive data; absent if it was not looked for. */
  readonly sensitive?: number | undefined;
}

/** How bad a vulnerability is. */
export type Level = "critical" | "high" | "low" | "medium" | "unknown";

/** Counts vulnerabilities by severity. */
export function countLevels(levels: Iterable<Level>): Record<Level, number> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };
  for (const level of levels) counts[level] += 1;
  return counts;
}

/**
 * Reads how bad a vulnerability is. New ones have no severity yet, and scanners then leave it out or write nothing: it is not
 * known.
 *
 * @throws {ImportError} when there is another severity than the scanner knows.
 */
export function readLevel<const T extends string>(severity: JsonCursor, levels: Readonly<Record<T, Level>>): Level {
  if (!severity.isPresent || severity.value === "") return "unknown";
  return levels[severity.oneOf(Object.keys(levels) as T[])]; // the keys of the object
}
