import { type Count, addCounts, pagesOf } from "./counts.js";
import { FINDING_LISTS, type FindingList, type ImageReading } from "./reading-plan.js";

/** Rows that a call of TCSS returns at most. @see design reference of the lists, Limit */
const ROWS_PER_CALL = 100;
/** Calls of one action that the service takes in a second. */
const CALLS_PER_SECOND = 20;

/** Actions that read the lists of one image. */
const LIST_ACTIONS: Readonly<Record<ImageReading["source"], Readonly<Record<FindingList, string>>>> = {
  host: {
    vulnerability: "DescribeAssetImageVulList",
    malware: "DescribeAssetImageVirusList",
    risk: "DescribeAssetImageRiskList",
  },
  registry: {
    vulnerability: "DescribeAssetImageRegistryVulList",
    malware: "DescribeAssetImageRegistryVirusList",
    risk: "DescribeAssetImageRegistryRiskInfoList",
  },
};

/** Cost of a reading. */
export interface ReadingCost {
  /** Calls by action, in the order of their names. */
  readonly calls: Readonly<Record<string, Count>>;
  /** Calls of all actions. */
  readonly totalCalls: Count;
  /** Seconds that it takes at least: actions run side by side, each within its own limit. */
  readonly seconds: number;
  /** True if the inventory lacks the length of some list, or counts only a part of it, so that the reading may cost more. */
  readonly atLeast: boolean;
  /** Actions that may take more calls, in the order of their names. @default every action, where `atLeast` is true */
  readonly uncertain?: readonly string[];
}

/** The members of a row of the catalog of vulnerabilities of an account that the cost depends on. */
export interface CatalogCount {
  /** Host images that have the vulnerability. */
  readonly hostImages: Count;
  /** Registry images that have it. */
  readonly registryImages: Count;
}

/** The catalog of an account. */
export interface CatalogCounts {
  /** Vulnerabilities of operating systems, a row each. */
  readonly system: readonly CatalogCount[];
  /** Vulnerabilities of applications, a row each. */
  readonly web: readonly CatalogCount[];
}

/** Both ways of reading and the one to take. */
export interface ReadingEstimate {
  /** Cost of asking for the lists of every image. */
  readonly byImage: ReadingCost;
  /** Cost of asking for the images of every vulnerability, and for the other lists of every image; absent without a catalog. */
  readonly byVulnerability?: ReadingCost;
  /** The way that takes less time; `image` if both take the same, since its rows have more members. */
  readonly chosen: "image" | "vulnerability";
}

/**
 * Exact cost of a reading of TCSS in both ways, before the first finding is read. `--dry-run` prints it.
 *
 * @param read - Images to be read, from `planReading`.
 * @param catalog - The catalog of vulnerabilities. @default only the way by image is looked at
 */
export function estimateReading(read: readonly ImageReading[], catalog?: CatalogCounts): ReadingEstimate {
  const byImage = costOf(read, FINDING_LISTS);
  if (catalog === undefined) return { byImage: withoutTally(byImage), chosen: "image" };
  const others = costOf(read, ["malware", "risk"]);
  const byVulnerability = withoutTally(addCatalog(others, catalog));
  const image = withoutTally(byImage);
  return {
    byImage: image,
    byVulnerability,
    chosen: byVulnerability.seconds < image.seconds ? "vulnerability" : "image",
  };
}

interface Tally {
  readonly calls: Map<string, Count>;
  /** Actions that may take more calls. */
  readonly uncertain: Set<string>;
}

function costOf(read: readonly ImageReading[], wanted: readonly FindingList[]): Tally {
  const tally: Tally = { calls: new Map(), uncertain: new Set() };
  for (const { source, lists, partlyCounted = [] } of read) {
    for (const list of wanted) {
      const rows = lists[list];
      if (rows === undefined) continue;
      // A list of unknown length takes one call to learn its length, and so does one with no rows among those that are counted.
      add(tally, LIST_ACTIONS[source][list], rows === null || rows === 0 ? 1 : pagesOf(rows, ROWS_PER_CALL));
      if (rows === null || partlyCounted.includes(list)) tally.uncertain.add(LIST_ACTIONS[source][list]);
    }
  }
  return tally;
}

function addCatalog(tally: Tally, { system, web }: CatalogCounts): Tally {
  // It takes a call to learn that a catalog is empty.
  add(tally, "DescribeSystemVulList", Math.max(1, Math.ceil(system.length / ROWS_PER_CALL)));
  add(tally, "DescribeWebVulList", Math.max(1, Math.ceil(web.length / ROWS_PER_CALL)));
  for (const { hostImages, registryImages } of [...system, ...web]) {
    add(tally, "DescribeVulImageList", pagesOf(hostImages, ROWS_PER_CALL));
    add(tally, "DescribeVulRegistryImageList", pagesOf(registryImages, ROWS_PER_CALL));
  }
  return tally;
}

function add({ calls }: Tally, action: string, count: Count): void {
  const before = calls.get(action) ?? 0;
  calls.set(
    action,
    typeof before === "number" && typeof count === "number" && before + count < 2 ** 53
      ? before + count
      : addCounts(before, count),
  );
}

function withoutTally({ calls, uncertain }: Tally): ReadingCost {
  const entries = [...calls].filter(([, count]) => count !== 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const totalCalls = entries.reduce<Count>((sum, [, count]) => addCounts(sum, count), 0);
  const longest = Math.max(0, ...entries.map(([, count]) => Number(count)));
  return {
    calls: Object.fromEntries(entries),
    totalCalls,
    seconds: longest / CALLS_PER_SECOND,
    atLeast: uncertain.size > 0,
    ...(uncertain.size > 0 && { uncertain: [...uncertain].toSorted() }),
  };
}
