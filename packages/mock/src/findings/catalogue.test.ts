import { expect, test } from "vitest";

import { catalogueSize, indexOfCve, indexOfPoc, vulnerabilityAt } from "./catalogue.js";

const all = Array.from({ length: catalogueSize }, (_, index) => vulnerabilityAt(index));

test("every vulnerability has IDs of its own, and its vendor's ID leads back to it", () => {
  expect(new Set(all.map(({ cveId }) => cveId)).size).toBe(8000);
  expect(all.every(({ cveId }) => /^CVE-20(?:1[4-9]|2[0-6])-\d{4,5}$/.test(cveId))).toBe(true);
  expect(all.map(({ pocId }) => indexOfPoc(pocId))).toEqual(all.map((_, index) => index));
  expect(["pcmgr-100004", "pcmgr-000000", "pcmgr-999999", "", "x"].map(indexOfPoc)).toEqual(Array(5).fill(undefined));
});

test("a CVE ID leads to its vulnerability", () => {
  expect(all.map(({ cveId }) => indexOfCve(cveId))).toEqual(all.map((_, index) => index));
  expect(["CVE-2013-1000", "", "x"].map(indexOfCve)).toEqual(Array(3).fill(undefined));
});

test("a vulnerability was published in the year of its CVE ID and before the estate was made", () => {
  for (const { cveId, publishedMs } of all) {
    expect(String(new Date(publishedMs).getUTCFullYear())).toBe(cveId.slice(4, 8));
    expect(publishedMs).toBeLessThan(Date.UTC(2026, 9, 1));
  }
});

test("score, vector and level agree by the formula of CVSS 3.1", () => {
  for (const { cvss, level } of all) {
    expect(cvss === undefined).toBe(level === 0);
    if (cvss === undefined) continue;
    expect(scoreOf(cvss.vector)).toBe(cvss.score);
    expect(level).toBe(cvss.score >= 9 ? 4 : cvss.score >= 7 ? 3 : cvss.score >= 4 ? 2 : 1);
  }
});

/** Base score. @see https://www.first.org/cvss/v3-1/specification-document, section 7.1, read 2026-11-27 */
function scoreOf(vector: string): number {
  const metrics = new Map(vector.split("/").map((part) => part.split(":") as [string, string])); // each part is a name and a value
  const isChanged = metrics.get("S") === "C";
  const value = (name: string, values: Readonly<Record<string, number>>): number =>
    values[metrics.get(name) ?? ""] ?? Number.NaN;
  const harm = { H: 0.56, L: 0.22, N: 0 };
  const iss = 1 - (1 - value("C", harm)) * (1 - value("I", harm)) * (1 - value("A", harm));
  const impact = isChanged ? 7.52 * (iss - 0.029) - 3.25 * (iss - 0.02) ** 15 : 6.42 * iss;
  const privileges = isChanged ? { N: 0.85, L: 0.68, H: 0.5 } : { N: 0.85, L: 0.62, H: 0.27 };
  const exploitability =
    8.22 *
    value("AV", { N: 0.85, A: 0.62, L: 0.55, P: 0.2 }) *
    value("AC", { L: 0.77, H: 0.44 }) *
    value("PR", privileges) *
    value("UI", { N: 0.85, R: 0.62 });
  if (impact <= 0) return 0;
  const sum = Math.min((isChanged ? 1.08 : 1) * (impact + exploitability), 10);
  return Math.ceil(Math.round(sum * 100_000) / 10_000) / 10;
}
