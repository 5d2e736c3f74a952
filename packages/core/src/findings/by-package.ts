import { type FindingCounts, type FindingTally, createFindingTally } from "./finding-counts.js";
import type { Finding } from "./finding.js";
import { normalPackageName } from "./package-name.js";

/** The vulnerabilities of one version of one package, over all images that have it. */
export interface PackageSummary {
  /** Name of the package. */
  readonly name: string;
  /** Version that is installed; absent if the cloud does not say. */
  readonly version?: string;
  /** `os` or `application`; absent if the cloud does not say. */
  readonly type?: "application" | "os";
  /** Findings in the package. */
  readonly counts: FindingCounts;
  /** Distinct vulnerabilities. */
  readonly vulnerabilities: number;
  /** The version that the most vulnerabilities name as their fix; absent if none names one. */
  readonly upgrade?: { readonly version: string; readonly fixes: number };
}

interface Group {
  readonly name: string;
  readonly version: string | undefined;
  readonly type: "application" | "os" | undefined;
  readonly tally: FindingTally;
  /** Versions that fix it, by vulnerability. */
  readonly fixes: Map<string, Set<string>>;
}

/**
 * Summarizes findings by package. Versions are compared for equality only: each system orders them in its own way, and a wrong
 * order would advise an upgrade that fixes nothing. So `fixes` is what the version is known to fix, and it may fix more.
 *
 * Memory grows with the packages and their vulnerabilities, not with the findings.
 *
 * @param findings - Findings in any order; those without a package are left out.
 * @returns Packages with the most findings first, then by name and version.
 */
export async function summarizeByPackage(
  findings: AsyncIterable<Finding> | Iterable<Finding>,
): Promise<readonly PackageSummary[]> {
  const groups = new Map<string, Group>();
  for await (const finding of findings) {
    if (finding.package === undefined) continue;
    const { name, version, type } = finding.package;
    const key = JSON.stringify([type, normalPackageName(name, type), version]);
    let group = groups.get(key);
    if (group === undefined) {
      group = { name, version, type, tally: createFindingTally(), fixes: new Map() };
      groups.set(key, group);
    }
    group.tally.add(finding);
    const versions = group.fixes.get(finding.id) ?? new Set();
    for (const fixed of finding.fixedVersions ?? []) versions.add(fixed);
    group.fixes.set(finding.id, versions);
  }
  return [...groups.values()].map(summaryOf).toSorted(byCount);
}

function summaryOf({ name, version, type, tally, fixes }: Group): PackageSummary {
  const upgrade = bestUpgrade(fixes.values());
  return {
    name,
    ...(version !== undefined && { version }),
    ...(type !== undefined && { type }),
    counts: tally.counts,
    vulnerabilities: fixes.size,
    ...(upgrade !== undefined && { upgrade }),
  };
}

/** The version that is in most of the sets; of several, the first by text, so that the result is always the same. */
export function bestUpgrade(
  fixes: Iterable<ReadonlySet<string>>,
): { readonly version: string; readonly fixes: number } | undefined {
  const counts = new Map<string, number>();
  for (const versions of fixes) for (const version of versions) counts.set(version, (counts.get(version) ?? 0) + 1);
  const [best] = [...counts].toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return best === undefined ? undefined : { version: best[0], fixes: best[1] };
}

function byCount(a: PackageSummary, b: PackageSummary): number {
  const [textA, textB] = [a, b].map(({ name, version = "", type = "" }) => JSON.stringify([name, version, type]));
  return b.counts.total - a.counts.total || ((textA ?? "") < (textB ?? "") ? -1 : 1);
}
