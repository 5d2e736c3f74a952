import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

import type { EvaluatedImage, Evaluation } from "@plimsoll/core";
import { expect, test } from "vitest";

import { passedEvaluation } from "../../../test/evaluation.js";
import { newFolder } from "../../../test/folder.js";
import { checkFolder } from "./check-folder.js";
import type { ReportFile } from "./outputs.js";
import { writeReportFiles } from "./write-report-files.js";

const ID = `sha256:${"a1".repeat(32)}`;

/** Images with these names, each with malware, which no report of Trivy has a place for; `each` is called before each of them. */
function evaluationOf(names: readonly string[], each: () => void = () => undefined): Evaluation {
  async function* images(): AsyncGenerator<EvaluatedImage> {
    for (const name of names) {
      each();
      const place = { source: "tencent-host", kind: "host", key: name, name, repository: name } as const;
      const finding = {
        kind: "malware",
        cloud: "tencent",
        image: { key: name },
        id: "m",
        aliases: [],
        state: "open",
        fingerprint: "f".repeat(64),
        raw: {},
      } as const;
      const findings = [{ finding, breaks: [], undecided: [], excused: [] }];
      yield { cloud: "tencent", id: ID, name, places: [place], verdict: "pass", rules: [], findings };
    }
  }
  return passedEvaluation(images(), names.length);
}

async function write(
  evaluation: Evaluation,
  path: string,
  notes: string[] = [],
  file: Pick<ReportFile, "format" | "split"> = { format: "trivy" },
): Promise<void> {
  const readAll = async ({ images }: Evaluation): Promise<void> => {
    const reader = images[Symbol.asyncIterator]();
    while ((await reader.next()).done !== true);
  };
  await writeReportFiles(evaluation, [{ ...file, path }], {
    version: "1.2.3",
    signal: new AbortController().signal,
    use: readAll,
    onNote: (text) => notes.push(text),
  });
}

test("a folder gets a report for each image, under the same names in every run", async () => {
  using folder = newFolder();
  await write(evaluationOf(["a:1", "b/c:1"]), `${folder.path}/reports/`);
  const names = readdirSync(`${folder.path}/reports`).toSorted();
  expect(names).toEqual([
    expect.stringMatching(/^a_1-[0-9a-f]{12}\.trivy\.json$/),
    expect.stringMatching(/^b_c_1-[0-9a-f]{12}\.trivy\.json$/),
  ]);
  expect(JSON.parse(readFileSync(`${folder.path}/reports/${names[1]}`, "utf8"))).toMatchObject({
    ArtifactName: "b/c:1",
    Metadata: { ImageID: ID },
  });
  await write(evaluationOf(["a:1", "b/c:1"]), `${folder.path}/reports`);
  expect(readdirSync(`${folder.path}/reports`).toSorted()).toEqual(names);
});

test("a file takes one image, and of several nothing is left", async () => {
  using folder = newFolder();
  await write(evaluationOf(["a:1"]), `${folder.path}/one.json`);
  const several = write(evaluationOf(["a:1", "b:1"]), `${folder.path}/several.json`);
  await expect(several).rejects.toMatchObject({ name: "FormatError", code: "SeveralImages" });
  expect(readdirSync(folder.path)).toEqual(["one.json"]);
});

test("notes name their image, of many images the first ones, and files of other runs are counted", async () => {
  using folder = newFolder({ "old.trivy.json": "{}", "other.txt": "" });
  const notes: string[] = [];
  await write(evaluationOf(["a:1", "b:1", "c:1", "d:1", "e:1"]), `${folder.path}/`, notes);
  expect(notes.map((note) => note.replace(folder.path, "reports"))).toEqual([
    "a:1: Reports of Trivy cannot represent some findings, which are left out: 1 of kind malware.",
    "b:1: Reports of Trivy cannot represent some findings, which are left out: 1 of kind malware.",
    "c:1: Reports of Trivy cannot represent some findings, which are left out: 1 of kind malware.",
    "2 more images have such notes.",
    "reports/ has 1 more file that ends in .trivy.json, of other runs.",
  ]);
});

test("an evaluation that breaks off leaves whole files only", async () => {
  using folder = newFolder();
  let read = 0;
  const broken = evaluationOf(["a:1", "b:1"], () => {
    read += 1;
    if (read === 2) throw new Error("the list broke off");
  });
  await expect(write(broken, `${folder.path}/reports/`)).rejects.toThrow("the list broke off");
  const [name, ...others] = readdirSync(`${folder.path}/reports`);
  expect(others).toEqual([]);
  expect(JSON.parse(readFileSync(`${folder.path}/reports/${name}`, "utf8"))).toMatchObject({ ArtifactName: "a:1" });
});

test("a folder that cannot be made is named", async () => {
  using folder = newFolder();
  writeFileSync(`${folder.path}/taken`, "");
  await expect(write(evaluationOf(["a:1"]), `${folder.path}/taken/reports/`)).rejects.toMatchObject({
    name: "CommandFailure",
    exitCode: 1,
  });
});

test("a folder is refused for a format that is one file, with what to write instead", () => {
  expect(() => checkFolder({ format: "sarif", path: "reports/" })).toThrow("write -o sarif=reports/<file>");
  expect(() => checkFolder({ format: "trivy", path: "reports/" })).not.toThrow();
  expect(existsSync("reports")).toBe(false);
});

test.each([20, 21])(
  "of %i files of SARIF a note says so when GitHub does not take them in one upload",
  async (count) => {
    using folder = newFolder();
    const notes: string[] = [];
    const names = Array.from({ length: count }, (_, index) => `shop/app${index}:1`);
    await write(evaluationOf(names), `${folder.path}/`, notes, { format: "sarif", split: "image" });
    expect(readdirSync(folder.path).length).toBe(count);
    expect(notes.map((note) => note.replace(folder.path, "sarif"))).toEqual(
      count === 20
        ? []
        : [
            "sarif/ has 21 files of SARIF, and GitHub takes 20 in one upload: upload them in parts, or split by repository, --sarif-split repository.",
          ],
    );
  },
);
