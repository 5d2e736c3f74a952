import fc from "fast-check";
import { expect, test } from "vitest";

import { RUNS, RUNS_TIMEOUT, evaluation, evaluations, image, ruleResult, written } from "../../test/evaluations.js";
import type { ExceptionUse } from "../policy/evaluation.js";
import { writeMarkdown } from "./markdown.js";

test(
  "every evaluation gives a table whose rows have four cells and no markup of others, and the same bytes again",
  async () => {
    await fc.assert(
      fc.asyncProperty(evaluations, async (data) => {
        const text = await written(writeMarkdown, data);
        const rows = text.split("\n").filter((line) => line.startsWith("|"));
        for (const row of rows) expect(row.split("|").length).toBe(6);
        const broken = data.images.flatMap(({ rules }) => rules.filter(({ countsAs }) => countsAs !== "pass"));
        expect(rows.length).toBe(broken.length === 0 ? 0 : broken.length + 2);
        expect(text.replaceAll("## Plimsoll gate", "").replaceAll("**Not read completely:**", "")).not.toMatch(
          /[<>*`[\]\\@]/,
        );
        expect(await written(writeMarkdown, data)).toBe(text);
      }),
      RUNS,
    );
  },
  RUNS_TIMEOUT,
);

test("a summary has the totals and a row for each rule that is not passed", async () => {
  const rules = [ruleResult(), ruleResult({ rule: "ok", verdict: "pass", countsAs: "pass" })];
  expect(await written(writeMarkdown, { images: [image({ rules })], complete: false })).toBe(
    [
      "## Plimsoll gate",
      "",
      "**Not read completely:** registry images of Tencent Cloud (failed)",
      "",
      "| Verdict | Image | Rule | Reason |",
      "| --- | --- | --- | --- |",
      "| fail | shop/cart:1.2 | no-critical | 1 finding is denied: CVE-2024-1234 |",
      "",
      "1 fail, 0 unknown, 0 pass. Judged as of 2026-11-27T10:00:00Z.",
      "",
    ].join("\n"),
  );
});

test("a summary names the exceptions without which more would fail, and those that have expired, with the words of others as text", async () => {
  const use = (id: string, state: ExceptionUse["state"], findings: number): ExceptionUse => ({
    index: 0,
    exception: { id, reason: "not <reachable>", owner: "@shop", expires: "2026-12-31" },
    state,
    daysLeft: state === "expired" ? -1 : 30,
    findings,
    images: findings,
    fixed: 0,
  });
  const textOf = async (exceptions: readonly ExceptionUse[]): Promise<string> => {
    const { head, images, totals } = evaluation({ images: [], complete: true });
    let text = "";
    for await (const piece of writeMarkdown({ head, images, totals: { ...totals, exceptions } }, { version: "1.0.0" }))
      text += piece;
    return text;
  };
  const text = await textOf([use("CVE-1", "active", 1), use("CVE-2", "expired", 2), use("CVE-3", "active", 0)]);
  expect(text.slice(text.indexOf("Covered"))).toBe(
    [
      "Covered by exceptions:",
      "",
      "- CVE-1, 1 finding, until 2026-12-31, &#64;shop: not &#60;reachable&#62;",
      "",
      "Back, as the exception has expired:",
      "",
      "- CVE-2, 2 findings, until 2026-12-31, &#64;shop: not &#60;reachable&#62;",
      "",
    ].join("\n"),
  );
  const many = await textOf(Array.from({ length: 30 }, (_, index) => use(`CVE-${index}`, "active", 1)));
  expect(many.split("\n").filter((line) => line.startsWith("- CVE-")).length).toBe(20);
  expect(many).toContain("- 10 more\n");
});

test("HTML, links, mentions and cells in words of others are shown as they are", async () => {
  const rules = [ruleResult({ reason: "<img src=x> [a](https://b) @team | #12 `x`" })];
  const text = await written(writeMarkdown, { images: [image({ rules })], complete: true });
  expect(text).toContain(
    "&#60;img src=x&#62; &#91;a&#93;&#40;https&#58;//b&#41; &#64;team &#124; &#35;12 &#96;x&#96; |\n",
  );
});

test("of many rows 500 are written, and the rest is counted", async () => {
  const notes: string[] = [];
  const images = Array.from({ length: 600 }, () => image());
  const text = await written(writeMarkdown, { images, complete: true }, { onNote: (note) => notes.push(note) });
  expect(text.split("\n").filter((line) => line.startsWith("| fail")).length).toBe(500);
  expect(notes).toEqual(["The summary has 500 of 600 rows."]);
  expect(text).toContain("The summary has 500 of 600 rows.");
});
