import { type Cvss, readCvss } from "../../findings/cvss.js";
import { plainText } from "../../findings/plain-text.js";
import { readReferences } from "../../findings/references.js";
import {
  ALIBABA_VULNERABILITY_LEVELS,
  SEVERITIES,
  type SeverityReading,
  readSeverity,
} from "../../findings/severity.js";
import type { VulnerabilityText } from "../../findings/vulnerability-texts.js";
import { textIn } from "../answer-fields.js";

/** Severity and score of a vulnerability by `DescribeVulDetails`. */
export interface SasVulnerabilityDetails {
  /** The severity; absent if the service does not say, or says something that is not documented. */
  readonly severity?: SeverityReading;
  /** True if the service says something that is not documented. */
  readonly isUnknownLevel: boolean;
  /** Score and vector. */
  readonly cvss?: Cvss;
}

/** An entry of `DescribeVulDetails`, whatever the kind of its members. */
export type Entry = Readonly<Record<string, unknown>>;

/** A notice may cover several CVEs: it has the worst severity of them, and none if one of unknown severity may be worse. */
export function detailsOf(entries: readonly Entry[]): SasVulnerabilityDetails {
  const readings = entries.map(({ VulLevel, CvssScore, CvssVector }) => {
    const cvss = readCvss(CvssScore, CvssVector);
    return {
      cvss,
      level: VulLevel,
      reading: readSeverity({ level: VulLevel, table: ALIBABA_VULNERABILITY_LEVELS, cvss }),
    };
  });
  const [worst] = readings.toSorted((a, b) => rankOf(a.reading) - rankOf(b.reading));
  const isUnknownLevel =
    worst?.reading?.severity !== "critical" &&
    readings.some(
      ({ level, reading }) => reading === undefined && level !== undefined && level !== null && level !== "",
    );
  return {
    isUnknownLevel,
    ...(worst?.reading !== undefined && !isUnknownLevel && { severity: worst.reading }),
    ...(worst?.cvss !== undefined && { cvss: worst.cvss }),
  };
}

function rankOf(reading: SeverityReading | undefined): number {
  return reading === undefined ? SEVERITIES.length : SEVERITIES.indexOf(reading.severity);
}

/** The vendor's own words as plain text: some are HTML, which the answer of the service still has. */
export function textOf({ Title, Summary, Solution, Reference, CveLink }: Entry): VulnerabilityText {
  const references = [...(readReferences(Reference) ?? []), ...(readReferences(CveLink) ?? [])];
  return {
    title: plainText(textIn(Title) ?? ""),
    description: plainText(textIn(Summary) ?? ""),
    solution: plainText(textIn(Solution) ?? ""),
    references: [...new Set(references)],
  };
}
