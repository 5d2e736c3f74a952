import type { tcss } from "@plimsoll/types";

import type { ComponentRow, PackageType } from "../../findings/types.js";
import type { RowRule } from "./row-filters.js";
import { rowFlag, rowText, rowValue } from "./row-filters.js";
import type { RowListRules } from "./row-lists.js";
import { levelWords } from "./level-words.js";

const systemTypes: ReadonlySet<PackageType> = new Set(["apk", "deb", "rpm"]);

/** Filters and sort keys of the components of an image. */
export const componentRules: RowListRules<ComponentRow> = {
  filters: new Map<string, RowRule<ComponentRow>>([
    ["ComponentName", rowText(({ name }) => [name])],
    ["ComponentVersion", rowText(({ version }) => [version])],
    ["ComponentType", rowValue(({ type }) => [typeWord(type)])],
    // The form of a level in a request is undocumented, and the lists have two forms.
    ["VulLevel", rowValue(({ levels }) => levels.flatMap((count, level) => (count > 0 ? levelSpellings(level) : [])))],
    ["HasVul", rowFlag((row) => vulnerabilitiesOf(row) > 0)],
  ]),
  sortKeys: { VulCount: vulnerabilitiesOf, Name: ({ name }) => name },
};

/** Writes a component of an image. */
export function toImageComponent(row: ComponentRow, imageId: string): tcss.components["schemas"]["ImageComponent"] {
  const { name, version, path, type } = row;
  return {
    Name: name,
    ImageID: imageId,
    Version: version,
    VulCount: vulnerabilitiesOf(row),
    Path: path,
    Type: typeWord(type),
  };
}

function vulnerabilitiesOf({ levels }: ComponentRow): number {
  return levels.reduce((sum, count) => sum + count, 0);
}

/** Only the word for packages of the system is documented; the other is formed by analogy. */
function typeWord(type: PackageType): string {
  return systemTypes.has(type) ? "SYSTEM_COMPONENT" : "APPLICATION_COMPONENT";
}

function levelSpellings(level: number): readonly string[] {
  return [String(level), levelWords[level] ?? ""];
}
