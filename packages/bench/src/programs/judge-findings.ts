import {
  type CheckedPolicy,
  type Finding,
  type Severity,
  type Subject,
  createFinding,
  evaluate,
  fromTcssImage,
  readPolicy,
} from "@plimsoll/core";

import { plainRules } from "./plain-rules.ts";

/** Input of the program, as JSON: the measurement to take. */
export interface JudgeFindingsInput {
  /** `judge` evaluates a policy, `plain` asks the same conditions in plain JavaScript. */
  readonly work: "judge" | "plain";
  /** Images, each with 100 findings. */
  readonly images: number;
}

/** Output of the program, as JSON. */
export interface JudgeFindingsOutput {
  /** CPU time of the judgment, in milliseconds. */
  readonly cpuMs: number;
  /** Breaches of each rule, in their order: both ways must have the same. */
  readonly breaches: readonly number[];
  /** Images that fail. */
  readonly failed: number;
}

/** Findings of an image. */
const FINDINGS = 100;
/** Images whose findings differ; further ones have theirs again. */
const DIFFERENT = 200;
/** The time of the judgment. */
const AT = new Date("2026-11-21T12:00:00Z");

/** The ten rules, two with an expression. `plain-rules.ts` says the same in plain JavaScript. */
const POLICY = {
  version: 1,
  rules: [
    { id: "critical", deny: { kind: "vulnerability", severity: "critical", fixable: true } },
    { id: "malware", deny: { kind: "malware" } },
    { id: "secrets", deny: { kind: "secret", severity: ["critical", "high"] } },
    { id: "named", deny: { id: ["CVE-2024-0001", "CVE-2024-0007", "CVE-2024-0042"] } },
    { id: "packages", deny: { package: ["log4j-core", "struts2"] } },
    { id: "budget", limit: { severity: "high", max: 40 } },
    { id: "medium", limit: { kind: "vulnerability", severity: "medium", fixable: true, max: 60 } },
    { id: "ignored", limit: { state: "ignored-by-vendor", max: 5 } },
    { id: "exploited", deny: { severity: "high" }, when: 'f.exploit in ["exploit", "in-the-wild"] && image.running' },
    { id: "scored", deny: {}, when: 'f.cvss.score >= 9.0 && f.package.name.startsWith("open")' },
  ],
};

const SEVERITIES: readonly Severity[] = [
  "low",
  "medium",
  "medium",
  "high",
  "low",
  "medium",
  "high",
  "low",
  "critical",
  "low",
];
const PACKAGES = ["openssl", "zlib", "curl", "glibc", "busybox", "log4j-core", "openldap"];

const { work, images } = JSON.parse(process.argv[2] ?? "") as JudgeFindingsInput; // from runProgram
const policy = await checkedPolicy();
const subjects = Array.from({ length: DIFFERENT }, (_, index) => subjectOf(index));
const run = { judge, plain }[work];
// Compiled code is measured, not compiling.
await run(Math.ceil(images / 10));
const before = process.cpuUsage();
const { breaches, failed } = await run(images);
const { user, system } = process.cpuUsage(before);
const output: JudgeFindingsOutput = { cpuMs: (user + system) / 1000, breaches, failed };
process.stdout.write(JSON.stringify(output), () => process.exit());

async function checkedPolicy(): Promise<CheckedPolicy> {
  const result = await readPolicy(POLICY, { at: AT });
  if (result.code === "read") return result.policy;
  throw new Error(JSON.stringify(result.problems));
}

type Counts = Omit<JudgeFindingsOutput, "cpuMs">;

async function judge(many: number): Promise<Counts> {
  const breaches = POLICY.rules.map(() => 0);
  let failed = 0;
  const evaluation = evaluate(policy, repeated(many), { at: AT, sources: [] });
  for await (const { rules, verdict } of evaluation.images) {
    if (verdict === "fail") failed += 1;
    for (const [index, { findings }] of rules.entries()) breaches[index] = (breaches[index] ?? 0) + findings;
  }
  return { breaches, failed };
}

async function plain(many: number): Promise<Counts> {
  const breaches = POLICY.rules.map(() => 0);
  let failed = 0;
  for (const { places, findings } of repeated(many)) {
    const counts = POLICY.rules.map(() => 0);
    for (const { rules } of plainRules(findings, places[0].running))
      for (const rule of rules) counts[rule] = (counts[rule] ?? 0) + 1;
    for (const [index, number] of counts.entries()) breaches[index] = (breaches[index] ?? 0) + number;
    const isOver = counts.some((number, index) => number > (POLICY.rules[index]?.limit?.max ?? 0));
    if (isOver) failed += 1;
  }
  return { breaches, failed };
}

function* repeated(many: number): Generator<Subject> {
  for (let index = 0; index < many; index++) {
    const subject = subjects[index % DIFFERENT];
    if (subject !== undefined) yield subject;
  }
}

function subjectOf(image: number): Subject {
  const ImageID = `sha256:${String(image).padStart(64, "0")}`;
  const row = { ImageID, ImageName: `shop/app-${image}:1`, ContainerCnt: image % 2, ScanStatus: "SCANNED" };
  // Only the members that a judgment looks at.
  const place = fromTcssImage({ ...row, ScanTime: "2026-11-20 08:00:00" } as Parameters<typeof fromTcssImage>[0]);
  return {
    places: [place],
    lists: {},
    findings: Array.from({ length: FINDINGS }, (_, index) => findingOf(image, index)),
  };
}

function findingOf(image: number, index: number): Finding {
  const number = image * FINDINGS + index;
  const severity = SEVERITIES[number % SEVERITIES.length] ?? "low";
  const name = PACKAGES[number % PACKAGES.length] ?? "zlib";
  return createFinding({
    kind: number % 97 === 0 ? "malware" : "vulnerability",
    cloud: "tencent",
    image: { key: String(image), name: `shop/app-${image}:1` },
    id: `CVE-2024-${String(number % 5000).padStart(4, "0")}`,
    severity,
    severityFrom: "vendor-level",
    fixable: number % 3 === 0,
    exploit: number % 11 === 0 ? "exploit" : "poc",
    cvss: { score: (number % 100) / 10 },
    package: { name, version: "1.2.3" },
    firstSeenAt: "2026-10-01T00:00:00Z",
    raw: {},
  });
}
