import { hash } from "node:crypto";

import type { Finding } from "../../findings/finding.js";
import type { EvaluatedFinding } from "../../policy/evaluation.js";
import { problemIdOf, remedyOf } from "../finding-words.js";
import type { FormatOptions } from "../format.js";
import { cleanLine, cleanText, cutText } from "../text.js";
import { type Analysis, analysisOf } from "./analysis.js";
import { IMAGE_REF, packageRefOf } from "./components.js";

const METHODS: Readonly<Record<string, string>> = {
  "2.0": "CVSSv2",
  "3.0": "CVSSv3",
  "3.1": "CVSSv31",
  "4.0": "CVSSv4",
};
const VENDORS = { tencent: "Tencent Cloud", alibaba: "Alibaba Cloud" } as const;

/** Entries of `vulnerabilities`: one for each vulnerability and answer to it, with all the packages that have it. */
export function vulnerabilitiesOf(findings: readonly EvaluatedFinding[], { texts }: FormatOptions): readonly object[] {
  const groups = new Map<
    string,
    { readonly finding: Finding; readonly analysis: Analysis; readonly refs: Set<string> }
  >();
  for (const evaluated of findings) {
    const { finding } = evaluated;
    const analysis = analysisOf(evaluated);
    const key = JSON.stringify([problemIdOf(finding), analysis]);
    const group = groups.get(key) ?? { finding, analysis, refs: new Set() };
    groups.set(key, group);
    group.refs.add(finding.package === undefined ? IMAGE_REF : packageRefOf(finding.package));
  }
  return [...groups].map(([key, { finding, analysis, refs }]) => {
    const { title, description, solution, references = [] } = texts?.get(finding.id) ?? {};
    const id = problemIdOf(finding);
    return {
      "bom-ref": `vulnerability-${hash("sha256", key).slice(0, 24)}`,
      id,
      source: sourceOf(id, finding),
      ...aliasesOf(id, finding),
      ratings: [ratingOf(finding)],
      ...onlySaid({
        description: cutText(cleanLine(title ?? ""), 1000),
        detail: cutText(cleanText(description ?? "").trim(), 100_000),
        recommendation: remedyOf(finding) ?? cutText(cleanText(solution ?? "").trim(), 7000),
      }),
      ...advisoriesOf(references),
      analysis,
      affects: [...refs].map((ref) => ({ ref })),
    };
  });
}

/** Dependency-Track takes the answer to a vulnerability only with the name that it has for the source itself. */
function sourceOf(id: string, { cloud }: Pick<Finding, "cloud">): object {
  if (/^CVE-\d{4}-\d{4,}$/.test(id)) return { name: "NVD", url: `https://nvd.nist.gov/vuln/detail/${id}` };
  if (/^GHSA(-[0-9a-z]{4}){3}$/.test(id)) return { name: "GITHUB", url: `https://github.com/advisories/${id}` };
  return { name: VENDORS[cloud] };
}

function aliasesOf(id: string, finding: Finding): object {
  const aliases = [...new Set(finding.aliases.map((alias) => cutText(cleanLine(alias), 255)))];
  const others = aliases.filter((alias) => alias !== "" && alias !== id);
  return others.length === 0
    ? {}
    : { references: others.map((alias) => ({ id: alias, source: sourceOf(alias, finding) })) };
}

function ratingOf({ cloud, severity, cvss }: Finding): object {
  const vector = cleanLine(cvss?.vector ?? "");
  return {
    source: { name: VENDORS[cloud] },
    ...(cvss?.score !== undefined && { score: cvss.score }),
    severity: severity ?? "unknown",
    ...(cvss !== undefined && { method: METHODS[cvss.version ?? ""] ?? "other" }),
    ...(vector !== "" && { vector }),
  };
}

function advisoriesOf(references: readonly string[]): object {
  const urls = [...new Set(references.map(cleanLine))].filter((url) => /^https?:\/\/\S+$/.test(url));
  return urls.length === 0 ? {} : { advisories: urls.map((url) => ({ url })) };
}

function onlySaid(texts: Readonly<Record<string, string>>): object {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
}
