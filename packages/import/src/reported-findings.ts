import type { OwnImageFindings, OwnVulnerability } from "@plimsoll/mock";

import type { Level } from "./found-image.js";
import type { JsonCursor } from "./json-cursor.js";
import { onlyGiven } from "./only-given.js";

/** The emulator's levels, from 4, critical, to 0, not rated. */
const levelNumbers = { critical: 4, high: 3, medium: 2, low: 1, unknown: 0 } as const satisfies Record<Level, number>;

/** Placeholder for the name or the ID of a row that has none, so that the row is counted. */
export const unnamed = "unknown";

/** One vulnerability of one package in a report. */
export interface ReportedVulnerability {
  /** CVE ID, or the ID of another list. */
  readonly id: string | undefined;
  readonly level: Level;
  readonly name: string | undefined;
  readonly version: string | undefined;
  /** Type as the tool names it. */
  readonly type: string | undefined;
  readonly path: string | undefined;
  readonly fixedVersions: readonly string[];
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly cvss: OwnVulnerability["cvss"];
  readonly references: readonly string[];
  readonly publishedAt: string | undefined;
  /** ID of the layer. */
  readonly layer: string | undefined;
}

/** Words of the tools for each type of the emulator: of Trivy the family of the system or the kind of file, of Grype the type, and of package URLs. */
const WORDS = {
  apk: ["apk", "alpine", "chainguard", "minimos", "wolfi"],
  deb: ["deb", "debian", "echo", "ubuntu"],
  rpm: [
    "rpm",
    "alma",
    "amazon",
    "azurelinux",
    "bottlerocket",
    "cbl-mariner",
    "centos",
    "centos-stream",
    "fedora",
    "opensuse",
    "opensuse-leap",
    "opensuse-tumbleweed",
    "opensuse.leap",
    "opensuse.tumbleweed",
    "oracle",
    "photon",
    "redhat",
    "rocky",
    "slem",
    "sles",
    "suse linux enterprise micro",
    "suse linux enterprise server",
  ],
  jar: ["jar", "gradle", "java-archive", "maven", "pom"],
  npm: ["npm", "node-pkg", "pnpm", "yarn"],
  pypi: ["pypi", "pip", "pipenv", "poetry", "python", "python-pkg", "uv"],
  go: ["go", "go-module", "gobinary", "golang", "gomod"],
} as const satisfies Partial<Record<PackageType, readonly string[]>>;

const TYPES: ReadonlyMap<string, PackageType> = new Map(
  Object.entries(WORDS).flatMap(([type, words]) =>
    words.map((word): [string, PackageType] => [word, type as keyof typeof WORDS]),
  ), // its own names
);

/** A package that the emulator serves. */
export type OwnComponent = NonNullable<OwnImageFindings["components"]>[number];

type PackageType = NonNullable<OwnComponent["type"]>;

/** Type of a package by the word of a tool. */
export function packageTypeOf(word: string | undefined): PackageType {
  return TYPES.get(word ?? "") ?? "other";
}

/** The row that the emulator serves, with exactly the package, the versions and the ID of the report. */
export function toOwnVulnerability(found: ReportedVulnerability): OwnVulnerability {
  const type = packageTypeOf(found.type);
  const level = levelNumbers[found.level];
  return {
    cveId: found.id === undefined || found.id === "" ? unnamed : found.id,
    level,
    category: type === "apk" || type === "deb" || type === "rpm" ? "system" : "application",
    package: {
      name: found.name === undefined || found.name === "" ? unnamed : found.name,
      type,
      ...onlyGiven({ version: found.version, path: found.path }),
    },
    fixedVersions: found.fixedVersions,
    references: found.references,
    ...onlyGiven({
      title: found.title,
      description: found.description,
      cvss: found.cvss,
      publishedMs: found.publishedAt === undefined ? undefined : Date.parse(found.publishedAt),
      layer: found.layer === undefined || found.layer === "" ? undefined : { id: found.layer, command: "" },
    }),
  };
}

/** A secret of a report, as the emulator serves it. */
export function toOwnSecret(secret: {
  readonly rule: string | undefined;
  readonly title: string | undefined;
  readonly level: Level;
  readonly path: string | undefined;
  readonly content: string | undefined;
}): NonNullable<OwnImageFindings["secrets"]>[number] {
  return {
    rule: secret.rule === undefined || secret.rule === "" ? unnamed : secret.rule,
    content: secret.content ?? "",
    level: levelNumbers[secret.level],
    ...onlyGiven({ title: secret.title, path: secret.path }),
  };
}

/** Reads a text that may be missing. */
export function textIn(object: JsonCursor, name: string): string | undefined {
  return object.member(name).optional((value) => value.text());
}

/** Reads a list of texts that may be missing. */
export function textsIn(object: JsonCursor, name: string): readonly string[] {
  return object
    .member(name)
    .items()
    .map((item) => item.text());
}

/** Score and vector by CVSS 3; `undefined` if one is missing or the score is not a number. */
export function cvssOf(score: JsonCursor, vector: JsonCursor): OwnVulnerability["cvss"] {
  const { value } = score;
  if (typeof value !== "number" || !(value >= 0 && value <= 10)) return undefined;
  const text = vector.optional((cursor) => cursor.text());
  return text?.startsWith("CVSS:3") === true ? { score: value, vector: text } : undefined;
}
