import { summarizeByPackage } from "@plimsoll/core";
import type { FoundFinding, Store } from "@plimsoll/store";
import type { FindingRow, ImageData, ImagePackage } from "@plimsoll/ui/pages";

import { findingRowOf, nameOf } from "./finding-row.js";
import { type JudgeImageOptions, type JudgedImage, judgeImage } from "./judge-image.js";

/** A question about an image. */
export interface ImageRequest {
  /** Name of the account. */
  readonly account: string;
  /** Image ID, or the key without one. */
  readonly identity: string;
  /** The policy that judges it; absent without one. */
  readonly judge: JudgeImageOptions | undefined;
}

/** Reads one image; nothing if the account never had it. */
export async function readImagePage(
  store: Store,
  { account, identity, judge }: ImageRequest,
): Promise<ImageData | undefined> {
  const found = await store.image(account, identity);
  if (found === undefined) return undefined;
  // An image that is gone is judged by nobody.
  const judged = judge === undefined || found.images.length === 0 ? undefined : await judgeImage(found, judge);
  return {
    name: nameOf(found.image),
    places: found.places.map(({ source, repository, scanStatus, scannedAt, licensed, running }) => ({
      source: source.endsWith("-host") ? "hosts" : "registries",
      repository,
      ...(scanStatus !== undefined && { scanStatus }),
      ...(scannedAt !== undefined && { scannedAt }),
      ...(licensed !== undefined && { licensed }),
      ...(running !== undefined && { running }),
    })),
    findings: found.findings.map((row) => judgedRow(row, judged)),
    packages: await packagesOf(found.findings),
    history: found.history.map(({ at, opened, closed }) => ({ at, opened, closed })),
    ...(judged !== undefined && { gate: judged.gate }),
  };
}

function judgedRow(row: FoundFinding, judged: JudgedImage | undefined): FindingRow {
  const rules = judged?.rulesOf(row.finding) ?? [];
  return { ...findingRowOf(row), ...(rules.length > 0 && { rules }) };
}

async function packagesOf(findings: readonly FoundFinding[]): Promise<readonly ImagePackage[]> {
  const packages = await summarizeByPackage(findings.map(({ finding }) => finding));
  return packages.map(({ name, version, upgrade, counts: { severities, unknownSeverity } }) => ({
    package: name,
    ...(version !== undefined && { version }),
    ...(upgrade !== undefined && { upgrade: upgrade.version }),
    fixes: upgrade?.fixes ?? 0,
    findings: { ...severities, unknown: unknownSeverity },
  }));
}
