import type { ReportCounts, ReportModel } from "../src/model/report-model.js";

/** Counts by the worst five and unknown. */
export function counts(critical: number, high = 0, medium = 0, ...rest: readonly number[]): ReportCounts {
  const [low = 0, none = 0, unknown = 0] = rest;
  return { critical, high, medium, low, none, unknown };
}

/** A report without anything in it. */
export const EMPTY: ReportModel = {
  generatedAt: "2026-11-27T15:20:00Z",
  program: "plimsoll 1.0.0",
  sources: [],
  images: 0,
  findings: counts(0),
  upgrades: [],
  trend: [],
  repositories: [],
  worstImages: [],
  storedRuns: 0,
};

/** Numbers that look random and are the same each time. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const TEAMS = ["payments", "logistics", "identity", "search", "checkout", "mobile", "data", "platform"];
const PARTS = ["api", "worker", "consumer", "gateway", "cron", "web", "migrations", "exporter"];
const PACKAGES = [
  "openssl",
  "zlib1g",
  "libxml2",
  "log4j-core",
  "spring-web",
  "glibc",
  "curl",
  "busybox",
  "lodash",
  "golang.org/x/net",
];

/** A report on an estate of the given size. */
export function sampleModel(repositories = 64, days = 90): ReportModel {
  const random = randomOf(7);
  const rows = Array.from({ length: repositories }, (_, index) => {
    const size = 1 + random(5) * random(12);
    const quiet = random(3) > 0;
    return {
      repository: `${TEAMS[index % 8] ?? ""}/${PARTS[Math.floor(index / 8) % 8] ?? ""}${index < 64 ? "" : `-${index}`}`,
      images: size,
      findings: counts(
        quiet ? 0 : random(size),
        random(4 * size) * random(2),
        random(9 * size),
        random(12 * size),
        random(2),
        random(9) === 0 ? 2 : 0,
      ),
    };
  });
  const findings = rows.reduce((sum, row) => add(sum, row.findings), counts(0));
  const start = Date.parse("2026-11-27T02:00:00Z") - (days - 1) * 86_400_000;
  const trend = Array.from({ length: days }, (_, day) => {
    const scale = 1 + (days - 1 - day) * 0.004 + (random(100) - 50) / 2_000;
    return { at: new Date(start + day * 86_400_000).toISOString(), open: times(findings, scale) };
  }).filter((_, day) => day === days - 1 || (day !== 20 && (day < 40 || day > 43)));
  return {
    generatedAt: "2026-11-27T15:20:00Z",
    program: "plimsoll 1.0.0",
    sources: [
      source("production", "Tencent Cloud", "hosts", 812),
      source("production", "Tencent Cloud", "registries", 2_310),
      source("staging", "Tencent Cloud", "hosts", 96),
      source("overseas", "Alibaba Cloud", "registries", 1_204),
      {
        ...source("overseas", "Alibaba Cloud", "hosts", 340),
        state: "incomplete",
        reason: "NoPermission: the key may not call DescribeGroupedVul",
        remedy: "allow",
      },
    ],
    images: rows.reduce((sum, { images }) => sum + images, 0),
    running: 214,
    unscanned: 31,
    findings,
    changes: {
      since: "2026-11-26T02:00:00Z",
      opened: counts(3, 14, 22, 31, 0, 1),
      closed: counts(12, 30, 18, 44),
      imagesAdded: 9,
      imagesRemoved: 4,
      repositories: rows.slice(0, 12).map(({ repository }, index) => ({
        repository,
        opened: counts(index < 3 ? 1 : 0, random(5), random(4), random(3)),
        closed: counts(index > 5 ? 2 : 0, random(6), random(4), random(9)),
      })),
    },
    upgrades: Array.from({ length: 26 }, (_, index) => ({
      package: PACKAGES[index % 10] ?? "",
      from: index % 4 === 0 ? ["1.1.1k-1+deb11u1", "1.1.1n-0+deb11u3"] : [`2.${index}.0`],
      to: index % 4 === 0 ? "1.1.1w-0+deb11u2" : `2.${index}.${index + 3}`,
      findings: counts(Math.max(0, 14 - index), 60 - 2 * index, 90 - 3 * index, random(30)),
      images: 120 - 4 * index,
      running: 40 - index,
    })),
    trend,
    repositories: rows,
    worstImages: Array.from({ length: 60 }, (_, index) => ({
      name: `${TEAMS[index % 8] ?? ""}/${PARTS[random(8)] ?? ""}:4.${random(9)}.${random(30)}`,
      account: ["production", "staging", "overseas"][index % 3] ?? "",
      findings: counts(
        Math.max(0, 9 - Math.floor(index / 5)),
        30 - Math.floor(index / 2),
        random(60),
        random(80),
        0,
        index % 7 === 0 ? 1 : 0,
      ),
      ...(index % 4 !== 3 && { running: index % 2 === 0 }),
      ...(index % 9 !== 8 && { scannedAt: "2026-11-26T22:10:00Z" }),
    })),
    exceptions: [
      {
        id: "CVE-2026-1043",
        state: "expired",
        expires: "2026-11-20",
        daysLeft: -7,
        owner: "payments",
        reason: "No fix in the base image until December",
        findings: 12,
      },
      {
        id: "CVE-2025-9921",
        state: "expiring",
        expires: "2026-12-01",
        daysLeft: 4,
        owner: "platform",
        reason: "The function is never called",
        findings: 3,
      },
      {
        id: "CVE-2024-3094",
        state: "unused",
        expires: "2027-03-31",
        daysLeft: 124,
        owner: "platform",
        reason: "Only in the build stage",
        findings: 0,
      },
    ],
    licenses: [
      {
        account: "production",
        licensed: 2_140,
        images: 3_122,
        runningWithout: 18,
        pool: { unit: "license", left: 60, endsAt: "2027-03-31T00:00:00Z" },
      },
      {
        account: "staging",
        licensed: 1_544,
        images: 1_544,
        pool: { unit: "license", unread: "AuthFailure.UnauthorizedOperation" },
      },
      { account: "overseas", pool: { unit: "scan-quota", left: 1 } },
    ],
    schedules: [
      { account: "production", kind: "registry", state: "on", nextAt: "2026-11-28T02:00:00Z" },
      { account: "production", kind: "host", state: "on", nextAt: "2026-11-28T04:00:00Z", isEarliest: true },
      { account: "staging", kind: "host", state: "off" },
      { account: "staging", kind: "registry", state: "unread", unread: "AuthFailure.UnauthorizedOperation" },
      { account: "overseas", kind: "images", name: "417", state: "unsaid" },
    ],
    verdict: {
      fail: 37,
      unknown: 6,
      pass: 4_381,
      policy: "policy.yaml",
      digest: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    },
    storedRuns: 88,
  };
}

