import { addPlainLevels } from "../../findings/derived-rows.js";
import { findingsOf } from "../../findings/findings-of.js";
import { hashText } from "../../findings/mix.js";
import { contentIdOf } from "../../findings/image-traits.js";
import type { RiskyImage } from "../../state/host-risks.js";
import { PerState } from "../../state/per-state.js";
import type { Store } from "../../state/store.js";

/** Findings of all host images by level, from 0 (not rated) to 4 (critical). */
export interface RiskLevels {
  readonly vulnerabilities: readonly number[];
  readonly malware: readonly number[];
  readonly secrets: readonly number[];
}

const known = new PerState<RiskLevels>();

/** Counts the findings of the images on hosts by level, again only when something has changed. */
export function riskLevelsOf(store: Store): RiskLevels {
  return known.get(store, "", () => count(store));
}

function count(store: Store): RiskLevels {
  const vulnerabilities = [0, 0, 0, 0, 0];
  const malware = [0, 0, 0, 0, 0];
  const secrets = [0, 0, 0, 0, 0];
  const add = { malware: adderOf(store, "malware", malware), secrets: adderOf(store, "secret", secrets) };
  for (const part of store.hostRisks.parts()) {
    for (const [level, found] of part.vulnerabilities.entries())
      vulnerabilities[level] = (vulnerabilities[level] ?? 0) + found;
    for (const image of part.risky) {
      add.malware(image, image.malware);
      add.secrets(image, image.secrets);
    }
  }
  return { vulnerabilities, malware, secrets };
}

/** Makes a function that adds the findings of an image. The rows are made only of images for which they were set. */
function adderOf(
  store: Store,
  kind: "malware" | "secret",
  levels: number[],
): (image: RiskyImage, found: number) => void {
  const own = new Set(store.ownFindings.imagesWith(kind));
  const { seed } = store.findingSource;
  return ({ imageId }, found) => {
    if (found === 0) return;
    const contentId = contentIdOf(imageId);
    if (!own.has(contentId)) return addPlainLevels(kind, { hash: hashText(contentId, seed), count: found }, levels);
    for (const { level } of findingsOf(store).image("host", imageId)?.rows(kind).rows ?? [])
      levels[level] = (levels[level] ?? 0) + 1;
  };
}
