import type { Finding } from "./finding.js";
import { NumberSet } from "./number-set.js";
import { normalPackageName } from "./package-name.js";
import { SEVERITIES, type Severity } from "./severity.js";

/** Findings that one upgrade of one package fixes, over all images; or a package of which no fix is known. */
export interface UpgradeSummary {
  /** Name of the package. */
  readonly name: string;
  /** `os` or `application`; absent if the cloud does not say. */
  readonly type?: "application" | "os";
  /** Versions that are installed, by text. Empty if the cloud does not say. */
  readonly versions: readonly string[];
  /** The version to upgrade to; absent if no finding names one. */
  readonly upgrade?: string;
  /** Findings in these versions. */
  readonly findings: number;
  /** Findings that the upgrade fixes; 0 without one. */
  readonly fixes: number;
  /** Findings that it fixes by severity; without an upgrade, all findings. */
  readonly severities: Readonly<Record<Severity, number>>;
  /** The same without a severity. */
  readonly unknownSeverity: number;
  /** Distinct vulnerabilities that it fixes; without an upgrade, all. */
  readonly vulnerabilities: number;
  /** Images in which it fixes something; without an upgrade, those that have the package. */
  readonly images: number;
}

/** Findings of one version of a package that the same versions fix. */
interface Group {
  readonly fixedBy: readonly string[];
  /** By severity, the worst first; the last are those without. */
  readonly counts: number[];
  readonly ids: Set<string>;
  readonly images: NumberSet;
}

interface Installed {
  readonly version: string | undefined;
  readonly groups: Map<string, Group>;
}

interface Package {
  readonly name: string;
  readonly type: "application" | "os" | undefined;
  readonly installed: Map<string | undefined, Installed>;
}

/**
 * Finds the upgrades that fix most. Versions of one package that have the same best upgrade are grouped. Versions are compared for
 * equality only: each system orders them in its own way, and a wrong order would advise an upgrade that fixes nothing. So `fixes` is
 * what the upgrade is known to fix, and it may fix more.
 *
 * Memory grows with the packages, their vulnerabilities, and by 4 to 8 bytes with each image that has a version of a package.
 *
 * @param findings - Findings in any order; those without a package are left out.
 * @returns The upgrade that fixes the most critical findings first, then by high ones, and so on; packages without one at the end.
 */
export async function summarizeByUpgrade(
  findings: AsyncIterable<Finding> | Iterable<Finding>,
): Promise<readonly UpgradeSummary[]> {
  const packages = new Map<string, Package>();
  const images = new Map<string, number>();
  for await (const finding of findings) {
    if (finding.package === undefined) continue;
    const { name, version, type } = finding.package;
    const key = JSON.stringify([type, normalPackageName(name, type)]);
    const found = packages.get(key) ?? { name, type, installed: new Map() };
    packages.set(key, found);
    const installed = found.installed.get(version) ?? { version, groups: new Map() };
    found.installed.set(version, installed);
    addTo(installed, finding, numberOf(images, finding));
  }
  return [...packages.values()].flatMap(summariesOf).toSorted(byWeight);
}

function numberOf(images: Map<string, number>, { cloud, image }: Finding): number {
  const key = image.id ?? `${cloud} ${image.key}`;
  const number = images.get(key) ?? images.size;
  images.set(key, number);
  return number;
}

function addTo({ groups }: Installed, { id, severity, fixedVersions = [] }: Finding, image: number): void {
  const key = fixedVersions.join(" ");
  const group = groups.get(key) ?? {
    fixedBy: fixedVersions,
    counts: [0, 0, 0, 0, 0, 0],
    ids: new Set(),
    images: new NumberSet(),
  };
  groups.set(key, group);
  const place = severity === undefined ? SEVERITIES.length : SEVERITIES.indexOf(severity);
  group.counts[place] = (group.counts[place] ?? 0) + 1;
  group.ids.add(id);
  group.images.add(image);
}

/** A version with its own best upgrades, which all fix equally much. */
interface Open {
  readonly installed: Installed;
  /** Upgrades that no other beats; empty for a version without upgrades. */
  readonly upgrades: readonly (string | undefined)[];
  readonly weight: readonly number[];
}

