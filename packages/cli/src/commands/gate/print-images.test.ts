import type { Because, EvaluatedImage, Evaluation, RuleResult } from "@plimsoll/core";
import { expect, test } from "vitest";

import type { Io } from "../../io.js";
import { printImages } from "./print-images.js";

const place = { source: "tencent-host", kind: "host", key: "1", name: "shop/cart:1", repository: "shop/cart" } as const;

function rule(verdict: RuleResult["verdict"], because: readonly Because[] = [], countsAs = verdict): RuleResult {
  const reason = because.map(({ text }) => text).join("; ");
  return { rule: "fixable", kind: "deny", verdict, countsAs, reason, because, findings: 0, undecided: 0 };
}

function image(name: string, ...rules: readonly RuleResult[]): EvaluatedImage {
  const verdict = rules[0]?.countsAs ?? "pass";
  return {
    cloud: "tencent",
    id: "",
    name,
    places: [place],
    scannedAt: "2026-11-20T08:00:00Z",
    verdict,
    rules,
    findings: [],
  };
}

const timeless = (findings: number): string => `${findings} findings without firstSeenAt, from which grace counts`;
const warns = (findings: number): RuleResult =>
  rule("unknown", [{ code: "field-absent", text: timeless(findings), field: "firstSeenAt", findings }], "pass");

async function printed(
  images: readonly EvaluatedImage[],
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  let [stdout, stderr] = ["", ""];
  const io: Io = {
    env: {},
    stdout: { write: (part: string) => ((stdout += part), true) },
    stderr: { write: (part: string) => (stderr += part) },
    readStdin: async () => "",
    signal: new AbortController().signal,
    now: () => new Date(0),
  };
  const evaluation: Pick<Evaluation, "head" | "images"> = {
    head: { policy: { digest: "", rules: [] }, at: "2026-11-21T12:00:00Z", sources: [] },
    images: (async function* () {
      yield* images;
    })(),
  };
  await printImages(evaluation as Evaluation, { io }); // its totals are not looked at
  return { stdout, stderr };
}

test("an image that passes is said to pass, with what was looked at, in place of an empty table", async () => {
  expect(await printed([image("shop/cart:1", rule("pass"), rule("pass"))])).toEqual({
    stdout: "shop/cart:1 passes 2 rules: 0 findings looked at, scanned on 2026-11-20.\n",
    stderr: "",
  });
});

test("more than three images that pass are one line, and none are no line", async () => {
  const images = Array.from({ length: 4 }, (_, index) => image(`shop/cart:${index}`, rule("pass")));
  expect((await printed(images)).stdout).toBe("All 4 images pass, with 0 findings looked at.\n");
  expect(await printed([])).toEqual({ stdout: "", stderr: "" });
});

test("rules that only warn are counted in one line for each, with what to do, and have no row", async () => {
  const old = (day: string): Because => ({
    code: "scan-too-old",
    text: `scanned on ${day}, longer ago than maxScanAge`,
  });
  const images = [
    image("shop/a:1", warns(2)),
    image("shop/b:1", warns(3)),
    image("shop/c:1", rule("unknown", [old("2026-01-01")], "pass")),
    image("shop/d:1", rule("unknown", [old("2026-01-02")], "pass")),
    image("shop/e:1", rule("fail", [{ code: "findings", text: "denied: CVE-1", findings: 1 }])),
  ];
  const { stdout, stderr } = await printed(images);
  expect(stdout).toContain("shop/e:1");
  expect(stdout).not.toContain("shop/a:1");
  expect(stderr.replaceAll(/\n\s+/g, " ").trim().split("\n")).toEqual([
    "plimsoll: fixable is undecided for 4 images: 5 findings without firstSeenAt, from which grace counts; scanned longer ago than maxScanAge (2 images).",
    "plimsoll: That only warns, as the policy says unknown: warn. To end with exit code 5, say unknown: incomplete. Each of them: -o json",
  ]);
});

test("an image that passes with an undecided rule says so", async () => {
  const { stdout } = await printed([image("shop/a:1", warns(1))]);
  expect(stdout).toBe("shop/a:1 passes 1 rule, 1 of them undecided: 0 findings looked at, scanned on 2026-11-20.\n");
});
