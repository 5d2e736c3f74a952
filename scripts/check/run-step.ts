import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

import { runShell } from "../run.ts";
import type { PlannedStep } from "./changed.ts";

/** A test that failed, or a file of tests that could not be run. */
export interface FailedTest {
  /** Path from the root. */
  readonly file: string;
  /** Names of its groups and its own; absent if the file could not be run. */
  readonly test?: string;
  /** Why, with the places in the sources. @default the runner did not say it */
  readonly message?: string;
}

/** Result of a step. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The tests of a runner that failed. */
  readonly failures: readonly FailedTest[];
  /** The files of a runner with the time that each took, others at its side included. */
  readonly files: readonly TestFile[];
  /** Its output; empty if that was shown. */
  readonly output: string;
}

/** A file of tests that was run. */
export interface TestFile {
  /** Path from the root. */
  readonly file: string;
  readonly seconds: number;
}

/**
 * Runs a step.
 *
 * @param step - The step.
 * @param show - Shows what it prints while it prints it, instead of collecting it.
 */
export async function runStep({ command, name, runner }: PlannedStep, show: boolean): Promise<Outcome> {
  const report = join(tmpdir(), `plimsoll-${process.pid}-${name}.json`);
  const env = { VITEST_REPORT: report, TURBO_TELEMETRY_DISABLED: "1", REDOCLY_SUPPRESS_NOTIFICATIONS: "true" };
  // Both streams as one: messages stay where they belong in the output.
  const { code, stdout: output } = await runShell(show ? command : `{ ${command}\n} 2>&1`, { show, env });
  if (runner === undefined)
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, failures: [], files: [], output };
  const outcome = { ...takeReport(report), output };
  // A runner that fails without a failed test (a crash, an error outside a test) has failed all the same.
  return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

/** Parts of the report of Vitest that are read. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    /** Why the file could not be run. */
    readonly message?: string;
    /** Milliseconds since 1970. */
    readonly startTime: number;
    /** Milliseconds since 1970. */
    readonly endTime: number;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

function takeReport(file: string): Omit<Outcome, "output"> {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, "utf8")) as Report; // written by Vitest
    rmSync(file);
  } catch {
    return { passed: 0, failed: 1, skipped: 0, failures: [], files: [] };
  }
  const failures = report.testResults
    .filter(({ status }) => status === "failed")
    .flatMap(({ name, message = "", assertionResults }): FailedTest[] => {
      const path = relative(process.cwd(), name);
      const failed = assertionResults.filter(({ status }) => status === "failed");
      return failed.length === 0
        ? [{ file: path, message }]
        : failed.map(({ fullName, failureMessages = [] }) => ({
            file: path,
            test: fullName.trim(),
            message: failureMessages.join("\n"),
          }));
    });
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report;
  const files = report.testResults.map(({ name, startTime, endTime }) => ({
    file: relative(process.cwd(), name),
    seconds: (endTime - startTime) / 1000,
  }));
  return { passed, failed, skipped, failures, files };
}
