import type { OwnImageFindings, OwnVulnerability } from "@plimsoll/mock";

import type { JsonCursor } from "./json-cursor.js";

/** An image as a report or a layout describes it. Fields that the input does not have are absent. */
export interface FoundImage {
  /** Image ID, `sha256:` and 64 hexadecimal digits or `sha512:` and 128. */
  readonly id: string;
  /** Names with tags, `repository:tag`, the scanner's argument first; empty for an image without a tag. */
  readonly names: readonly string[];
  /** Manifest digests with their repositories, `repository@sha256:…`, or digests alone. */
  readonly digests: readonly string[];
  /** Time of the build, RFC 3339 in UTC. */
  readonly createdAt?: string | undefined;
  /** Size in bytes. */
  readonly sizeBytes?: number | undefined;
  /** Operating system, `alpine:3.20.3`. */
  readonly os?: string | undefined;
  /** Absent if the input is not a report of a scan. */
  readonly scan?: Scan;
}

/** Result of a scan. */
export interface Scan {
  /** Time of the scan, RFC 3339 in UTC. */
  readonly scannedAt?: string | undefined;
  /** Packages that the report lists. */
  readonly components?: number | undefined;
  /** Vulnerabilities by severity; `unknown` ones count in the total only. */
  readonly levels: Readonly<Record<Level, number>>;
  /** Pieces of sensitive data; absent if it was not looked for. */
  readonly sensitive?: number | undefined;
  /** The vulnerabilities, one for each package that has it. */
  readonly vulnerabilities: readonly OwnVulnerability[];
  /** The pieces of sensitive data; absent if it was not looked for. */
  readonly secrets?: OwnImageFindings["secrets"];
  /** The packages; absent if the report does not list them. */
  readonly packages?: OwnImageFindings["components"];
}

/** Severity of a vulnerability. */
export type Level = "critical" | "high" | "low" | "medium" | "unknown";

/** Counts vulnerabilities by severity. */
export function countLevels(levels: Iterable<Level>): Record<Level, number> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };
  for (const level of levels) counts[level] += 1;
  return counts;
}

/**
 * Reads the severity of a vulnerability. New ones have no severity yet, and scanners leave it out or write an empty text: it
 * is `unknown`.
 *
 * @throws {ImportError} when the severity is not one of the scanner's.
 */
export function readLevel<const T extends string>(severity: JsonCursor, levels: Readonly<Record<T, Level>>): Level {
  if (!severity.isPresent || severity.value === "") return "unknown";
  return levels[severity.oneOf(Object.keys(levels) as T[])]; // the keys of the object
}
