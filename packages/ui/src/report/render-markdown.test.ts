import { expect, test } from "vitest";

import { EMPTY, hostileModel, sampleModel } from "../../test/sample-model.js";
import { renderMarkdown } from "./render-markdown.js";

const written = (...args: Parameters<typeof renderMarkdown>): string => [...renderMarkdown(...args)].join("");

test("Markdown says what the page says: the headline, what is missing, each section and the rows that are left out", () => {
  const text = written(sampleModel());
  expect(text.split("\n")[0]).toMatch(
    /^# At least [\d,]+ critical findings in [\d,]+ images, 9 fewer than on 2026-11-26$/,
  );
  expect(text.match(/^## .*/gm)).toHaveLength(9);
  expect(text).toMatch(/^\|  \| critical \|.*\| Total \|\n\| --- .*\n\| open findings \| [\d,]+ \|/im);
  expect(text).toMatch(/^- images: [\d,]+\n- running: [\d,]+\n- not known: 31\n$/m);
  expect(text).toContain(
    "| overseas | Alibaba Cloud, images on hosts | incomplete | NoPermission: the key may not call",
  );
  expect(text).toContain("Nothing is known about 31 images");
  expect(text).toContain("20 of 26 rows. All of them: plimsoll report --full");
  expect(written(sampleModel(), { full: true })).not.toContain("All of them");
});

test("Markdown says of upgrades in how many images they are, of which so many run, and of images when they were scanned", () => {
  const sample = sampleModel();
  expect(written(sample)).toMatch(/\| Total \| Images \| Running \|\n.*\n.*\| 120 \| 40 \|\n/);
  expect(written(sample)).toMatch(/\| Total \| Running \| Last scan \|\n.*\n.*\| yes \| 2026-11-26 \|\n/);
  const silent = sample.upgrades.map(({ running: _running, ...upgrade }) => upgrade);
  expect(written({ ...sample, upgrades: silent })).toContain("| Total | Images |\n");
});

test("Markdown keeps the version to upgrade to, however many are installed and however long the name is", () => {
  const [row] = sampleModel().upgrades;
  if (row === undefined) throw new Error("no upgrade");
  const upgrade = {
    ...row,
    package: "x".repeat(300),
    from: Array.from({ length: 60 }, (_, at) => `1.${at}.0-long`),
    to: "9.9",
  };
  expect(written({ ...sampleModel(), upgrades: [upgrade] })).toMatch(/1\.0\.0-long, 1\.1\.0-long \+58 → 9\.9&#41; \|/);
});

test("Markdown of hostile texts has no HTML, no link and one line for each row", () => {
  const text = written(hostileModel());
  expect(text).not.toMatch(/<script|<img|\u202e/);
  for (const line of text.split("\n").filter((line) => line.startsWith("|"))) expect(line.endsWith(" |")).toBe(true);
});

test("Markdown of nothing and of Chinese", () => {
  expect(written(EMPTY)).toContain("# No open findings in what was read");
  expect(written(sampleModel(), { language: "zh" })).toContain("## 首先要做什么");
});
