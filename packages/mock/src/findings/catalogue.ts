import type { ApplicationPackage } from "./application-packages.js";
import { applicationPackages } from "./application-packages.js";
import { ratings, weaknesses } from "./catalogue-words.js";
import { choose, draw } from "./mix.js";
import type { SystemProject } from "./system-packages.js";
import { systemProjects } from "./system-packages.js";
import type { Ecosystem, SystemFamily } from "./systems.js";
import { ecosystems, systemFamilies } from "./systems.js";
import type { Level, Vulnerability } from "./types.js";

/** Vulnerabilities of the catalogue. */
export const catalogueSize = 8000;

/** Properties of an entry, each drawn by itself. */
const purposes = {
  level: 1,
  category: 2,
  project: 3,
  families: 4,
  year: 5,
  number: 6,
  day: 7,
  rating: 8,
  weakness: 9,
  tags: 10,
  fix: 11,
} as const;

/** The vendor's IDs: a first number and a step, so that the entry can be computed from the ID. */
const firstPoc = 100_003;
const pocStep = 61;

/** A prime that is not a divisor of {@link catalogueSize}: entries next to each other get numbers far apart. */
const spread = 7919;

/** Draws a property of an entry. The numbers of an entry are the same in every estate. */
export function drawAbout(index: number, purpose: keyof typeof purposes): number {
  return draw(index, purposes[purpose]);
}

/** Level of an entry: 3 % are not rated, 8 % critical, 27 % high, 40 % medium, 22 % low. */
export function levelOf(index: number): Level {
  const percent = drawAbout(index, "level") % 100;
  if (percent < 3) return 0;
  if (percent < 11) return 4;
  if (percent < 38) return 3;
  return percent < 78 ? 2 : 1;
}

/** The package that an entry is about. */
export type Affected =
  | { readonly category: "application"; readonly ecosystem: Ecosystem; readonly package: ApplicationPackage }
  | { readonly category: "system"; readonly project: SystemProject; readonly families: readonly SystemFamily[] };

const knownAffected = new Map<number, Affected>();

/** Finds the package that an entry is about: of ten entries three are about packages of applications. */
export function affectedBy(index: number): Affected {
  return keptIn(knownAffected, index, findAffected);
}

function findAffected(index: number): Affected {
  const by = drawAbout(index, "project");
  if (drawAbout(index, "category") % 10 < 3) {
    const ecosystem = choose(ecosystems, by);
    return {
      category: "application",
      ecosystem,
      package: choose(applicationPackages[ecosystem], by >>> 8),
    };
  }
  const bits = (1 + (drawAbout(index, "families") % 15)) | ((drawAbout(index, "families") >>> 8) % 16);
  return {
    category: "system",
    project: choose(systemProjects, by),
    families: systemFamilies.filter((_, bit) => (bits & (1 << bit)) > 0),
  };
}

/** Number of the entry with an ID of the vendor; `undefined` if it is not from the catalogue. */
export function indexOfPoc(pocId: string): number | undefined {
  const index = (Number(/^pcmgr-(\d{6})$/.exec(pocId)?.[1] ?? Number.NaN) - firstPoc) / pocStep;
  return Number.isInteger(index) && index >= 0 && index < catalogueSize ? index : undefined;
}

/** ID that the vendor has for an entry. */
export function pocOf(index: number): string {
  return `pcmgr-${firstPoc + index * pocStep}`;
}

/** Time of publication of an entry: from 2014 to September 2026, most of them in the last years. */
function publishedOf(index: number): { readonly year: number; readonly timeMs: number } {
  const age = (drawAbout(index, "year") / 2 ** 32) ** 2 * 13;
  const year = 2026 - Math.floor(age);
  const days = year === 2026 ? 270 : 365;
  const timeMs = Date.UTC(year, 0, 1) + (drawAbout(index, "day") % (days * 1440)) * 60_000;
  return { year, timeMs };
}

/** Makes what is known of an entry once. */
function keptIn<T>(known: Map<number, T>, index: number, make: (index: number) => T): T {
  const found = known.get(index);
  if (found !== undefined) return found;
  const made = make(index);
  known.set(index, made);
  return made;
}

let entriesByCve: ReadonlyMap<string, number> | undefined;

/** Number of the entry with a CVE ID in upper case; `undefined` if it is not from the catalogue. */
export function indexOfCve(cveId: string): number | undefined {
  entriesByCve ??= new Map(Array.from({ length: catalogueSize }, (_, index) => [cveOf(index), index]));
  return entriesByCve.get(cveId);
}

/** CVE ID of an entry. Each number occurs once, whatever the year. */
function cveOf(index: number): string {
  const block = (index * spread) % catalogueSize;
  return `CVE-${publishedOf(index).year}-${1000 + block * 6 + (drawAbout(index, "number") % 6)}`;
}

const knownVulnerabilities = new Map<number, Vulnerability>();

/** An entry of the catalogue: always the same object, as estates of any size have the same entries. */
export function vulnerabilityAt(index: number): Vulnerability {
  return keptIn(knownVulnerabilities, index, createVulnerability);
}

function createVulnerability(index: number): Vulnerability {
  const affected = affectedBy(index);
  const project = affected.category === "system" ? affected.project.project : affected.package.name;
  const level = levelOf(index);
  const cveId = cveOf(index);
  const [weakness, phrase, sentence] = choose(weaknesses, drawAbout(index, "weakness"));
  const cvss = level === 0 ? undefined : choose(ratings[level], drawAbout(index, "rating"));
  const exploit = drawAbout(index, "tags") % 100;
  return {
    pocId: pocOf(index),
    cveId,
    title: `${project} ${phrase} (${cveId})`,
    description: `${project} ${sentence}. A crafted input can use this; see ${cveId} for the versions concerned.`,
    level,
    ...(cvss === undefined ? {} : { cvss }),
    publishedMs: publishedOf(index).timeMs,
    references: [`https://nvd.nist.gov/vuln/detail/${cveId}`, `https://security-tracker.example/${cveId}`],
    solution: `Upgrade ${project} to a version that has the fix for ${cveId}.`,
    workaround: exploit % 2 === 0 ? `Do not hand ${project} input from strangers until it is upgraded.` : "",
    category: affected.category,
    weakness,
    tags: [
      ...(cvss?.vector.includes("AV:N") === true ? ["NETWORK"] : []),
      ...(exploit < 15 + level * 4 ? ["POC"] : []),
      ...(exploit < level * 2 ? ["EXP"] : []),
      ...(level > 2 && exploit < 3 ? ["IN_THE_WILD"] : []),
    ],
    attackLevel: exploit < level * 2 ? 3 : exploit < 15 + level * 4 ? 2 : Number(level > 2),
    project,
  };
}
