import { expect, test } from "vitest";

import { evaluated, image, written } from "../../test/evaluations.js";
import type { EvaluatedFinding } from "../policy/evaluation.js";
import { writeCyclonedxVex } from "./cyclonedx/cyclonedx.js";
import { writeDefectdojo } from "./defectdojo.js";
import type { FormatWriter } from "./format.js";
import { writeGitlab } from "./gitlab.js";
import { writeOpenvex } from "./openvex/openvex.js";
import { writeSarif } from "./sarif/sarif.js";
import { writeTrivy } from "./trivy/trivy.js";

const exception = {
  id: "CVE-2024-1234",
  rule: "budget",
  reason: "not reachable",
  owner: "shop",
  expires: "2027-01-31",
  vex: "false_positive",
} as const;
const place = { source: "tencent-registry", kind: "registry", key: "1", name: "shop/cart:1.2" } as const;
const places = [{ ...place, repository: "shop/cart", digest: `sha256:${"0b".repeat(32)}` }];

/** For each format, the member of a finding that an exception changes. */
async function answersTo(rules: Pick<EvaluatedFinding, "breaks" | "undecided">): Promise<readonly unknown[]> {
  const findings = [evaluated({ ...rules, excused: ["budget"], exception })];
  const read = async (writer: FormatWriter) =>
    JSON.parse(await written(writer, { images: [image({ places, findings })], complete: true }));
  const [sarif, dojo, trivy, gitlab, openvex, cyclonedx] = [
    await read(writeSarif),
    await read(writeDefectdojo),
    await read(writeTrivy),
    await read(writeGitlab),
    await read(writeOpenvex),
    await read(writeCyclonedxVex),
  ];
  return [
    sarif.runs[0].results.filter(({ ruleId }: { readonly ruleId: string }) => ruleId === "CVE-2024-1234").length,
    dojo.findings[0].active,
    trivy.Results[0].Vulnerabilities?.length ?? 0,
    gitlab.vulnerabilities[0].flags?.length ?? 0,
    openvex.statements.length,
    cyclonedx.vulnerabilities?.length ?? 0,
  ];
}

test.each([
  { name: "that breaks another rule", breaks: ["no-critical"], undecided: [] },
  { name: "of which another rule is undecided", breaks: [], undecided: ["no-critical"] },
])("an exception of one rule hides in no format a finding $name", async ({ breaks, undecided }) => {
  expect(await answersTo({ breaks, undecided })).toEqual([1, true, 1, 0, 0, 0]);
});

test("a finding that an exception settles is answered in every format", async () => {
  expect(await answersTo({ breaks: [], undecided: [] })).toEqual([0, false, 0, 1, 1, 1]);
});
