import { expect, test } from "vitest";

import { complete } from "../../test/readings.js";
import { evaluated, found, policyOf, scanned, subjectOf } from "../../test/policies.js";

const noFixable = { id: "no-fixable", deny: { kind: "vulnerability", severity: ["critical"], fixable: true } };
const exception = {
  id: "cve-2024-0001",
  package: "OpenSSL",
  image: "shop/*:*",
  reason: "not reachable",
  owner: "shop",
  expires: "2026-12-31",
};
const broken = { code: "incomplete", reason: "missing-rows" } as const;

/** Verdict and codes of one rule on one image. */
async function judged(rule: object, ...subject: Parameters<typeof subjectOf>): Promise<string> {
  const { images } = await evaluated(
    await policyOf({ defaults: { maxScanAge: "7d" }, rules: [{ id: "a", ...rule }] }),
    [subjectOf(...subject)],
  );
  const [result] = images[0]?.rules ?? [];
  return [result?.verdict, ...(result?.because.map(({ code }) => code) ?? [])].join(" ");
}

const { scannedAt: _, ...neverScanned } = scanned();
const { fixable: _fixable, ...unsaid } = found();
const { severity: _severity, ...unrated } = found();

test.each([
  { name: "a finding that is denied", subject: subjectOf([found()]), want: "fail findings" },
  { name: "no such finding", subject: subjectOf([found({ severity: "low" })]), want: "pass" },
  { name: "a finding that is fixed", subject: subjectOf([found({ state: "fixed" })]), want: "pass" },
  {
    name: "a finding ignored at the cloud",
    subject: subjectOf([found({ state: "ignored-by-vendor" })]),
    want: "fail findings",
  },
  { name: "a finding without a word on a fix", subject: subjectOf([unsaid]), want: "unknown field-absent" },
  { name: "a finding without a severity", subject: subjectOf([unrated]), want: "unknown field-absent" },
  {
    name: "a list that was not read completely",
    subject: subjectOf([], scanned(), { vulnerability: broken }),
    want: "unknown list-incomplete",
  },
  {
    name: "a denied finding on a list that was not read completely",
    subject: subjectOf([found()], scanned(), { vulnerability: broken }),
    want: "fail findings",
  },
  {
    name: "another list that was not read completely",
    subject: subjectOf([], scanned(), { malware: broken }),
    want: "pass",
  },
  {
    name: "a list without permission",
    subject: subjectOf([], scanned(), { vulnerability: { code: "denied" } }),
    want: "unknown list-denied",
  },
  {
    name: "an image that was never scanned",
    subject: subjectOf(
      [],
      { ...neverScanned, scanStatus: "never" },
      { vulnerability: { code: "unknown", reason: "never-scanned" } },
    ),
    want: "unknown not-scanned",
  },
  {
    name: "a scan that runs",
    subject: subjectOf([], scanned("a:1", { scanStatus: "running" })),
    want: "unknown scan-running",
  },
  {
    name: "an old scan",
    subject: subjectOf([], scanned("a:1", { scannedAt: "2026-11-01T00:00:00Z" })),
    want: "unknown scan-too-old",
  },
])("deny: $name is $want", async ({ subject, want }) => {
  expect(await judged({ deny: noFixable.deny }, subject.findings, subject.places[0], subject.lists)).toBe(want);
});

test("limit: what is not known counts only where it decides", async () => {
  const limit = { limit: { severity: ["critical"], max: 2, per: "image" } };
  expect(await judged(limit, [found(), found()])).toBe("pass");
  expect(await judged(limit, [found(), found(), found()])).toBe("fail over-limit");
  expect(await judged(limit, [found(), unrated])).toBe("pass");
  expect(await judged(limit, [found(), found(), unrated])).toBe("unknown field-absent");
  expect(await judged(limit, [found(), found(), found()], scanned(), { vulnerability: broken })).toBe(
    "fail over-limit",
  );
});

