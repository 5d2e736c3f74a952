import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

/** Lines that begin a part of a file and say nothing of the operation: grammar of OpenAPI, of JSON Schema and of YAML. */
const grammar = ["post:", "x-request:", "x-answer:", "properties:", "description: |"];

interface Repeated {
  /** Lines that stand in four fifths of the path files and say something. */
  readonly facts: readonly string[];
  /** The same that are grammar. */
  readonly grammar: readonly string[];
  /** Share of these lines, of both kinds, in all lines, from 0 to 1. */
  readonly share: number;
}

/** Looks for lines that nearly all path files of a service have. */
function repeated(service: string): Repeated {
  const folder = join(import.meta.dirname, "..", service, "paths");
  const files = readdirSync(folder).map((name) =>
    readFileSync(join(folder, name), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== ""),
  );
  const counts = new Map<string, number>();
  for (const lines of files) for (const line of new Set(lines)) counts.set(line, (counts.get(line) ?? 0) + 1);
  const common = [...counts].flatMap(([line, count]) => (count >= 0.8 * files.length ? [line] : []));
  const all = files.flat();
  return {
    facts: common.filter((line) => !grammar.includes(line.trim())),
    grammar: common.filter((line) => grammar.includes(line.trim())),
    share: all.filter((line) => common.includes(line)).length / all.length,
  };
}

test.each(["tcss", "sas"])("what the path files of %s say stands once: bundling adds what they share", (service) => {
  expect(repeated(service).facts).toEqual([]);
});

// The shorter the files, the larger the share of the lines that begin their parts: those of Security Center are half as long.
test.each([
  ["tcss", 0.1],
  ["sas", 0.16],
] as const)(
  "what is alike in the path files of %s is no more than the lines that begin their parts",
  (service, most) => {
    const { grammar: lines, share } = repeated(service);
    expect(lines.map((line) => line.trim()).toSorted()).toEqual(grammar.toSorted());
    expect(share).toBeLessThan(most);
  },
);
