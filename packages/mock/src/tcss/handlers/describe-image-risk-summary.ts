import type { Handler } from "../../gateway/handler.js";
import type { Level } from "../../findings/types.js";
import { riskLevelsOf } from "../findings/risk-levels.js";

const words = [
  [4, "CRITICAL"],
  [3, "HIGH"],
  [2, "MEDIUM"],
  [1, "LOW"],
] as const;

/** Counts the findings in host images by level. Unrated findings have no level and are not counted. */
export const describeImageRiskSummary: Handler<"tcss", "DescribeImageRiskSummary"> = (_, { store }) => {
  const { vulnerabilities, malware, secrets } = riskLevelsOf(store);
  return {
    VulnerabilityCnt: toEntries(vulnerabilities),
    MalwareVirusCnt: toEntries(malware),
    RiskCnt: toEntries(secrets),
  };
};

/** A level without findings has no entry. */
function toEntries(levels: readonly number[]): { readonly Level: string; readonly Cnt: number }[] {
  return words
    .map(([level, Level]: readonly [Level, string]) => ({ Level, Cnt: levels[level] ?? 0 }))
    .filter(({ Cnt }) => Cnt > 0);
}
