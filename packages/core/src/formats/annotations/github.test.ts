import fc from "fast-check";
import { expect, test } from "vitest";

import {
  RUNS,
  RUNS_TIMEOUT,
  evaluated,
  evaluations,
  finding,
  image,
  ruleResult,
  written,
} from "../../../test/evaluations.js";
import { writeGithub } from "./github.js";

const unknownRule = ruleResult({ rule: "fresh", verdict: "unknown", countsAs: "unknown", reason: "never scanned" });

test(
  "every evaluation gives at most ten errors and ten warnings, each one command, and the same bytes again",
  async () => {
    await fc.assert(
      fc.asyncProperty(evaluations, async (data) => {
        const text = await written(writeGithub, data);
        const lines = text.split("\n").slice(0, -1);
        // The grammar of a command: no colon or comma in a property, no line break anywhere.
        for (const line of lines) expect(line).toMatch(/^::(error|warning) title=[^:,\r]+::[^\r]+$/);
        for (const line of lines) expect(line).not.toMatch(/%(?!25|0D|0A|3A|2C)/);
        const wanted = data.images.filter(({ verdict }) => verdict === "fail").length;
        expect(lines.filter((line) => line.startsWith("::error")).length).toBe(Math.min(10, wanted));
        expect(await written(writeGithub, data)).toBe(text);
      }),
      RUNS,
    );
  },
  RUNS_TIMEOUT,
);

test("an image that fails is an error, one without a verdict and a source that was not read completely are warnings", async () => {
  const images = [
    image({ account: "prod", rules: [ruleResult(), unknownRule], findings: [evaluated(), evaluated()] }),
    image({ name: "shop/pay:1", verdict: "unknown", rules: [unknownRule], findings: [] }),
    image({ verdict: "pass", rules: [ruleResult({ verdict: "pass", countsAs: "pass" })] }),
  ];
  expect(await written(writeGithub, { images, complete: false })).toBe(
    [
      "::error title=prod%3A shop/cart%3A1.2 fails::no-critical: 1 finding is denied: CVE-2024-1234 (1 more undecided)",
      "::warning title=registry images of Tencent Cloud::not read completely: failed",
      "::warning title=shop/pay%3A1 has no verdict::fresh: never scanned",
      "",
    ].join("\n"),
  );
});

test("of 25 images that fail the nine worst are shown, and the tenth line says how many more", async () => {
  const images = Array.from({ length: 25 }, (_, index) =>
    image({
      name: `image-${`${index}`.padStart(2, "0")}`,
      findings: [evaluated({ finding: finding({ severity: index < 16 ? "low" : "critical" }) })],
    }),
  );
  const lines = (await written(writeGithub, { images, complete: true })).split("\n").slice(0, -1);
  expect(lines.map((line) => /title=(.*?)(?: fails)?::/.exec(line)?.[1])).toEqual([
    ...Array.from({ length: 9 }, (_, index) => `image-${16 + index}`),
    "plimsoll gate",
  ]);
  expect(lines[9]).toContain("::16 more images fail;");
  const reversed = await written(writeGithub, { images: images.toReversed(), complete: true });
  expect(reversed.split("\n").slice(0, -1)).toEqual(lines);
});

test("ten images are ten lines", async () => {
  const text = await written(writeGithub, { images: Array.from({ length: 10 }, () => image()), complete: true });
  expect(text.match(/^::error title=shop\/cart/gm)?.length).toBe(10);
});

test("words of others make no command of their own", async () => {
  const reason = "100%\n::error::pwned";
  const text = await written(writeGithub, {
    images: [image({ name: "a,b:c\n::warning::x", rules: [ruleResult({ reason })] })],
    complete: true,
  });
  expect(text).toBe("::error title=a%2Cb%3Ac %3A%3Awarning%3A%3Ax fails::no-critical: 100%25 ::error::pwned\n");
});
