import { findingsOf } from "../findings/findings-of.js";
import type { Store } from "../state/store.js";

/** Findings of all host images by level, from 0 (not rated) to 4 (critical). */
export interface RiskLevels {
  readonly malware: readonly number[];
  readonly secrets: readonly number[];
}

const known = new WeakMap<Store, { readonly changes: number; readonly levels: RiskLevels }>();

/** Counts malware and sensitive data by the rows of the images, again only when something has changed. */
export function riskLevelsOf(store: Store): RiskLevels {
  const { changes } = store.findingSource;
  const before = known.get(store);
  if (before?.changes === changes) return before.levels;
  const levels = {
    malware: count(store, "malware", "VirusCnt > 0"),
    secrets: count(store, "secret", "RiskCnt > 0"),
  };
  known.set(store, { changes, levels });
  return levels;
}

/** @param some - SQL that an image has findings of the kind. */
function count(store: Store, kind: "malware" | "secret", some: string): readonly number[] {
  const findings = findingsOf(store);
  const levels = [0, 0, 0, 0, 0];
  for (const imageId of store.hostImages.idsWith(some)) {
    for (const { level } of findings.image("host", imageId)?.rows(kind).rows ?? [])
      levels[level] = (levels[level] ?? 0) + 1;
  }
  return levels;
}
