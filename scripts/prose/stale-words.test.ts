import { existsSync, globSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

/** Words by which a text promises something. They go stale, and nothing tells when. */
const PROMISE =
  /[^.|]*\b(?:(?:not|no|none|nothing|cannot|never|nor)\b[^.|]*\byet\b|comes? later\b|coming soon\b|for now\b|in a later version\b)[^.|]*/gi;

const documents = globSync([
  "*.md",
  "specs/README.md",
  "packages/*/README.md",
  "packages/docs/guides/*.md",
  "packages/cli/src/program.ts",
  "packages/cli/src/{exit-codes,options/globals}.ts",
]).toSorted();

test.each(documents)("%s says what is there and what is not, and promises nothing", (document) => {
  const text = readFileSync(document, "utf8").replaceAll(/\s+/g, " ");
  expect([...text.matchAll(PROMISE)].map(([sentence]) => sentence.trim())).toEqual([]);
});

const counted = [
  { file: "README.md", words: (count: number) => `\n${count} operations, ` },
  { file: "README.zh-CN.md", words: (count: number) => `\n${count} 个接口，` },
  { file: ".changeset/first-release-specs.md", words: (count: number) => `OpenAPI 3.1 of ${count} operations of ` },
  { file: ".changeset/first-release-mock.md", words: (count: number) => `All ${count} operations: ` },
];

// A release takes the changesets away.
test.each(counted.filter(({ file }) => existsSync(file)))(
  "$file counts the operations of the specs",
  ({ file, words }) => {
    const operations = ["tcss", "sas"].flatMap((service) => {
      const spec: unknown = JSON.parse(readFileSync(`specs/bundled/${service}.json`, "utf8"));
      return Object.keys((spec as { paths: object }).paths); // OpenAPI has them
    });
    expect(readFileSync(file, "utf8")).toContain(words(operations.length));
  },
);

test.each(["README.md", "README.zh-CN.md", "packages/docs/guides/getting-started.md"])(
  "%s says the same before and after the first release, and when npm has the command",
  (document) => {
    const text = readFileSync(document, "utf8").replaceAll(/\s+/g, " ");
    expect(text).toMatch(/From version 0\.1\.0 on, .*version 0\.0\.0 is in |从版本 0\.1\.0 起.*版本 0\.0\.0 只在/);
  },
);

test("the roadmap names versions that are to come", () => {
  const { version } = JSON.parse(readFileSync("packages/cli/package.json", "utf8")) as { version: string }; // npm's format
  const named = [...readFileSync("ROADMAP.md", "utf8").matchAll(/\b\d+\.\d+\.\d+\b/g)].map(([text]) => text);
  for (const text of named) expect(text.localeCompare(version, "en", { numeric: true })).toBe(1);
});
