import { writeFileSync } from "node:fs";

import type { Reporter, TestModule } from "vitest/node";

import "./cell.js";
import { type Outcome, tableOf, toMarkdown, toText } from "./table.js";

/** Where the matrix goes. */
export interface MatrixReporterOptions {
  /** Path of a file for the matrix as Markdown. @default no file */
  readonly markdownPath?: string | undefined;
  /** Prints a text. @default process.stdout.write */
  readonly print?: (text: string) => unknown;
}

/** Prints the matrix of clients, servers and actions at the end of a run, made from the tests that ran and nothing else. */
export function matrixReporter({
  markdownPath,
  print = (text) => process.stdout.write(text),
}: MatrixReporterOptions = {}): Reporter {
  return {
    onTestRunEnd(modules) {
      const outcomes = modules.flatMap((module) => outcomesOf(module));
      if (outcomes.length === 0) return;
      const table = tableOf(outcomes);
      print(`\nTests passed, by action, client and server:\n\n${toText(table)}\n`);
      if (markdownPath !== undefined) writeFileSync(markdownPath, toMarkdown(table));
    },
  };
}

function outcomesOf(module: TestModule): readonly Outcome[] {
  return [...module.children.allTests()].flatMap((test) => {
    const { state } = test.result();
    const { cells } = test.meta();
    return cells === undefined || state === "skipped" ? [] : [{ cells, passed: state === "passed" }];
  });
}
