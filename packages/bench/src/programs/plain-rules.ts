import type { Finding } from "@plimsoll/core";

const NAMED = new Set(["CVE-2024-0001", "CVE-2024-0007", "CVE-2024-0042"]);
const PACKAGES = new Set(["log4j-core", "struts2"]);

/** A finding with the numbers of the rules that it breaks. */
export interface PlainBreach {
  readonly finding: Finding;
  readonly rules: readonly number[];
}

/** Findings that break one of the ten rules of `judge-findings.ts`, as a program would ask it that knows nothing else. */
export function plainRules(findings: readonly Finding[], running: boolean | undefined): readonly PlainBreach[] {
  const breaches: PlainBreach[] = [];
  for (const finding of findings) {
    const rules = brokenBy(finding, running);
    if (rules.length > 0) breaches.push({ finding, rules });
  }
  return breaches;
}

// oxlint-disable-next-line complexity -- ten rules in a row, as plain as can be, are what is measured
function brokenBy(
  { kind, severity, fixable, id, aliases, package: found, state, exploit, cvss }: Finding,
  running: boolean | undefined,
): readonly number[] {
  const rules: number[] = [];
  const isOpen = state !== "fixed";
  const isVulnerability = kind === "vulnerability";
  if (isOpen && isVulnerability && severity === "critical" && fixable === true) rules.push(0);
  if (isOpen && kind === "malware") rules.push(1);
  if (isOpen && kind === "secret" && (severity === "critical" || severity === "high")) rules.push(2);
  const isNamed = NAMED.has(id.toUpperCase()) || aliases.some((alias) => NAMED.has(alias.toUpperCase()));
  if (isOpen && isNamed) rules.push(3);
  if (isOpen && found !== undefined && PACKAGES.has(found.name.toLowerCase())) rules.push(4);
  if (isOpen && severity === "high") rules.push(5);
  if (isOpen && isVulnerability && severity === "medium" && fixable === true) rules.push(6);
  if (state === "ignored-by-vendor") rules.push(7);
  const isExploited = exploit === "exploit" || exploit === "in-the-wild";
  if (isOpen && severity === "high" && isExploited && running === true) rules.push(8);
  if (isOpen && (cvss?.score ?? 0) >= 9 && found?.name.startsWith("open") === true) rules.push(9);
  return rules;
}
