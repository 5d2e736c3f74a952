import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";

import { DEFECTDOJO_SHAPE } from "../../test/defectdojo-shape.js";
import {
  RUNS,
  RUNS_TIMEOUT,
  evaluated,
  evaluation,
  evaluations,
  finding,
  image,
  written,
} from "../../test/evaluations.js";
import type { EvaluatedFinding, EvaluatedImage } from "../policy/evaluation.js";
import { writeDefectdojo } from "./defectdojo.js";

type Row = Readonly<Record<string, unknown>>;

async function rowsOf(images: readonly EvaluatedImage[]): Promise<readonly Row[]> {
  const text = await written(writeDefectdojo, { images, complete: true });
  return (JSON.parse(text) as { readonly findings: readonly Row[] }).findings; // what the tests look at
}

const rowOf = async (found: Partial<EvaluatedFinding>): Promise<Row | undefined> =>
  (await rowsOf([image({ findings: [evaluated(found)] })]))[0];

const exception = { id: "CVE-2024-1234", reason: "not reachable", owner: "shop", expires: "2027-01-31" };

test(
  "every evaluation gives members that DefectDojo takes, and the same bytes again",
  async () => {
    const isValid = new Ajv({ strict: true, allErrors: true }).compile(DEFECTDOJO_SHAPE);
    await fc.assert(
      fc.asyncProperty(evaluations, async (data) => {
        const text = await written(writeDefectdojo, data);
        isValid(JSON.parse(text));
        expect(isValid.errors ?? []).toEqual([]);
        expect(await written(writeDefectdojo, data)).toBe(text);
      }),
      RUNS,
    );
  },
  RUNS_TIMEOUT,
);

test("two builds of a repository have the same ID, title and description, and their own images", async () => {
  const build = (tag: string, version: string): EvaluatedImage =>
    image({
      id: `sha256:${"b".repeat(64)}`,
      name: `shop/cart:${tag}`,
      findings: [
        evaluated({
          finding: finding({ package: { name: "openssl", version }, fingerprint: tag.padEnd(64, "0") }),
          breaks: ["no-critical"],
        }),
      ],
    });
  const [first, second] = await rowsOf([build("1.2", "1.1.1"), build("1.3", "1.1.2")]);
  const { unique_id_from_tool, title, description, service } = first ?? {};
  expect(second).toMatchObject({ unique_id_from_tool, title, description, service });
  expect([title, service]).toEqual(["CVE-2024-1234 in openssl", "shop/cart"]);
  expect([first?.["steps_to_reproduce"], second?.["component_version"]]).toEqual(["Found in shop/cart:1.2.", "1.1.2"]);
});

test("a severity that is not known is Info with a tag", async () => {
  const row = await rowOf({ finding: finding({ severity: undefined as never }) });
  expect(row).toMatchObject({ severity: "Info", tags: ["vulnerability", "tencent", "severity-unknown"] });
  expect((await rowOf({ finding: finding({ severity: "none" }) }))?.["tags"]).toEqual(["vulnerability", "tencent"]);
});

test("an exception is an accepted risk, or a false positive, and neither is active", async () => {
  expect(await rowOf({ exception })).toMatchObject({ active: false, risk_accepted: true, false_p: false });
  const wrong = { ...exception, vex: "false_positive" } as const;
  expect(await rowOf({ exception: wrong })).toMatchObject({ active: false, risk_accepted: false, false_p: true });
  expect(await rowOf({})).toMatchObject({ active: true, risk_accepted: false, false_p: false });
});

test("a false positive of the cloud is active as long as it breaks a rule", async () => {
  const found = finding({ state: "false-positive" });
  expect(await rowOf({ finding: found })).toMatchObject({ active: true, false_p: false });
  expect(await rowOf({ finding: found, breaks: [] })).toMatchObject({ active: false, false_p: true });
});

test("IDs stand in one list without repetitions, and only whole vectors of CVSS 3 are given", async () => {
  const vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
  const cvss = { version: "3.1", score: 9.8, vector };
  const row = await rowOf({ finding: finding({ aliases: ["GHSA-1", "CVE-2024-1234", "with blank"], cvss }) });
  expect(row).toMatchObject({ vulnerability_ids: ["CVE-2024-1234", "GHSA-1"], cvssv3: vector, cvssv3_score: 9.8 });
  expect(row).not.toHaveProperty("cve");
  const short = await rowOf({ finding: finding({ cvss: { version: "3.1", vector: "CVSS:3.1/AV:N" } }) });
  expect(short).not.toHaveProperty("cvssv3");
});

test("malware and secrets are findings with their file", async () => {
  const { package: _, ...found } = finding({ kind: "malware", id: "0123abcd", path: "tmp/x" });
  const row = await rowOf({ finding: found });
  expect(row).toMatchObject({ title: "0123abcd in tmp/x", file_path: "tmp/x", tags: ["malware", "tencent"] });
  expect(row).not.toHaveProperty("vulnerability_ids");
});

test("an incomplete evaluation says that it must not close what it lacks", async () => {
  const notes: string[] = [];
  const onNote = (note: string): unknown => notes.push(note);
  await written(writeDefectdojo, { images: [], complete: false }, { onNote });
  await written(writeDefectdojo, { images: [], complete: true }, { onNote });
  expect(notes).toEqual([
    "The report for DefectDojo is incomplete: import it with close_old_findings=false, or what it lacks is closed.",
  ]);
});

test("title and description of 2 MB are cut to what is kept, between characters", async () => {
  const id = `${"x".repeat(253)}${"😀".repeat(500_000)}`;
  const data = { images: [image({ findings: [evaluated({ finding: finding({ id }) })] })], complete: true };
  const texts = { get: () => ({ description: "d".repeat(2_000_000) }) };
  const [row] = JSON.parse(await written(writeDefectdojo, data, { texts })).findings;
  expect(row.title).toBe(`${"x".repeat(253)}… in openssl`);
  expect(row.description.length).toBe(100_000);
});

test("a report that is larger than what DefectDojo takes says so", async () => {
  const notes: string[] = [];
  const texts = { get: () => ({ description: "d".repeat(100_000) }) };
  const findings = Array.from({ length: 1001 }, () => evaluated());
  const report = writeDefectdojo(evaluation({ images: [image({ findings })], complete: true }), {
    version: "1.2.3",
    texts,
    onNote: (note) => notes.push(note),
  });
  let pieces = 0;
  for await (const piece of report) pieces += piece === "" ? 0 : 1;
  expect(pieces).toBe(1003);
  expect(notes).toEqual([
    "The report for DefectDojo has 101 MB, and it takes 100 MB unless DD_SCAN_FILE_MAX_SIZE says more: select fewer images.",
  ]);
});
