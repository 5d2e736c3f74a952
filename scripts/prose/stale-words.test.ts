import { globSync, readFileSync } from "node:fs";

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

test("README counts the operations of the specs", () => {
  const operations = ["tcss", "sas"].flatMap((service) => {
    const spec: unknown = JSON.parse(readFileSync(`specs/bundled/${service}.json`, "utf8"));
    return Object.keys((spec as { paths: object }).paths); // OpenAPI has them
  });
  expect(readFileSync("README.md", "utf8")).toContain(`\n${operations.length} operations, `);
});

test.each(["README.md", "packages/docs/guides/getting-started.md"])(
  "%s says that no package is on npm, as long as none is",
  (document) => {
    const { version } = JSON.parse(readFileSync("packages/cli/package.json", "utf8")) as { version: string };
    const says = readFileSync(document, "utf8").includes("No package is on npm at version 0.0.0");
    expect(says).toBe(version === "0.0.0");
  },
);
