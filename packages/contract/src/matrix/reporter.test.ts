import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";
import type { TestModule } from "vitest/node";

import type { Cell } from "./cell.js";
import { matrixReporter } from "./reporter.js";

const cell: Cell = { client: "a-client", server: "mock", service: "sas", action: "List" };

test("prints the matrix of the tests that ran, and writes it as Markdown", async () => {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-matrix-"));
  try {
    const markdownPath = join(folder, "matrix.md");
    let printed = "";
    const reporter = matrixReporter({ markdownPath, print: (text) => (printed += text) });
    await reporter.onTestRunEnd?.([moduleOf(["passed", cell], ["skipped", cell], ["passed", undefined])], [], "passed");
    expect(printed).toContain("sas      List    a-client  -      ✓ 1   -\n");
    expect(await readFile(markdownPath, "utf8")).toBe(
      "| service | action | client | Prism | mock | mock behind Prism |\n" +
        "| --- | --- | --- | --- | --- | --- |\n" +
        "| sas | List | a-client | - | ✓ 1 | - |\n",
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("prints nothing when no test stands for a field", async () => {
  let printed = "";
  await matrixReporter({ print: (text) => (printed += text) }).onTestRunEnd?.(
    [moduleOf(["passed", undefined])],
    [],
    "passed",
  );
  expect(printed).toBe("");
});

/** A module of a run, with the parts that the reporter reads. */
function moduleOf(...tests: readonly (readonly [state: string, cell: Cell | undefined])[]): TestModule {
  const cases = tests.map(([state, field]) => ({
    result: () => ({ state }),
    meta: () => (field === undefined ? {} : { cells: [field] }),
  }));
  return { children: { allTests: () => cases } } as unknown as TestModule; // Vitest makes real ones only in a real run
}
