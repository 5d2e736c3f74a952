import { pocOf } from "../../findings/catalogue.js";
import { findingsOf } from "../../findings/findings-of.js";
import { contentIdOf, traitsOf } from "../../findings/image-traits.js";
import type { Condition } from "../../state/database.js";
import type { Store } from "../../state/store.js";
import { visitEntries } from "./entries-of.js";

/** Images on hosts, or in registries, that meet a condition. */
export interface ChosenImages {
  readonly place: "host" | "registry";
  readonly condition: Condition;
}

/** IDs of the vulnerabilities that some images have. */
export function vulnerabilitiesIn(store: Store, choices: readonly ChosenImages[]): ReadonlySet<string> {
  const found = new Set<string>();
  const ownIds = new Set(store.ownFindings.imagesWith("vulnerability"));
  for (const { place, condition } of choices) {
    const list = place === "host" ? store.hostImages : store.registryImages;
    for (const { key, ...image } of store.findingSource.read(place, [...list.find(condition, undefined)])) {
      if (!ownIds.has(contentIdOf(image.imageId))) {
        visitEntries(traitsOf(image, store.findingSource.seed), image.levels, (entry) => found.add(pocOf(entry)));
        continue;
      }
      const { rows = [] } = findingsOf(store).image(place, key)?.rows("vulnerability") ?? {};
      for (const { vulnerability } of rows) found.add(vulnerability.pocId);
    }
  }
  return found;
}
