import { lastLines, messageLines } from "./message-lines.ts";
import type { FailedTest, Outcome } from "./run-step.ts";
import type { Step } from "./steps.ts";

/** Failed tests that are named; the others are counted. */
const NAMED = 10;

/** Says what failed of a step and why, and how to run just that. */
export function failureText(
  step: Pick<Step, "name" | "runner">,
  { failures, output }: Pick<Outcome, "failures" | "output">,
): string {
  const { name, runner } = step;
  if (runner === undefined || failures.length === 0)
    return [`${name} failed. Run it again: pnpm test ${name}`, ...lastLines(output).map((line) => `    ${line}`)].join(
      "\n",
    );
  const shown = failures.slice(0, NAMED).flatMap((failure) => {
    const { file, test } = failure;
    return [
      `  ${file}${test === undefined ? ": could not be run" : ` > ${test}`}`,
      ...messageLines(failure).map((line) => `      ${line}`),
      `    ${repeatCommand(runner, failure)}`,
    ];
  });
  const rest = failures.length - NAMED;
  const count = failures.length === 1 ? "1 test" : `${failures.length} tests`;
  return [`${name}: ${count} failed.`, ...shown, ...(rest > 0 ? [`  and ${rest} more: pnpm test ${name}`] : [])].join(
    "\n",
  );
}

function repeatCommand(config: string, { file, test }: FailedTest): string {
  const of = config === "vitest.config.ts" ? "" : ` --config ${config}`;
  // The name is a pattern to Vitest.
  const named =
    test === undefined ? "" : ` -t ${quoted(`^${test.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}$`)}`;
  return `pnpm exec vitest run${of} ${quoted(file)}${named}`;
}

/** A word of a shell. */
function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
