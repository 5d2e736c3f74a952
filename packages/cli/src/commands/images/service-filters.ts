import type { Level, SasImageConditions, SourceId, TcssImageFilters, TcssRegistryImageFilters } from "@plimsoll/core";

import { usageFailure } from "../../failures.js";
import type { Selection } from "./selection.js";

type Filter = TcssImageFilters[number];

const RISK: Readonly<Record<Level, string>> = {
  critical: "CriticalLevelVul",
  high: "HighLevelVul",
  medium: "MediumLevelVul",
  low: "LowLevelVul",
};

/** Filters that only one of the two lists of Tencent Cloud has. */
const ONLY: ReadonlyMap<string, SourceId> = new Map([
  ["ImageID", "tencent-host"],
  ...[
    "ImageTag",
    "Namespace",
    "InstanceName",
    "ImageRepoAddress",
    "ImageDigest",
    "ImageId",
    "ImageAssetIds",
    "RepoType",
  ].map((name): [string, SourceId] => [name, "tencent-registry"]),
]);

/**
 * Filters that the service itself applies, so that fewer pages are read. Every image is looked at again here, so a filter of
 * the service may let more through, but never less.
 */
export function hostFilters(selection: Selection): TcssImageFilters {
  const { name } = selection;
  return [
    ...(selection.filter ?? []),
    ...(name === undefined ? [] : [{ Name: "ImageName", Values: [name], ExactMatch: false }]),
    ...sharedFilters(selection),
  ];
}

/** The same for the images in registries. Their `ImageName` is only the last part of a name. */
export function registryFilters(selection: Selection): TcssRegistryImageFilters {
  const { tag } = selection;
  return [
    ...(selection.filter ?? []),
    ...(tag === undefined ? [] : [{ Name: "ImageTag", Values: [tag], ExactMatch: false }]),
    ...sharedFilters(selection),
  ];
}

/** The same for the list of images of Alibaba Cloud. */
export function sasConditions({ unscanned }: Selection): SasImageConditions {
  return unscanned === true ? { Scanned: false } : {};
}

function sharedFilters({ severity, unlicensed, unscanned }: Selection): readonly Filter[] {
  return [
    ...(severity === undefined ? [] : [{ Name: "SecurityRisk", Values: severity.map((level) => RISK[level]) }]),
    ...(unlicensed === true ? [{ Name: "IsAuthorized", Values: ["0"] }] : []),
    ...(unscanned === true ? [{ Name: "ScanStatus", Values: ["notScan"] }] : []),
  ];
}

/**
 * Refuses a `--filter` that not every list that would be read can apply.
 *
 * @throws {CommandFailure} when there is one.
 */
export function refuseFilters({ filter = [], cloud }: Selection, sources: readonly SourceId[]): void {
  if (filter.length === 0) return;
  const names = filter.map(({ Name }) => Name).join(", ");
  if (sources.some((source) => source.startsWith("alibaba"))) {
    const next =
      cloud === "alibaba" || sources.every((source) => source.startsWith("alibaba"))
        ? "Leave it out, or select by --name."
        : "Add --cloud tencent to list only the images it can be applied to, or select by --name, which both clouds have.";
    throw usageFailure(
      `--filter ${names} is a filter of Tencent Cloud and cannot be applied to Alibaba Cloud. ${next}`,
    );
  }
  for (const { Name } of filter) {
    const only = ONLY.get(Name);
    if (only !== undefined && sources.some((source) => source !== only))
      throw usageFailure(`--filter ${Name} is a filter of the list ${only} only. Add --source ${only}.`);
  }
}
