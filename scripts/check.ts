/**
 * `pnpm test`: every check there is, one after the other, then one line with the sum. CI runs this and nothing else.
 * `pnpm test unit docs` runs only the named ones.
 */
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { runShell } from "./run.ts";

interface Step {
  readonly name: string;
  /** A script of the root `package.json`. */
  readonly script: string;
  /** True for a test runner that can report its tests as JSON; any other step counts as one test. */
  readonly runner?: true;
}

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const STEPS: readonly Step[] = [
  { name: "format", script: "check:format" },
  { name: "lint", script: "check:lint" },
  { name: "specs", script: "check:specs" },
  { name: "boundaries", script: "check:boundaries" },
  { name: "generated", script: "check:generated" },
  { name: "types", script: "check:types" },
  { name: "unused", script: "check:unused" },
  { name: "api-docs", script: "check:docs" },
  { name: "unit", script: "test:unit", runner: true },
  { name: "nodes", script: "test:nodes" },
  { name: "build", script: "build" },
  { name: "packages", script: "check:packages" },
  { name: "snippets", script: "check:snippets" },
  { name: "command", script: "test:command", runner: true },
  { name: "contract", script: "test:contract", runner: true },
  { name: "docs", script: "docs:build" },
  { name: "docs-unit", script: "test:docs", runner: true },
  { name: "site", script: "test:site", runner: true },
  { name: "report", script: "test:report", runner: true },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((word) => !STEPS.some(({ name }) => name === word));
if (unknown.length > 0) {
  const names = STEPS.map(({ name }) => name).join(", ");
  console.error(`pnpm test: there is no check ${unknown.join(", ")}. Nothing was run. Checks: ${names}`);
  process.exit(2);
}
const steps = wanted.length === 0 ? STEPS : STEPS.filter(({ name }) => wanted.includes(name));
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const total = { passed: 0, failed: 0, skipped: 0 };
const rows: string[] = [];

for (const step of steps) {
  console.log(`\n── ${step.name} ${"─".repeat(60 - step.name.length)}`);
  const started = performance.now();
  const outcome = await runStep(step);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  total.skipped += outcome.skipped;
  rows.push(
    `${outcome.failed === 0 ? "✓" : "✗"} ${step.name.padEnd(12)} ${text(outcome).padEnd(34)} ${seconds.padStart(6)} s`,
  );
}

console.log(`\n${rows.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped === 0 ? "" : `, ${total.skipped} skipped`}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

async function runStep({ script, runner }: Step): Promise<Outcome> {
  const command = scripts[script];
  if (command === undefined) throw new Error(`package.json has no script ${script}`);
  const report = join(tmpdir(), `plimsoll-${process.pid}-${script.replace(":", "-")}.json`);
  const env = { VITEST_REPORT: report, TURBO_TELEMETRY_DISABLED: "1", REDOCLY_SUPPRESS_NOTIFICATIONS: "true" };
  const { code } = await runShell(command, { show: true, env });
  if (runner === undefined) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const outcome = readReport(report);
  // A runner that fails without a failed test (a crash, an error outside a test) has failed all the same.
  return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

function readReport(file: string): Outcome {
  try {
    const report = JSON.parse(readFileSync(file, "utf8")) as Record<string, number>;
    rmSync(file);
    return {
      passed: report["numPassedTests"] ?? 0,
      failed: report["numFailedTests"] ?? 0,
      skipped: report["numPendingTests"] ?? 0,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function text({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}
