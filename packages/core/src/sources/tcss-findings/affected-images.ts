import type { FindingInput } from "../../findings/create-finding.js";
import { TENCENT_LEVELS, readSeverity } from "../../findings/severity.js";
import { readVulnerabilityId } from "../../findings/vulnerability-id.js";
import { textIn } from "../answer-fields.js";
import type { CatalogRow } from "./catalog.js";
import { type Component, distinctComponents } from "./components.js";
import type { RowContext } from "./list-rows.js";
import { cvssIn, exploitIn, fixIn, tagsIn } from "./row-fields.js";

/** An image that has a vulnerability, with the number of its rows in the list of the image, and its findings. */
export interface AffectedImage {
  /** Rows that the list of the image has for it. */
  readonly rows: number;
  /** Its findings, as input of `createFinding`. */
  readonly findings: readonly FindingInput[];
}

/**
 * Converts a row of `DescribeVulImageList` or `DescribeVulRegistryImageList` to the rows that the list of that image has of the
 * vulnerability, so that a finding has the same keys whichever way it was read. The list of a host image has a row for each package
 * and no path: two paths of one version are one finding there, and the path stays in the vendor's record.
 *
 * @param catalogRow - The vulnerability.
 * @param imageRow - The image.
 * @param context - The image as its findings name it, and its kind.
 */
export function affectedImage(
  catalogRow: CatalogRow,
  imageRow: Readonly<Record<string, unknown>>,
  { image, os, texts, kind }: RowContext & { readonly kind: "host" | "registry" },
): AffectedImage {
  const { raw: vulnerability, pocId, type } = catalogRow;
  const cvss = cvssIn(vulnerability["CVSSV3Score"], undefined);
  const tags = tagsIn(vulnerability["Tags"]);
  const names = readVulnerabilityId([vulnerability["CVEID"]], pocId);
  const title = textIn(vulnerability["Name"]);
  if (title !== undefined && texts !== undefined && texts.get(names.id) === undefined) texts.add(names.id, { title });
  const shared: FindingInput = {
    kind: "vulnerability",
    cloud: "tencent",
    image,
    ...names,
    ...readSeverity({ level: vulnerability["Level"], table: TENCENT_LEVELS, cvss }),
    cvss,
    exploit: exploitIn(tags),
    raw: { vulnerability, image: imageRow },
  };
  const components = componentsOf(imageRow, kind);
  if (components.length === 0) return { rows: 1, findings: [shared] };
  const findings = components.map(({ name, version, path, fixedVersion }) => ({
    ...shared,
    package: { name, version, path, type, os },
    ...fixIn(fixedVersion, tags),
  }));
  return { rows: kind === "host" ? findings.length : 1, findings };
}

function componentsOf(imageRow: Readonly<Record<string, unknown>>, kind: "host" | "registry"): readonly Component[] {
  const components = distinctComponents(imageRow["ComponentList"]);
  if (kind === "registry") return components;
  const byVersion = new Map<string, Component>();
  for (const component of components) {
    const identity = JSON.stringify([component.name, component.version]);
    if (!byVersion.has(identity)) byVersion.set(identity, { ...component, path: undefined });
  }
  return [...byVersion.values()];
}
