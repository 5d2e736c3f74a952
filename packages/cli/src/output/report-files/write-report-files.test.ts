import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

import type { EvaluatedImage, Evaluation } from "@plimsoll/core";
import { FORMATS } from "@plimsoll/core/formats";
import { expect, test } from "vitest";

import { passedEvaluation } from "../../../test/evaluation.js";
import { newFolder } from "../../../test/folder.js";
import { writeReportFiles } from "./write-report-files.js";

/** An evaluation of images with these names that pass; `each` is called before each of them. */
function evaluationOf(names: readonly string[], each: () => void = () => undefined): Evaluation {
  async function* images(): AsyncGenerator<EvaluatedImage> {
    for (const name of names) {
      each();
      const place = { source: "tencent-host", kind: "host", key: name, name, repository: name } as const;
      yield { cloud: "tencent", id: "", name, places: [place], verdict: "pass", rules: [], findings: [] };
    }
  }
  return passedEvaluation(images(), names.length);
}

const options = { version: "1.2.3", signal: new AbortController().signal };

async function readAll({ images }: Evaluation): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const { name } of images) names.push(name);
  return names;
}

test("every format is written from one reading, beside what is printed", async () => {
  using folder = newFolder();
  let read = 0;
  let printed: readonly string[] = [];
  await writeReportFiles(
    evaluationOf(["a:1", "b:1"], () => (read += 1)),
    FORMATS.map(({ name: format, perImage }) => ({ format, path: `${folder.path}/${format}${perImage ? "/" : ""}` })),
    { ...options, use: async (evaluation) => void (printed = await readAll(evaluation)) },
  );
  expect(read).toBe(2);
  expect(printed).toEqual(["a:1", "b:1"]);
  expect(readdirSync(folder.path).toSorted()).toEqual(FORMATS.map(({ name }) => name).toSorted());
  expect(readFileSync(`${folder.path}/junit`, "utf8")).toContain('name="b:1"');
});

test("every file that cannot be written is named, and the others are whole", async () => {
  using folder = newFolder();
  mkdirSync(`${folder.path}/taken`);
  const written = writeReportFiles(
    evaluationOf(["a:1"]),
    [
      { format: "sarif", path: `${folder.path}/taken` },
      { format: "gitlab", path: `${folder.path}/no-folder/report.json` },
      { format: "junit", path: `${folder.path}/report.xml` },
    ],
    { ...options, use: async (evaluation) => void (await readAll(evaluation)) },
  );
  await expect(written).rejects.toMatchObject({
    name: "CommandFailure",
    exitCode: 1,
    message: expect.stringMatching(/^cannot write .*taken: EISDIR.*\ncannot write .*report\.json: ENOENT/),
  });
  expect(readdirSync(folder.path).toSorted()).toEqual(["report.xml", "taken"]);
  expect(readFileSync(`${folder.path}/report.xml`, "utf8")).toContain("</testsuites>");
});

test("an evaluation that breaks off leaves old files as they were, and no partial ones", async () => {
  using folder = newFolder();
  writeFileSync(`${folder.path}/old.xml`, "old");
  let read = 0;
  const broken = evaluationOf(["a:1", "b:1"], () => {
    read += 1;
    if (read === 2) throw new Error("the list broke off");
  });
  const files = [
    { format: "junit", path: `${folder.path}/old.xml` },
    { format: "sarif", path: `${folder.path}/new.sarif` },
  ] as const;
  const use = async (evaluation: Evaluation): Promise<void> => void (await readAll(evaluation));
  await expect(writeReportFiles(broken, files, { ...options, use })).rejects.toThrow("the list broke off");
  expect(readdirSync(folder.path)).toEqual(["old.xml"]);
  expect(readFileSync(`${folder.path}/old.xml`, "utf8")).toBe("old");
});

test("Ctrl-C leaves no file", async () => {
  using folder = newFolder();
  const stop = new AbortController();
  const files = [{ format: "junit", path: `${folder.path}/report.xml` }] as const;
  const written = writeReportFiles(
    evaluationOf(["a:1", "b:1"], () => stop.abort()),
    files,
    { ...options, signal: stop.signal, use: async (evaluation) => void (await readAll(evaluation)) },
  );
  await expect(written).rejects.toMatchObject({ name: "AbortError" });
  expect(readdirSync(folder.path)).toEqual([]);
});

test("what is printed may end early", async () => {
  using folder = newFolder();
  const files = [{ format: "junit", path: `${folder.path}/report.xml` }] as const;
  await writeReportFiles(evaluationOf(["a:1", "b:1"]), files, { ...options, use: async () => undefined });
  expect(readFileSync(`${folder.path}/report.xml`, "utf8")).toContain('name="b:1"');
});
