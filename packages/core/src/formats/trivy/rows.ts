import type { Finding, FindingPackage } from "../../findings/finding.js";
import type { VulnerabilityText } from "../../findings/vulnerability-texts.js";
import { problemIdOf } from "../finding-words.js";
import { cleanLine, cleanText, cutText } from "../text.js";

/** Trivy has no word for `none`; readers show what is unknown as information. */
const SEVERITIES = { critical: "CRITICAL", high: "HIGH", medium: "MEDIUM", low: "LOW", none: "UNKNOWN" } as const;

/** One entry of `Vulnerabilities`. */
export function vulnerabilityOf(finding: Finding, text: VulnerabilityText = {}): object {
  const { package: found, fixedVersions = [], fixable, cloud, layer } = finding;
  const id = problemIdOf(finding);
  const versions = fixedVersions.map(cleanLine).filter((version) => version !== "");
  const aliases = [...new Set(finding.aliases.map(cleanLine))].filter((alias) => alias !== "" && alias !== id);
  return {
    VulnerabilityID: id,
    ...(aliases.length > 0 && { VendorIDs: aliases }),
    ...onlySaid({
      PkgName: found?.name,
      PkgPath: found?.path,
      InstalledVersion: found?.version,
      FixedVersion: versions.join(", "),
      PrimaryURL: /^CVE-\d{4}-\d{4,}$/.test(id) ? `https://nvd.nist.gov/vuln/detail/${id}` : "",
    }),
    ...(found?.purl !== undefined && { PkgIdentifier: { PURL: found.purl } }),
    ...(layer?.digest !== undefined && { Layer: { Digest: cleanLine(layer.digest) } }),
    ...(fixable !== undefined && { Status: fixable ? "fixed" : "affected" }),
    Severity: severityOf(finding),
    SeveritySource: cloud,
    ...cvssOf(finding),
    ...textsOf(text),
  };
}

function textsOf({ title, description, references }: VulnerabilityText): object {
  return {
    ...onlySaid({ Title: title }),
    ...(description !== undefined && { Description: cutText(cleanText(description), 100_000) }),
    ...(references !== undefined && {
      References: references.map(cleanLine).filter((url) => /^https?:\/\/\S+$/.test(url)),
    }),
  };
}

function severityOf({ severity }: Finding): string {
  return severity === undefined ? "UNKNOWN" : SEVERITIES[severity];
}

const CVSS_MEMBERS = {
  "2.0": ["V2Score", "V2Vector"],
  "3.0": ["V3Score", "V3Vector"],
  "3.1": ["V3Score", "V3Vector"],
  "4.0": ["V40Score", "V40Vector"],
} as const;

function cvssOf({ cvss, cloud }: Finding): object {
  const version = Object.keys(CVSS_MEMBERS).find((known) => known === cvss?.version) as
    | keyof typeof CVSS_MEMBERS
    | undefined; // the keys of the object
  if (cvss === undefined || version === undefined) return {};
  const [score, vector] = CVSS_MEMBERS[version];
  return {
    CVSS: {
      [cloud]: {
        ...(cvss.score !== undefined && { [score]: cvss.score }),
        ...(cvss.vector !== undefined && { [vector]: cleanLine(cvss.vector) }),
      },
    },
  };
}

/** One entry of `Packages`. */
export function packageOf({ name, version, path, purl }: FindingPackage): object {
  return {
    ...onlySaid({ Name: name, Version: version, FilePath: path }),
    ...(purl !== undefined && { Identifier: { PURL: purl } }),
  };
}

/** One entry of `Secrets`; the match is masked, as it is in every finding. */
export function secretOf(finding: Finding): object {
  const { evidence, rule } = finding;
  return {
    RuleID: problemIdOf(finding),
    Category: cutText(cleanLine(rule?.class ?? ""), 255) || "general",
    Severity: severityOf(finding),
    Title: cutText(cleanLine(rule?.name ?? ""), 255) || problemIdOf(finding),
    Match: cleanText(evidence?.excerpt ?? ""),
  };
}

/** The texts that are not empty, in one line each. */
function onlySaid(texts: Readonly<Record<string, string | undefined>>): object {
  const lines = Object.entries(texts).map(([name, text]) => [name, cleanLine(text ?? "")] as const);
  return Object.fromEntries(lines.filter(([, line]) => line !== ""));
}