test("limit: findings break it only where there are too many, and are undecided only where that is", async () => {
  const policy = await policyOf({ rules: [{ id: "a", limit: { severity: ["critical"], max: 2, per: "image" } }] });
  const subjects = [
    [found(), unrated],
    [found(), found(), unrated],
    [found(), found(), found()],
  ];
  const { images } = await evaluated(
    policy,
    subjects.map((findings) => subjectOf(findings)),
  );
  expect(
    images.map(({ findings }) => findings.map(({ breaks, undecided }) => [breaks.length, undecided.length])),
  ).toEqual([
    [
      [0, 0],
      [0, 0],
    ],
    [
      [0, 0],
      [0, 0],
      [0, 1],
    ],
    [
      [1, 0],
      [1, 0],
      [1, 0],
    ],
  ]);
});

test("require: what is known to be missing fails, and what is not known is unknown", async () => {
  const never = { ...neverScanned, scanStatus: "never" } as const;
  expect(await judged({ require: { scanned: true } }, [], never)).toBe("fail not-scanned");
  expect(await judged({ require: { scanned: true } }, [], { ...neverScanned, scanStatus: "running" })).toBe(
    "unknown scan-running",
  );
  expect(await judged({ require: { scanned: true } }, [])).toBe("pass");
  expect(await judged({ require: { complete: true } }, [], scanned("a:1", { scanErrors: { malware: "x" } }))).toBe(
    "fail scan-part-failed",
  );
  expect(await judged({ require: { complete: true } }, [], scanned(), { malware: broken })).toBe(
    "unknown list-incomplete",
  );
  expect(await judged({ require: { licensed: true } }, [], scanned("a:1", { licensed: false }))).toBe(
    "fail unlicensed",
  );
  const { licensed: _licensed, ...unlicensed } = scanned();
  expect(await judged({ require: { licensed: true } }, [], unlicensed)).toBe("unknown field-absent");
});

test("when: an absent field makes the rule undecided unless another part decides", async () => {
  const rule = { deny: { severity: ["critical"] }, when: 'f.exploit in ["exploit", "in-the-wild"] && image.running' };
  expect(await judged(rule, [found({ exploit: "exploit" })])).toBe("fail findings");
  expect(await judged(rule, [found({ exploit: "poc" })])).toBe("pass");
  expect(await judged(rule, [found()])).toBe("unknown field-absent");
  expect(await judged(rule, [found()], scanned("a:1", { running: false }))).toBe("pass");
});

test("when: a condition without a value names itself, the findings, why, and what follows", async () => {
  const rule = { id: "a", deny: { severity: ["critical"] }, when: 'f.fixedVersions[0] == "9"' };
  const unfixed = ["CVE-1", "CVE-2"].map((id) => found({ id, fixedVersions: [] }));
  const { images } = await evaluated(await policyOf({ rules: [rule] }), [subjectOf(unfixed)]);
  expect(images[0]?.rules[0]).toMatchObject({
    verdict: "unknown",
    because: [
      {
        code: "condition-without-value",
        text: 'when: f.fixedVersions[0] == "9" has no value for CVE-1, CVE-2 (a list has no item 0), so the rule decides nothing about them: change the condition',
        findings: 2,
      },
    ],
  });
});

test("grace: a finding that was first seen lately breaks nothing, and one without a time is undecided", async () => {
  const rule = { deny: { severity: ["critical"] }, grace: "7d" };
  expect(await judged(rule, [found({ firstSeenAt: "2026-11-20T00:00:00Z" })])).toBe("pass");
  expect(await judged(rule, [found({ firstSeenAt: "2026-11-14T11:00:00Z" })])).toBe("fail findings");
  const { firstSeenAt: _seen, ...timeless } = found();
  expect(await judged(rule, [timeless])).toBe("unknown field-absent");
  const { images } = await evaluated(await policyOf({ rules: [{ id: "late", ...rule }] }), [
    subjectOf([timeless, timeless]),
  ]);
  expect(images[0]?.rules[0]?.reason).toBe("2 findings without firstSeenAt, from which grace counts");
});

