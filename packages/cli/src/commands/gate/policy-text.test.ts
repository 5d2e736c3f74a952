import fc from "fast-check";
import { expect, test } from "vitest";

import { cli } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";

/** Texts of one run: 20,000 with PLIMSOLL_FUZZ=20000, fewer where every change waits for them. */
const numRuns = Number(process.env["PLIMSOLL_FUZZ"] ?? 600);

const POLICY = `# A policy with every part
version: 1
defaults: { unknown: incomplete, maxScanAge: 7d, maxException: 180d, grace: 1d }
scope: { repositories: ["prod/**"], running: true }
rules:
  - id: no-fixable-critical
    deny: { kind: vulnerability, severity: [critical], fixable: true }
    grace: 7d
    unknown: warn
  - id: exploited
    deny: { severity: [high] }
    when: f.exploit in ["exploit", "in-the-wild"] && image.running
  - id: budget
    limit: { severity: high, max: 20, per: image }
  - id: fresh
    require: { scanned: true, complete: true, licensed: true }
exceptions:
  - id: CVE-2024-0001
    package: openssl
    image: "prod/payments:*"
    rule: budget
    reason: not reachable
    owner: payments
    expires: 2027-01-31
    vex: vulnerable_code_not_in_execute_path
`;
const lines = POLICY.split("\n");

/** Pieces that people and editors put where they do not belong. */
const piece = fc.oneof(
  fc.constantFrom(
    ..."\t|  |: |- |{|}|[|]|'|\"|#|&a |*a|!!binary |---\n|...\n|\r\n|%YAML 1.1\n|? |<<: *a|\u0000|\uFEFF|\u2028|1e999|9007199254740993|0x1F|~|null".split(
      "|",
    ),
  ),
  fc.constantFrom("f.severity > 3", "((((", "has(f.cvss)", "'", "true", "2027-02-30", "-1", "7y", "**", "__proto__: 1"),
  fc.string({ unit: "binary", maxLength: 3 }),
);
const edit = fc.oneof(
  fc.record({ at: fc.nat(POLICY.length), cut: fc.nat(12), put: piece }),
  fc.record({
    at: fc.nat(POLICY.length),
    cut: fc.constant(0),
    put: fc.constantFrom(...lines).map((line) => `${line}\n`),
  }),
);
const broken = fc
  .array(edit, { minLength: 1, maxLength: 4 })
  .map((edits) => edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), POLICY));

test(
  "a broken policy is refused with the line of every fault, and never ends in a crash",
  { timeout: 600_000 + numRuns * 60 },
  async () => {
    using folder = newFolder();
    await fc.assert(
      fc.asyncProperty(broken, async (text) => {
        const path = folder.write("policy.yaml", text);
        const { code, stderr } = await cli(["gate", "lint", path, "-o", "json"]);
        if (code === 0) return;
        const { error } = JSON.parse(stderr);
        expect([code, error.exitCode]).toEqual([2, 2]);
        const isText = !error.message.includes("not text") && !error.message.includes("NUL");
        // A file that is not text at all has no lines.
        if (isText) expect(error.message).toMatch(/policy\.yaml:\d+:\d+: \S/);
        expect(error.message).not.toMatch(/undefined|\[object|TypeError|at .*\.ts:/);
      }),
      { numRuns },
    );
  },
);