function source(account: string, cloud: string, name: string, received: number) {
  return { account, cloud, source: name, state: "complete" as const, readAt: "2026-11-27T02:14:00Z", received };
}

function add(a: ReportCounts, b: ReportCounts): ReportCounts {
  return counts(
    a.critical + b.critical,
    a.high + b.high,
    a.medium + b.medium,
    a.low + b.low,
    a.none + b.none,
    a.unknown + b.unknown,
  );
}

function times(a: ReportCounts, scale: number): ReportCounts {
  const by = (count: number) => Math.round(count * scale);
  return counts(by(a.critical), by(a.high), by(a.medium), by(a.low), by(a.none), by(a.unknown));
}

/** Texts of others that try to be something else, are long, or are in other scripts. */
export const HOSTILE_TEXTS = [
  "<script>alert(1)</script>",
  `"><img src=x onerror=alert(1)>`,
  "safe\u202Egnp.exe\u2066",
  "x".repeat(2_048),
  "支付/网关:最新 🐳🚢",
  "{b} {{constructor}} &amp; ]]> </style></svg>",
  "العربية/صورة",
  "line one\nline two\u0000",
] as const;

/** A report in which every text of others tries to be something else, and every list is longer than usual. */
export function hostileModel(): ReportModel {
  const texts = HOSTILE_TEXTS;
  const sample = sampleModel(texts.length, 3);
  const text = (index: number): string => texts[index % texts.length] ?? "";
  return {
    ...sample,
    program: text(1),
    sources: sample.sources.map((row, index) => ({
      ...row,
      account: text(index),
      source: text(index + 1),
      reason: text(index + 2),
      state: "failed",
    })),
    upgrades: sample.upgrades.map((row, index) => ({ ...row, package: text(index), from: texts, to: text(index + 3) })),
    repositories: sample.repositories.map((row, index) => ({
      ...row,
      repository: text(index),
      findings: counts(index + 1),
    })),
    worstImages: sample.worstImages.map((row, index) => ({ ...row, name: text(index), account: text(index + 1) })),
    exceptions: (sample.exceptions ?? []).map((row, index) => ({
      ...row,
      id: text(index),
      owner: text(index + 1),
      reason: text(index + 3),
      expires: text(index),
    })),
    licenses: texts.map((account) => ({
      account,
      licensed: 1,
      images: 2,
      pool: { unit: "license", unread: account, endsAt: account },
    })),
    schedules: texts.map((name) => ({ account: name, kind: "images", name, state: "unread", unread: name })),
    verdict: { fail: 1, unknown: 0, pass: 0, policy: text(0), digest: text(1) },
  };
}
