import type { tcss } from "@plimsoll/types";

import type { HoldingImage, ListPart } from "../../findings/findings.js";
import { findingsOf } from "../../findings/findings-of.js";
import { select } from "../../findings/select.js";
import type { Store } from "../../state/store.js";
import { tcssRefusal } from "../errors.js";
import type { RowRule } from "./row-filters.js";
import { rowText } from "./row-filters.js";
import type { ListRequest, RowListRules } from "./row-lists.js";
import { toRowQuery } from "./row-lists.js";
import { fixedVersionText } from "./vulnerability-rows.js";

/** An image with a vulnerability: its row in the list of images, and the packages that have it. */
export interface AffectedImage<Image> {
  readonly image: Image;
  readonly components: HoldingImage["components"];
}

/** A list of the images of one place that have a vulnerability. */
export interface AffectedList<Image> {
  readonly action: "DescribeVulImageList" | "DescribeVulRegistryImageList";
  readonly place: "host" | "registry";
  readonly rules: RowListRules<AffectedImage<Image>>;
  /** Reads the rows of images by their keys, in this order. */
  readonly read: (keys: readonly string[]) => readonly Image[];
}

/**
 * Lists the images of one place that have a vulnerability.
 *
 * @throws {Refusal} when there is no such vulnerability, or the list cannot be filtered or sorted so.
 */
export function listAffected<Image>(
  store: Store,
  request: ListRequest & { readonly PocID: string },
  { action, place, rules, read }: AffectedList<Image>,
): ListPart<AffectedImage<Image>> {
  const query = toRowQuery(action, request, rules);
  const findings = findingsOf(store);
  const { PocID: pocId } = request;
  if (findings.vulnerability(pocId) === undefined) throw tcssRefusal("ResourceNotFound");
  const { total } = findings.imagesOf(pocId, place, { limit: 0 });
  return select(total, query, (offset, limit) => {
    const { rows } = findings.imagesOf(pocId, place, { offset, limit });
    const images = read(rows.map(({ key }) => key));
    return images.map((image, index) => ({ image, components: rows[index]?.components ?? [] }));
  });
}

/** Filters by the packages of an image that have the vulnerability. */
export function componentFilters<Image>(): readonly (readonly [string, RowRule<AffectedImage<Image>>])[] {
  return [
    ["ComponentName", rowText(({ components }) => components.map(({ name }) => name))],
    ["ComponentVersion", rowText(({ components }) => components.map(({ version }) => version))],
  ];
}

/** Writes the packages of an image that have a vulnerability. */
export function toComponentList(
  components: HoldingImage["components"],
): tcss.components["schemas"]["VulAffectedImageComponentInfo"][] {
  return components.map(({ name, version, path, fixedVersions }) => ({
    Name: name,
    Version: version,
    FixedVersion: fixedVersionText(fixedVersions),
    Path: path,
  }));
}
