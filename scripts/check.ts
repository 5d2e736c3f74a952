/**
 * `pnpm test`: every check there is, two at a time, then what failed and how to run just that, then one line with the sum.
 * CI runs this and nothing else. `pnpm test --help` lists the rest.
 */
import { readFileSync } from "node:fs";

import { HELP, readArguments } from "./check/arguments.ts";
import { changedFiles, findBase, type PlannedStep, planChanged } from "./check/changed.ts";
import { failureText } from "./check/failure-text.ts";
import type { Outcome, TestFile } from "./check/run-step.ts";
import { runSteps } from "./check/run-steps.ts";
import { slowestText } from "./check/slowest-text.ts";
import type { Step } from "./check/steps.ts";
import { runShell } from "./run.ts";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }; // npm's format
const asked = readArguments(process.argv.slice(2));

switch (asked.mode) {
  case "help":
    console.log(HELP);
    break;
  case "refused":
    console.error(asked.message);
    process.exitCode = 2;
    break;
  case "watch":
    process.exitCode = (await runShell("vitest watch", { show: true })).code;
    break;
  case "changed":
    process.exitCode = await runChanged(asked.base, asked.steps);
    break;
  case "run":
    process.exitCode = await runAll(asked.steps.map((step) => ({ ...step, command: scripts[step.script] ?? "" })));
}

async function runChanged(given: string | undefined, wanted: readonly Step[]): Promise<number> {
  let base: string;
  try {
    base = await findBase(given);
  } catch (error) {
    console.error(`pnpm test: ${error instanceof Error ? error.message : String(error)} Nothing was run.`);
    return 2;
  }
  const files = await changedFiles(base);
  if (files.length === 0) {
    console.log(`No file differs from ${base}, so there is nothing to check.`);
    return 0;
  }
  const { steps, untouched, left } = planChanged(files, base, { scripts, wanted });
  console.log(`${files.length} changed files since ${base.slice(0, 12)}.`);
  if (untouched.length > 0) console.log(`Not touched: ${untouched.join(", ")}.`);
  if (left.length > 0) console.log(`Left to pnpm test: ${left.join(", ")}.`);
  if (steps.length === 0) return 0;
  return runAll(steps);
}

async function runAll(steps: readonly PlannedStep[]): Promise<number> {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const rows: string[] = [];
  const failures: string[] = [];
  const files: TestFile[] = [];
  for (const { step, outcome, seconds } of await runSteps(steps)) {
    for (const name of ["passed", "failed", "skipped"] as const) total[name] += outcome[name];
    files.push(...outcome.files);
    if (outcome.failed > 0) failures.push(failureText(step, outcome));
    const mark = outcome.failed === 0 ? "✓" : "✗";
    rows.push(`${mark} ${step.name.padEnd(12)} ${text(outcome).padEnd(34)} ${seconds.toFixed(1).padStart(6)} s`);
  }
  console.log(`\n${rows.join("\n")}\n${slowestText(files)}`);
  if (failures.length > 0) console.log(`${failures.join("\n")}\n`);
  console.log(text(total));
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

function text({ passed, failed, skipped }: Pick<Outcome, "passed" | "failed" | "skipped">): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}