test.each([
  { mode: "incomplete", want: ["unknown", 5] },
  { mode: "fail", want: ["fail", 3] },
  { mode: "warn", want: ["pass", 0] },
])("an undecided rule counts as $want with unknown: $mode, and says that it is undecided", async ({ mode, want }) => {
  const policy = await policyOf({ defaults: { unknown: mode }, rules: [noFixable] });
  const { images, totals } = await evaluated(policy, [subjectOf([unsaid])]);
  expect(images[0]?.rules[0]?.verdict).toBe("unknown");
  expect([images[0]?.verdict, totals.exitCode]).toEqual(want);
});

test("an exception covers a finding to its last day, warns before, and is named when it has expired", async () => {
  const on = async (day: string) => {
    const at = new Date(`${day}T23:00:00Z`);
    const policy = await policyOf({ rules: [noFixable], exceptions: [exception] }, at);
    const { images, totals } = await evaluated(policy, [subjectOf([found()])], { at });
    return {
      verdict: images[0]?.verdict,
      finding: images[0]?.findings[0],
      use: totals.exceptions[0],
      exit: totals.exitCode,
    };
  };
  expect(await on("2026-11-21")).toMatchObject({
    verdict: "pass",
    finding: { breaks: [], excused: ["no-fixable"], exception },
    use: { state: "active", findings: 1, images: 1 },
    exit: 0,
  });
  expect(await on("2026-12-31")).toMatchObject({ verdict: "pass", use: { state: "expiring", daysLeft: 0 } });
  expect(await on("2027-01-01")).toMatchObject({
    verdict: "fail",
    finding: { breaks: ["no-fixable"], expiredException: exception },
    use: { state: "expired", findings: 1 },
    exit: 3,
  });
});

test("of two exceptions the narrower is named, and until: fixed ends with the fix", async () => {
  const wide = { id: "CVE-2024-0001", reason: "wide", owner: "a", expires: "2026-12-31" };
  const both = await policyOf({ rules: [noFixable], exceptions: [wide, exception] });
  const { images, totals } = await evaluated(both, [subjectOf([found()])]);
  expect(images[0]?.findings[0]?.exception).toEqual(exception);
  expect(totals.exceptions.map(({ findings }) => findings)).toEqual([0, 1]);
  const until = await policyOf({ rules: [noFixable], exceptions: [{ ...wide, until: "fixed" }] });
  const ended = await evaluated(until, [subjectOf([found()])]);
  expect(ended.images[0]?.verdict).toBe("fail");
  expect(ended.totals.exceptions[0]).toMatchObject({ findings: 0, fixed: 1 });
});

test("an exception that asks for an absent field neither covers nor fails", async () => {
  const policy = await policyOf(
    { rules: [noFixable], exceptions: [{ ...exception, package: undefined, path: "usr/**" }] }.valueOf(),
  );
  const { images } = await evaluated(policy, [subjectOf([found()])]);
  expect(images[0]).toMatchObject({
    verdict: "unknown",
    rules: [{ because: [{ code: "exception-undecided", field: "path" }] }],
  });
});

test("an exception of an image must fit every place, since the image runs in all", async () => {
  const policy = await policyOf({ rules: [noFixable], exceptions: [exception] });
  const elsewhere = scanned("pay/till:2");
  const { images } = await evaluated(policy, [{ places: [scanned(), elsewhere], findings: [found()], lists: {} }]);
  expect(images[0]?.verdict).toBe("fail");
});

test("the scope leaves images out, and a fail of one that may be outside is unknown", async () => {
  const policy = await policyOf({ rules: [noFixable], scope: { repositories: ["shop/**"], running: true } });
  const { running: _running, ...unsaidRunning } = scanned();
  const { images, totals } = await evaluated(policy, [
    subjectOf([found()], scanned("registry.test/shop/cart:2")),
    subjectOf([found()], scanned("pay/till:1")),
    subjectOf([found()], scanned("shop/old:1", { running: false })),
    subjectOf([found()], unsaidRunning),
  ]);
  expect(images.map(({ verdict }) => verdict)).toEqual(["fail", "unknown"]);
  expect(totals.outOfScope).toBe(2);
});

