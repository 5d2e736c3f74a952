import fc from "fast-check";

import type { VerdictFile, VerdictImage } from "../src/notify/verdict-file.js";

/** An image that fails by two critical findings, unless the members say something else. */
export function verdictImage(members: Partial<VerdictImage> = {}): VerdictImage {
  return {
    cloud: "tencent",
    account: "prod",
    id: `sha256:${"a".repeat(64)}`,
    name: "shop/cart:1.2",
    verdict: "fail",
    rules: [{ rule: "no-critical", verdict: "fail", reason: "denied: CVE-2024-1234" }],
    breaking: { critical: 2 },
    ...members,
  };
}

/** Verdicts of some images, with totals that fit them. */
export function verdictFile(images: readonly VerdictImage[], members: Partial<VerdictFile> = {}): VerdictFile {
  const count = (wanted: string): number => images.filter(({ verdict }) => verdict === wanted).length;
  const totals = { fail: count("fail"), pass: count("pass"), unknown: count("unknown") };
  return {
    version: 1,
    at: "2026-11-27T10:00:00Z",
    policy: { file: "policy.yaml", digest: "0".repeat(64) },
    sources: [{ source: "registry images of Tencent Cloud", complete: true }],
    images: [...images],
    totals: { images: totals, exitCode: totals.fail > 0 ? 3 : totals.unknown > 0 ? 5 : 0 },
    ...members,
  };
}

/** Text that somebody would put into a name to steer a chat. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom(
    "@all",
    "<@all>",
    "<!channel>",
    "<at id=all></at>",
    "[log in](https://evil.example)",
    "![x](http://evil.example/x.png)",
    "**shop**\n# cart\n> x",
    "<font color=warning>x</font>",
    "<https://evil.example|log in>",
    "&lt;!here&gt;",
    "名".repeat(300),
    "💥".repeat(200),
  ),
);

/** Verdict files with hostile texts and up to 60 images. */
export const verdictFiles: fc.Arbitrary<VerdictFile> = fc
  .record({
    images: fc.array(
      fc.record({
        id: fc.constantFrom("", "a", "b", "c", "d", "e", "f"),
        name: hostile,
        account: hostile,
        verdict: fc.constantFrom("fail", "pass", "unknown" as const),
        reason: hostile,
        critical: fc.nat(1000),
      }),
      { maxLength: 60 },
    ),
    file: hostile,
    sources: fc.array(fc.record({ source: hostile, account: hostile, complete: fc.boolean() }), { maxLength: 8 }),
  })
  .map(({ images, file, sources }) =>
    verdictFile(
      images.map(({ id, name, account, verdict, reason, critical }) =>
        verdictImage({
          id,
          name,
          account,
          verdict,
          rules: [{ rule: reason, verdict, reason }],
          breaking: { critical },
        }),
      ),
      { policy: { file, digest: "0".repeat(64) }, sources },
    ),
  );