/** Gives each version to one of its best upgrades, as many as possible to the same. */
function summariesOf(found: Package): readonly UpgradeSummary[] {
  const summaries: UpgradeSummary[] = [];
  let open = [...found.installed.values()].map(openOf);
  while (open.length > 0) {
    const upgrade = mostWanted(open);
    const [own, rest]: [Open[], Open[]] = [[], []];
    for (const one of open) (one.upgrades.includes(upgrade) ? own : rest).push(one);
    summaries.push(
      summaryOf(
        found,
        own.map(({ installed }) => installed),
        upgrade,
      ),
    );
    open = rest;
  }
  return summaries;
}

function openOf(installed: Installed): Open {
  const upgrades = [...new Set([...installed.groups.values()].flatMap(({ fixedBy }) => fixedBy))];
  const weights = upgrades.map((upgrade) => countsOf([installed], upgrade));
  const [weight] = weights.toSorted((a, b) => compare(b, a));
  if (weight === undefined) return { installed, upgrades: [undefined], weight: countsOf([installed], undefined) };
  return { installed, upgrades: upgrades.filter((_, index) => compare(weights[index] ?? [], weight) === 0), weight };
}

/** The upgrade that fixes most in the versions of which it is the best; of several, the first by text. */
function mostWanted(open: readonly Open[]): string | undefined {
  const sums = new Map<string | undefined, readonly number[]>();
  for (const { upgrades, weight } of open)
    for (const upgrade of upgrades) {
      const sum = sums.get(upgrade);
      sums.set(upgrade, sum === undefined ? weight : sum.map((count, place) => count + (weight[place] ?? 0)));
    }
  const [best] = [...sums].toSorted(([a = "", x], [b = "", y]) => compare(y, x) || (a < b ? -1 : 1));
  return best?.[0];
}

/** Groups that an upgrade fixes; all groups without one. */
function groupsOf(installed: readonly Installed[], upgrade: string | undefined): readonly Group[] {
  const all = installed.flatMap(({ groups }) => [...groups.values()]);
  return upgrade === undefined ? all : all.filter(({ fixedBy }) => fixedBy.includes(upgrade));
}

function countsOf(installed: readonly Installed[], upgrade: string | undefined): readonly number[] {
  const counts = [0, 0, 0, 0, 0, 0];
  for (const group of groupsOf(installed, upgrade))
    for (const [place, count] of group.counts.entries()) counts[place] = (counts[place] ?? 0) + count;
  return counts;
}

function summaryOf(
  { name, type }: Package,
  installed: readonly Installed[],
  upgrade: string | undefined,
): UpgradeSummary {
  const [critical = 0, high = 0, medium = 0, low = 0, none = 0, unknownSeverity = 0] = countsOf(installed, upgrade);
  const fixed = groupsOf(installed, upgrade);
  const versions = installed.map(({ version }) => version).filter((version) => version !== undefined);
  return {
    name,
    ...(type !== undefined && { type }),
    versions: versions.toSorted(),
    ...(upgrade !== undefined && { upgrade }),
    findings: sumOf(countsOf(installed, undefined)),
    fixes: upgrade === undefined ? 0 : critical + high + medium + low + none + unknownSeverity,
    severities: { critical, high, medium, low, none },
    unknownSeverity,
    vulnerabilities: new Set(fixed.flatMap(({ ids }) => [...ids])).size,
    images: imagesOf(fixed),
  };
}

function imagesOf(groups: readonly Group[]): number {
  const all = new NumberSet();
  for (const { images } of groups) all.addAll(images);
  return all.size;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Compares counts by severity: one more of a worse one outweighs any number of others. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (const [place, count] of a.entries()) {
    const difference = count - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function byWeight(a: UpgradeSummary, b: UpgradeSummary): number {
  const [weightA, weightB] = [a, b].map(({ severities, unknownSeverity }) => [
    ...SEVERITIES.map((severity) => severities[severity]),
    unknownSeverity,
  ]);
  const [nameA, nameB] = [a, b].map(({ name, type = "", versions }) => JSON.stringify([name, type, versions]));
  return (
    Number(b.fixes > 0) - Number(a.fixes > 0) ||
    compare(weightB ?? [], weightA ?? []) ||
    ((nameA ?? "") < (nameB ?? "") ? -1 : 1)
  );
}
