import { createSasClient } from "@plimsoll/client";
import { type FaultRule, createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { createVulnerabilityTexts } from "../../findings/vulnerability-texts.js";
import type { Image } from "../../image/image.js";
import type { ListVerdict } from "../../findings/completeness.js";
import { readAll, targetsOf } from "../../../test/sas-findings.js";
import { sasRegistryImages } from "../sas-registry-images.js";
import { type SasFindingOptions, sasFindingReaders } from "./sas-finding-readers.js";

/** Reads an account of the emulator over the wire, without the limits of requests a second. */
async function readEmulated({
  images: count = 80,
  maxVulnerabilities = Infinity,
  faults = [] as readonly FaultRule[],
  options = {} as SasFindingOptions,
}) {
  await using mock = createMock({ images: count, rateLimit: false });
  const { fetch, credentials } = mock;
  await using client = createSasClient({ fetch, credentials: credentials.alibaba, rateLimit: false, retry: false });
  const images: Image[] = [];
  for await (const image of sasRegistryImages(client).stream()) images.push(image);
  const all = await targetsOf(images);
  const targets = all.filter(({ image }) => (image.findings.vulnerabilities ?? 0) <= maxVulnerabilities);
  const requests = mock.requests().length;
  for (const fault of faults) mock.faults.add(fault);
  const results: Awaited<ReturnType<typeof readAll>>[] = [];
  for (const reader of sasFindingReaders(client, options)) results.push(await readAll(reader, targets));
  const [vulnerabilities, malware, risks] = results;
  if (vulnerabilities === undefined || malware === undefined || risks === undefined) throw new Error("no reader");
  const actions = mock
    .requests()
    .slice(requests)
    .map(({ action }) => action);
  return { targets, vulnerabilities, malware, risks, actions };
}

const codesOf = (verdicts: readonly ListVerdict[]) => [...new Set(verdicts.map(({ code }) => code))];
const reasonsOf = (verdicts: readonly ListVerdict[]) => [
  ...new Set(verdicts.map((verdict) => ("reason" in verdict ? verdict.reason : verdict.code))),
];

test("the findings of the emulator's images are as many as its inventory counts, and every list is whole", async () => {
  const { targets, vulnerabilities, malware, risks } = await readEmulated({ options: { details: false } });
  expect(targets.length).toBeGreaterThan(10);
  for (const { verdicts } of [vulnerabilities, malware, risks]) {
    expect(verdicts.length).toBeGreaterThan(0);
    expect(codesOf(verdicts).filter((code) => code !== "stale")).toEqual(["complete"]);
  }
  const rest = [...malware.findings, ...risks.findings];
  for (const { image } of targets) {
    const count = (findings: typeof rest, ...kinds: readonly string[]) =>
      findings.filter((finding) => finding.image.key === image.key && kinds.includes(finding.kind)).length;
    expect(count(vulnerabilities.findings, "vulnerability")).toBe(image.findings.vulnerabilities ?? 0);
    expect(count(rest, "malware", "secret")).toBe(image.findings.alerts);
    expect(count(rest, "baseline")).toBe("HcCount" in image.raw ? image.raw.HcCount : 0);
  }
  const all = [...vulnerabilities.findings, ...rest];
  expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(5);
});

test("severities and texts of the emulator's vulnerabilities are read once for each name", async () => {
  const texts = createVulnerabilityTexts();
  const { vulnerabilities, actions } = await readEmulated({ images: 100, maxVulnerabilities: 20, options: { texts } });
  const { findings } = vulnerabilities;
  expect(findings.length).toBeGreaterThan(1);
  const names = new Set(findings.map(({ raw }) => (raw as { readonly Name: string }).Name)); // as the emulator writes it
  expect(actions.filter((action) => action === "DescribeVulDetails")).toHaveLength(names.size);
  expect(findings.filter(({ severity, id }) => severity === undefined || texts.get(id)?.title === undefined)).toEqual(
    [],
  );
});

test("a total that moves with every page is said of the images that it moves for", async () => {
  const faults: readonly FaultRule[] = [{ kind: "moving-total", action: "DescribeImageVulList" }];
  const { vulnerabilities, targets } = await readEmulated({ faults, options: { details: false } });
  expect(vulnerabilities.verdicts).toHaveLength(targets.filter(({ reading }) => reading.lists.vulnerability).length);
  expect(codesOf(vulnerabilities.verdicts)).toEqual(["incomplete"]);
});

test("rows that are repeated on some pages are found when the list is read again, and none is doubled", async () => {
  const faults: readonly FaultRule[] = [{ kind: "repeated-row", action: "DescribeImageVulList", count: 2 }];
  const { vulnerabilities } = await readEmulated({ images: 200, faults, options: { details: false } });
  const whole = await readEmulated({ images: 200, options: { details: false } });
  const prints = ({ findings }: typeof vulnerabilities) => findings.map(({ fingerprint }) => fingerprint).toSorted();
  expect(prints(vulnerabilities)).toEqual(prints(whole.vulnerabilities));
  expect(codesOf(vulnerabilities.verdicts)).toEqual(["complete"]);
});

test("a list that is null, and IDs that are empty, are told from findings", async () => {
  const none = await readEmulated({
    faults: [{ kind: "null-list", action: "DescribeImageVulList" }],
    options: { details: false },
  });
  expect(none.vulnerabilities.findings).toEqual([]);
  expect(reasonsOf(none.vulnerabilities.verdicts)).toEqual(["no-total"]);
  const { vulnerabilities } = await readEmulated({
    faults: [{ kind: "empty-cve-id", action: "DescribeImageVulList" }],
    options: { details: false },
  });
  // The vendor's own name stands in.
  expect(vulnerabilities.findings.every(({ id }) => /^[a-z]+:/.test(id))).toBe(true);
  expect(codesOf(vulnerabilities.verdicts)).toEqual(["complete"]);
});

test("levels that are not documented leave the severity of every other kind open", async () => {
  const faults: readonly FaultRule[] = [{ kind: "unknown-level" }];
  const { malware, risks } = await readEmulated({ faults, options: { details: false } });
  const { findings } = malware;
  expect(findings.length).toBeGreaterThan(0);
  const secrets = risks.findings.filter(({ kind }) => kind === "secret");
  for (const finding of [...findings, ...secrets]) expect(finding).not.toHaveProperty("severity");
});
