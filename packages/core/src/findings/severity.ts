import type { Cvss } from "./cvss.js";

/** Severity of a finding, the same in both clouds. */
export type Severity = "critical" | "high" | "low" | "medium" | "none";

/** Every severity, worst first. */
export const SEVERITIES = ["critical", "high", "medium", "low", "none"] as const;

/** Origin of a severity: the vendor's level, its priority if the caller allows it, or the CVSS score. */
export type SeverityOrigin = "cvss" | "vendor-level" | "vendor-priority";

/** A severity with its origin. */
export interface SeverityReading {
  /** The severity. */
  readonly severity: Severity;
  /** Its origin. */
  readonly severityFrom: SeverityOrigin;
}

/** Tables of the vendors' words. */
export type SeverityTable = ReadonlyMap<unknown, Severity>;

/** Tencent Cloud: numbers, or their digits, in lists by image; words in the catalog of the account. */
export const TENCENT_LEVELS: SeverityTable = new Map<unknown, Severity>([
  [4, "critical"],
  [3, "high"],
  [2, "medium"],
  [1, "low"],
  ["4", "critical"],
  ["3", "high"],
  ["2", "medium"],
  ["1", "low"],
  ["CRITICAL", "critical"],
  ["HIGH", "high"],
  ["MIDDLE", "medium"],
  ["MEDIUM", "medium"],
  ["LOW", "low"],
]);

/** Alibaba Cloud: `VulLevel` of `DescribeVulDetails`. */
export const ALIBABA_VULNERABILITY_LEVELS: SeverityTable = new Map([
  ["serious", "critical"],
  ["high", "high"],
  ["medium", "medium"],
  ["low", "low"],
]);

/** Alibaba Cloud: `Level` of malware. */
export const ALIBABA_MALWARE_LEVELS: SeverityTable = new Map([
  ["serious", "critical"],
  ["suspicious", "medium"],
  ["remind", "low"],
]);

/** Alibaba Cloud: levels of baselines, sensitive files and build risks. */
export const ALIBABA_RISK_LEVELS: SeverityTable = new Map([
  ["high", "high"],
  ["medium", "medium"],
  ["low", "low"],
]);

const PRIORITIES: ReadonlyMap<unknown, Severity> = new Map([
  ["asap", "high"],
  ["later", "medium"],
  ["nntf", "low"],
]);

/** Fields of a row about its severity. */
export interface SeverityInput {
  /** The vendor's level as it stands in the row. */
  readonly level?: unknown;
  /** The table that the level is looked up in. */
  readonly table: SeverityTable;
  /** The score, asked only where the row has no level at all. */
  readonly cvss?: Cvss | undefined;
  /** The vendor's priority, asked only where it is given; give it if the policy says that a priority is a severity. */
  readonly priority?: unknown;
}

/**
 * The severity of a row, or nothing. A level that is not in the table is never mapped to its neighbor, and no other member
 * stands in for it. Where there is no level (absent, null, empty), the score decides, then the priority.
 */
export function readSeverity({ level, table, cvss, priority }: SeverityInput): SeverityReading | undefined {
  if (level !== undefined && level !== null && level !== "") {
    const severity = table.get(level);
    return severity === undefined ? undefined : { severity, severityFrom: "vendor-level" };
  }
  const byScore = severityOfCvss(cvss);
  if (byScore !== undefined) return { severity: byScore, severityFrom: "cvss" };
  const byPriority = PRIORITIES.get(priority);
  return byPriority === undefined ? undefined : { severity: byPriority, severityFrom: "vendor-priority" };
}

/** Severity by the table of CVSS 3 and 4; that of other or unknown versions differs, so it is unknown. */
function severityOfCvss(cvss: Cvss | undefined): Severity | undefined {
  if (cvss?.score === undefined || cvss.version === undefined || !/^[34]\./.test(cvss.version)) return undefined;
  const { score } = cvss;
  if (score === 0) return "none";
  if (score < 4) return "low";
  if (score < 7) return "medium";
  return score < 9 ? "high" : "critical";
}

/** The priority of a row of Alibaba Cloud; a word that is not documented is unknown. */
export function readPriority(value: unknown): "asap" | "later" | "nntf" | undefined {
  return value === "asap" || value === "later" || value === "nntf" ? value : undefined;
}