test("exclude leaves out what is in no other place, and counts it by pattern", async () => {
  const scope = { repositories: ["shop/**"], exclude: ["shop/test/**", "*:dev", "none/**"] };
  const policy = await policyOf({ rules: [noFixable], scope });
  const [cart, test] = [scanned("shop/cart:1"), scanned("registry.test/shop/test/cart:1")];
  const { images, totals } = await evaluated(policy, [
    { places: [test], findings: [found()], lists: {} },
    { places: [test, cart], findings: [found()], lists: {} },
    subjectOf([found()], scanned("shop/cart:dev")),
    subjectOf([found()], scanned("pay/till:dev")),
    subjectOf([found()], cart),
  ]);
  expect(images.map(({ name }) => name)).toEqual([test.name, cart.name]);
  expect(totals.outOfScope).toBe(3);
  expect(totals.excluded).toEqual([
    { pattern: "shop/test/**", images: 1 },
    { pattern: "*:dev", images: 1 },
    { pattern: "none/**", images: 0 },
  ]);
  expect((await evaluated(await policyOf({ rules: [noFixable] }), [])).totals).not.toHaveProperty("excluded");
});

test("an image that no account has can be left out by its tag", async () => {
  const policy = await policyOf({ rules: [noFixable], scope: { exclude: ["cart:dev"] } });
  const missing = ["dev", "1"].map((tag) => ({
    name: tag,
    repository: "registry.test/shop/cart",
    tag,
    reason: "none",
  }));
  expect((await evaluated(policy, [], { missing })).images.map(({ name }) => name)).toEqual(["1"]);
});

test("a scope that leaves out every image by exclude has not passed", async () => {
  const policy = await policyOf({ rules: [noFixable], scope: { exclude: ["**"] } });
  expect((await evaluated(policy, [subjectOf([])])).totals.exitCode).toBe(5);
});

test("exit code 3 goes before 5, and a list of images that is not whole ends with 5", async () => {
  const policy = await policyOf({ rules: [noFixable] });
  const sources = [
    { source: "hosts", cloud: "tencent", status: "failed", received: 0, error: new Error("no") },
  ] as const;
  expect((await evaluated(policy, [subjectOf([found()])], { sources })).totals).toMatchObject({
    exitCode: 3,
    complete: false,
  });
  const incomplete = await evaluated(policy, [subjectOf([])], { sources });
  expect(incomplete.totals.exitCode).toBe(5);
  expect(incomplete.head.sources).toEqual([
    { source: "hosts", cloud: "tencent", complete: false, received: 0, reason: "failed" },
  ]);
  expect((await evaluated(policy, [subjectOf([], scanned(), { vulnerability: complete })])).totals.exitCode).toBe(0);
});

test("the digest of a policy does not depend on the order of names", async () => {
  const [a, b] = [
    { id: "a", deny: {} },
    { deny: {}, id: "a" },
  ];
  const heads = await Promise.all([a, b].map(async (rule) => evaluated(await policyOf({ rules: [rule] }), [])));
  expect(heads[0]?.head.policy.digest).toBe(heads[1]?.head.policy.digest);
});

test("denied malware is called by its name, and by its hash where it has none", async () => {
  const policy = await policyOf({ rules: [{ id: "a", deny: { kind: "malware" } }] });
  const malware = { kind: "malware", id: "40b226eb757a611ff1cd0d0291597b7d" } as const;
  const { images } = await evaluated(policy, [
    subjectOf([found({ ...malware, aliases: ["Trojan.Linux.Miner"] })]),
    subjectOf([found(malware)]),
  ]);
  expect(images.map(({ rules }) => rules[0]?.reason)).toEqual(["denied: Trojan.Linux.Miner", `denied: ${malware.id}`]);
});
