import { beforeAll, expect, test } from "vitest";

import { lint, type Problem } from "./redocly-cli.ts";
import { validFiles } from "./valid-files.ts";

/** A description to lint, and the problems that a rule finds in it. */
export interface RuleCase {
  /** Behavior of the rule, as a sentence. */
  readonly name: string;
  /** Changes to a valid description; see {@link validFiles}. */
  readonly given: Readonly<Record<string, unknown>>;
  /** All problems in the order of the report, each as `place: message`. */
  readonly want: readonly string[];
}

/** Declares one test for each case. All of them are linted by one run of Redocly, with no other rule on. */
export function testRule(rule: string, cases: readonly RuleCase[]): void {
  const found: Promise<readonly (readonly Problem[])[]>[] = [];
  beforeAll(() => {
    found.push(
      lint(
        { rules: { [rule]: "error" } },
        cases.map(({ given }) => validFiles(given)),
      ),
    );
  });
  test.each(cases.map((ruleCase, index) => ({ ...ruleCase, index })))("$name", async ({ want, index }) => {
    const problems = (await found[0])?.[index] ?? [];
    expect(problems.map(({ place, message }) => `${place}: ${message}`)).toEqual(want);
  });
}
