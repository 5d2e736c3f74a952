import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { newFolder } from "./folder.js";
import { newHistory } from "./history.js";
import { plimsoll } from "./spawn.js";

test("the built command writes a page with its charts, their labels included", async () => {
  const images = [
    { name: "pay/api:1", findings: ["critical", "high"] as const },
    { name: "log/api:1", findings: ["low", "low"] as const },
  ];
  using history = await newHistory([
    { at: "2026-11-19T02:00:00Z", images: images.slice(1) },
    { at: "2026-11-20T02:00:00Z", images },
  ]);
  using folder = newFolder({});
  const out = `${folder.path}/report.html`;
  const ended = await plimsoll(["report", "--store", history.path, "--out", out]);
  expect(ended).toEqual({ code: 0, stdout: "", stderr: `Wrote ${out}.\n` });
  const page = readFileSync(out, "utf8");
  expect(page.match(/<svg class="chart /g)).toHaveLength(6);
  expect(page).toMatch(/<text[^>]*>pay\/api<\/text><text[^>]*>2 · 1 Critical<\/text>/);
});
