import { globSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

/** A comment that opens like a question: the reader gets the topic before the statement, or the name a second time. */
const OPENS_LIKE_A_QUESTION = /^\s*(?:\/\*\*|\*|\/\/) (?:What|Whether|How|Who)\b.*/;

const sources = globSync(["packages/*/**/*.ts", "specs/**/*.ts", "scripts/**/*.ts"], {
  exclude: ["**/node_modules/**", "**/dist/**", "**/generated/**", "**/.*/**"],
});

test("comments open with a statement", () => {
  const found = sources.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) => (OPENS_LIKE_A_QUESTION.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(sources.length).toBeGreaterThan(500);
  expect(found).toEqual([]);
});
