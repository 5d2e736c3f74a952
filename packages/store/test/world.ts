import {
  FINDING_LISTS,
  type Finding,
  type FindingKind,
  type FindingList,
  type Image,
  type ListVerdict,
  type Severity,
  createFinding,
  scanStampOf,
} from "@plimsoll/core";
import fc from "fast-check";

/** A finding of an image in a made-up account. */
export interface WorldFinding {
  readonly list: FindingList;
  readonly problem: number;
  readonly occurrence: number;
  readonly severity: Severity | undefined;
}

/** An image of a made-up account as one run finds it. */
export interface WorldImage {
  readonly identity: number;
  /** Number of its last scan. */
  readonly scan: number;
  readonly findings: readonly WorldFinding[];
  /** Lists that the inventory counts as empty. */
  readonly emptyLists: readonly FindingList[];
  /** Verdict on each list, if it is read; absent for one that nobody reports. */
  readonly verdicts: Readonly<Partial<Record<FindingList, ListVerdict>>>;
  /** Repositories that it stands in; each is a place. The first is on hosts. */
  readonly repositories: readonly number[];
  readonly running: boolean;
}

/** One run as it will go. */
export interface WorldRun {
  /** Hours since the run before; may be negative. */
  readonly hours: number;
  readonly images: readonly WorldImage[];
  readonly hostsComplete: boolean;
  readonly registriesComplete: boolean;
}

const VERDICTS: readonly ListVerdict[] = [
  { code: "complete", compared: true },
  { code: "complete", compared: false },
  { code: "stale", compared: true },
  { code: "incomplete", reason: "missing-rows" },
  { code: "drifted" },
  { code: "gone" },
  { code: "denied" },
  { code: "unknown", reason: "scan-failed" },
];

const SOME_SEVERITIES = ["critical", "high", "low", undefined] as const;

const list = fc.constantFrom(...FINDING_LISTS);
const verdict = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom<ListVerdict>({ code: "complete", compared: true }) },
  { weight: 3, arbitrary: fc.constantFrom(...VERDICTS) },
);

const finding: fc.Arbitrary<WorldFinding> = fc.record({
  list,
  problem: fc.nat({ max: 3 }),
  occurrence: fc.nat({ max: 1 }),
  severity: fc.constantFrom(...SOME_SEVERITIES),
});

const image: fc.Arbitrary<WorldImage> = fc
  .record({
    identity: fc.nat({ max: 2 }),
    scan: fc.nat({ max: 2 }),
    findings: fc.uniqueArray(finding, { maxLength: 6, selector: keyOfFinding }),
    emptyLists: fc.oneof(
      { weight: 3, arbitrary: fc.constant<FindingList[]>([]) },
      { weight: 1, arbitrary: fc.subarray([...FINDING_LISTS]) },
    ),
    verdicts: fc.record(
      { vulnerability: verdict, malware: verdict, risk: verdict },
      { requiredKeys: ["vulnerability"] },
    ),
    repositories: fc.uniqueArray(fc.nat({ max: 3 }), { minLength: 1, maxLength: 3 }),
    running: fc.boolean(),
  })
  .map((one) => ({ ...one, findings: one.findings.filter((found) => !one.emptyLists.includes(found.list)) }));

/** Runs over a small account, in which everything changes at once. */
export const worldRuns: fc.Arbitrary<readonly WorldRun[]> = fc.array(
  fc.record({
    hours: fc.constantFrom(1, 5, 24, 24, 30, 72, -2, -30),
    images: fc.uniqueArray(image, { maxLength: 5, selector: ({ identity }) => identity }),
    hostsComplete: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    registriesComplete: fc.oneof(
      { weight: 4, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
  }),
  { minLength: 3, maxLength: 7 },
);

/** Text that tells a finding from others of its image. */
export function keyOfFinding({ list, problem, occurrence }: WorldFinding): string {
  return `${list} ${problem} ${occurrence}`;
}

function idOf(identity: number): string {
  return `sha256:${identity.toString(16).padStart(64, "0")}`;
}

/** A place of an image. */
export interface WorldPlace {
  readonly key: string;
  readonly isHost: boolean;
  readonly repository: string;
}

/** The places of an image. */
export function placesOf({ identity, repositories }: WorldImage): readonly WorldPlace[] {
  return repositories.map((repository, index) => ({
    key: index === 0 ? idOf(identity) : `${identity}-${repository}`,
    isHost: index === 0,
    repository: `repo-${repository}`,
  }));
}

/** The image as core gives it, in each of its places. */
export function coreImages(one: WorldImage): readonly Image[] {
  const { identity, scan, emptyLists, running } = one;
  const zero = (name: FindingList) => emptyLists.includes(name);
  return placesOf(one).map(
    ({ key, isHost, repository }) =>
      ({
        cloud: "tencent",
        source: isHost ? "tencent-host" : "tencent-registry",
        kind: isHost ? "host" : "registry",
        key,
        id: idOf(identity),
        name: `${repository}:1`,
        repository,
        running,
        scanStatus: "done",
        scannedAt: new Date(Date.UTC(2026, 0, 1 + scan)).toISOString(),
        scanErrors: {},
        findings: {
          ...(zero("vulnerability") && { vulnerabilities: 0 }),
          ...(zero("malware") && { malware: 0 }),
          ...(zero("risk") && { sensitive: 0, buildRisks: 0 }),
        },
        raw: { scan },
      }) as unknown as Image, // the members that the store and the plan look at
  );
}

/** The scan stamp of an image, which is the same in all its places. */
export function stampOf(one: WorldImage): string {
  const [first] = coreImages(one);
  return first === undefined ? "" : scanStampOf(first);
}

const KINDS: Readonly<Record<FindingList, FindingKind>> = {
  vulnerability: "vulnerability",
  malware: "malware",
  risk: "build-risk",
};

/** A finding as core gives it. */
export function coreFinding({ identity }: WorldImage, one: WorldFinding): Finding {
  const { list: name, problem, occurrence, severity } = one;
  const id = `${name.toUpperCase()}-${problem}`;
  return createFinding({
    kind: KINDS[name],
    cloud: "tencent",
    image: { key: idOf(identity), id: idOf(identity), repository: "repo" },
    id,
    severity,
    ...(name === "vulnerability" && {
      package: { name: `package-${problem % 2}`, version: "1" },
      fixedVersions: ["2"],
    }),
    path: "etc/file",
    occurrence,
    raw: { id },
  });
}

/** Identity of an image as findings and outcomes name it. */
export function identityOf({ identity }: WorldImage): string {
  return idOf(identity);
}
