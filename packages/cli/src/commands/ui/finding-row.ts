import type { FindingImage } from "@plimsoll/core";
import type { FoundFinding } from "@plimsoll/store";
import type { FindingRow } from "@plimsoll/ui/pages";

/** The name of an image for people. */
export function nameOf({ name, repository, id, key }: FindingImage): string {
  return name ?? repository ?? id ?? key;
}

/** A finding as the pages show it: without evidence, and without the record of the vendor. */
export function findingRowOf({ scope, finding, since, running }: FoundFinding): FindingRow {
  const { id, kind, severity = "unknown", image, path, fixedVersions = [] } = finding;
  const { name, version } = finding.package ?? {};
  return {
    id,
    kind,
    severity,
    account: scope,
    identity: image.id ?? image.key,
    image: nameOf(image),
    fixes: fixedVersions,
    since,
    ...(running !== undefined && { running }),
    ...(name !== undefined && { package: name }),
    ...(version !== undefined && { version }),
    ...(path !== undefined && { path }),
  };
}
