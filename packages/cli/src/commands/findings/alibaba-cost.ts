import type { FindingList, ReadingCost, ReadingTarget } from "@plimsoll/core";

/** Rows that an answer has at most: what is asked for. The service may answer shorter pages. */
const ROWS_PER_CALL = 1000;
/** Calls of one action that the service takes in a second. */
const CALLS_PER_SECOND = 10;

/**
 * Lower bound of the cost of a reading of Alibaba Cloud. Of most actions only that is known before: how long a page of the service is, how
 * many different vulnerabilities there are, and how many risks an image has, shows when they are read.
 */
export function alibabaCost(
  targets: readonly ReadingTarget[],
  { withDetails }: { readonly withDetails: boolean },
): ReadingCost {
  const own = targets.filter(({ image }) => image.cloud === "alibaba");
  const of = (list: FindingList): readonly ReadingTarget[] =>
    own.filter(({ reading }) => reading.lists[list] !== undefined);
  const [vulnerabilities, malware, risks] = [of("vulnerability"), of("malware"), of("risk")];
  const all: Readonly<Record<string, number>> = {
    DescribeAffectedMaliciousFileImages: pagesOf("malware", malware),
    DescribeGroupedMaliciousFiles: Math.min(1, malware.length),
    DescribeImageBaselineItemList: risks.length,
    DescribeImageBuildRiskByKey: risks.length,
    DescribeImageSensitiveFileList: Math.min(1, risks.length),
    DescribeImageVulList: pagesOf("vulnerability", vulnerabilities),
    // The vulnerabilities of one image are all different; each needs a call for its severity.
    DescribeVulDetails: withDetails ? vulnerabilities.reduce((most, target) => Math.max(most, rowsOf(target)), 0) : 0,
  };
  const calls = Object.fromEntries(Object.entries(all).filter(([, number]) => number > 0));
  const numbers = Object.values(calls);
  return {
    calls,
    totalCalls: numbers.reduce((sum, number) => sum + number, 0),
    seconds: Math.max(0, ...numbers) / CALLS_PER_SECOND,
    atLeast: numbers.length > 0,
  };
}

/** Calls of an action at most, where that is known before: one for each row of vulnerabilities, if all are different. */
export function mostAlibabaCalls(targets: readonly ReadingTarget[]): Readonly<Record<string, number>> {
  const DescribeVulDetails = targets
    .filter(({ image, reading }) => image.cloud === "alibaba" && reading.lists.vulnerability !== undefined)
    .reduce((sum, target) => sum + rowsOf(target), 0);
  return { DescribeVulDetails };
}

function rowsOf({ reading }: ReadingTarget): number {
  return Math.max(1, Number(reading.lists.vulnerability ?? 0));
}

function pagesOf(list: FindingList, targets: readonly ReadingTarget[]): number {
  const rows = targets.reduce((sum, { reading }) => sum + Number(reading.lists[list] ?? 0), 0);
  return Math.max(Math.min(1, targets.length), Math.ceil(rows / ROWS_PER_CALL));
}
