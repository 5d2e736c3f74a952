import { expect, test } from "vitest";

import { scanBits } from "./scan-columns.js";
import { createNewFindings, scanDurationMs } from "./scan-findings.js";

const all = scanBits.CVE | scanBits.VIRUS | scanBits.RISK;
const scans = Array.from({ length: 400 }, (_, index) => ({
  imageId: `sha256:${index}`,
  startMs: 1_000_000,
  parts: all,
  scannedParts: 0,
}));
const sound = scans.filter((scan) => createNewFindings(1, scan).failed === 0);

test("finds the same with the same seed, and something else with another", () => {
  const found = (seed: number): readonly unknown[] => scans.map((scan) => createNewFindings(seed, scan));
  expect(found(1)).toEqual(found(1));
  expect(found(2)).not.toEqual(found(1));
});

test("shows what is in an image, whenever it is looked at first", () => {
  const later = sound
    .map((scan) => ({ ...scan, startMs: 2_000_000 }))
    .filter((scan) => createNewFindings(1, scan).failed === 0);
  expect(later.length).toBeGreaterThan(300);
  expect(later.map((scan) => createNewFindings(1, scan))).toEqual(
    later.map((scan) => createNewFindings(1, { ...scan, startMs: 1_000_000 })),
  );
});

test("adds the levels up, and finds something in many images", () => {
  const findings = sound.map((scan) => createNewFindings(1, scan));
  for (const { VulCnt, CriticalLevelVulCnt, HighLevelVulCnt, MediumLevelVulCnt, LowLevelVulCnt } of findings)
    expect(CriticalLevelVulCnt + HighLevelVulCnt + MediumLevelVulCnt + LowLevelVulCnt).toBe(VulCnt);
  for (const count of ["VulCnt", "VirusCnt", "RiskCnt", "SensitiveInfoCnt"] as const)
    expect(findings.filter((found) => found[count] > 0).length).toBeGreaterThan(2);
});

test("finds only what it looks for", () => {
  for (const scan of sound) {
    const whole = createNewFindings(1, scan);
    const { VirusCnt, RiskCnt, SensitiveInfoCnt, failed, ...vulnerabilities } = createNewFindings(1, {
      ...scan,
      parts: scanBits.CVE,
    });
    expect(whole).toMatchObject(vulnerabilities);
    expect([VirusCnt, RiskCnt, SensitiveInfoCnt, failed]).toEqual([0, 0, 0, 0]);
    expect(createNewFindings(1, { ...scan, parts: scanBits.VIRUS })).toMatchObject({
      VulCnt: 0,
      VirusCnt: whole.VirusCnt,
    });
  }
});

test("finds no malware and no risks twice, and only few new vulnerabilities", () => {
  for (const scan of scans) {
    const { VirusCnt, RiskCnt, SensitiveInfoCnt, VulCnt } = createNewFindings(1, { ...scan, scannedParts: all });
    expect([VirusCnt, RiskCnt, SensitiveInfoCnt]).toEqual([0, 0, 0]);
    expect(VulCnt).toBeLessThan(10);
  }
});

test("fails now and then, as a whole or in one part, and then finds nothing there", () => {
  const failures = scans.map((scan) => createNewFindings(1, scan)).filter(({ failed }) => failed !== 0);
  expect(new Set(failures.map(({ failed }) => failed))).toEqual(new Set([all, scanBits.VIRUS]));
  for (const { failed, VirusCnt, VulCnt } of failures) expect(failed === all ? VulCnt : VirusCnt).toBe(0);
  expect(failures.length).toBeLessThan(scans.length / 10);
});

test("takes from two minutes to an hour", () => {
  const minutes = scans.map((scan) => scanDurationMs(1, scan) / 60_000);
  expect(Math.min(...minutes)).toBeGreaterThanOrEqual(2);
  expect(Math.max(...minutes)).toBeLessThanOrEqual(60);
  expect(new Set(minutes).size).toBeGreaterThan(100);
});
