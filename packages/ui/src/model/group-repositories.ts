import { addCounts, byText, byWorst, NO_COUNTS, totalOf } from "./counts.js";
import type { ReportCounts, ReportRepository } from "./report-model.js";

/** Repositories that a page shows one by one, and all others together. */
export interface GroupedRepositories {
  /** Those with the most findings, in this order. */
  readonly shown: readonly ReportRepository[];
  /** All others; absent if there are none. */
  readonly others?: {
    /** Number of repositories. */
    readonly repositories: number;
    /** Their open findings. */
    readonly findings: ReportCounts;
    /** Their images. */
    readonly images: number;
  };
}

/**
 * Takes the repositories with the most findings, those with more critical ones first among equals, and adds up the others.
 *
 * @param limit - Repositories that are shown, from 0.
 */
export function groupRepositories(repositories: readonly ReportRepository[], limit: number): GroupedRepositories {
  const sorted = repositories.toSorted(
    (a, b) =>
      totalOf(b.findings) - totalOf(a.findings) ||
      byWorst(a.findings, b.findings) ||
      byText(a.repository, b.repository),
  );
  const rest = sorted.slice(limit);
  if (rest.length === 0) return { shown: sorted };
  return {
    shown: sorted.slice(0, limit),
    others: {
      repositories: rest.length,
      findings: rest.reduce((sum, { findings }) => addCounts(sum, findings), NO_COUNTS),
      images: rest.reduce((sum, { images }) => sum + images, 0),
    },
  };
}
