import { type Cvss, readCvss } from "../../findings/cvss.js";
import type { Count } from "../../findings/counts.js";
import { isCount } from "../../findings/counts.js";
import type { FindingInput } from "../../findings/create-finding.js";
import { readTime } from "../../findings/finding-time.js";
import { readFixedVersions } from "../../findings/fixed-versions.js";
import { parseList } from "../../findings/parse-list.js";
import { textIn } from "../answer-fields.js";

/** Go writes a time with an offset and the name of the zone, `2021-01-30 03:31:56 +0000 UTC`. */
const WITH_ZONE_NAME = /^(\S{10} \S{8,18}) ([+-]\d{4}) \S{1,5}$/;

/** Reads a time in any of the forms of TCSS; anything else is absent. */
export function seenAt(value: unknown): string | undefined {
  return readTime(typeof value === "string" ? value.replace(WITH_ZONE_NAME, "$1$2") : value);
}

/** Score and vector. A score comes with the rounding of a 32-bit number, as in 7.800000190734863; the system has one decimal. */
export function cvssIn(score: unknown, vector: unknown): Cvss | undefined {
  return readCvss(typeof score === "number" ? Math.round(score * 10) / 10 : score, vector);
}

/** `SYSTEM` and `WEB`; `EMERGENCY` and other words do not say which of the two it is. */
export function packageTypeIn(value: unknown): "application" | "os" | undefined {
  if (value === "SYSTEM") return "os";
  return value === "WEB" ? "application" : undefined;
}

/** Fix of a vulnerability: the versions, and a flag for its existence. */
export interface Fix {
  /** Versions that fix it. */
  readonly fixedVersions: readonly string[] | undefined;
  /** True if there is a fix; unknown otherwise, since no member says that a fix is missing. */
  readonly fixable: true | undefined;
}

/** A range such as `>12` names no version, but there is one. */
export function fixIn(versions: unknown, tags: readonly string[] = []): Fix {
  const fixedVersions = readFixedVersions(versions);
  return {
    fixedVersions,
    fixable: fixedVersions !== undefined || isRange(versions) || tags.includes("CanBeFixed") || undefined,
  };
}

function isRange(versions: unknown): boolean {
  return typeof versions === "string" && /^\s*>=?\s*\d/.test(versions);
}

/** The marks of a vulnerability. */
export function tagsIn(value: unknown): readonly string[] {
  return (parseList(value) ?? []).filter((tag) => typeof tag === "string");
}

/** The highest sign of attacks among the marks, which differ between the lists. */
export function exploitIn(tags: readonly string[]): FindingInput["exploit"] {
  if (tags.includes("IN_THE_WILD")) return "in-the-wild";
  if (tags.includes("DynamicLevelExp") || tags.includes("EXP")) return "exploit";
  return tags.includes("DynamicLevelPoc") || tags.includes("POC") ? "poc" : undefined;
}

/** A size in bytes. */
export function sizeIn(value: unknown): Count | undefined {
  return isCount(value) ? value : undefined;
}

/** Members of each item of a list that is an object. */
export function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first of several members that is a text. */
export function firstText(...values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const text = textIn(value)?.trim();
    if (text !== undefined && text !== "") return text;
  }
  return undefined;
}
