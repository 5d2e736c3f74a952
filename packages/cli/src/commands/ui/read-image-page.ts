import { type Severity, type UpgradeSummary, summarizeByUpgrade } from "@plimsoll/core";
import type { Store } from "@plimsoll/store";
import type { ImageData } from "@plimsoll/ui/pages";

import { findingRowOf, nameOf } from "./finding-row.js";

/** Reads one image; nothing if the account never had it. */
export async function readImagePage(store: Store, account: string, identity: string): Promise<ImageData | undefined> {
  const found = await store.image(account, identity);
  if (found === undefined) return undefined;
  const upgrades = await summarizeByUpgrade(found.findings.map(({ finding }) => finding));
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
    findings: found.findings.map(findingRowOf),
    upgrades: upgrades.flatMap(upgradeOf),
    history: found.history.map(({ at, opened, closed }) => ({ at, opened, closed })),
  };
}

function upgradeOf(summary: UpgradeSummary): ImageData["upgrades"] {
  const { name, versions, upgrade, severities, unknownSeverity, images } = summary;
  if (upgrade === undefined) return [];
  const findings: Readonly<Record<Severity, number>> = severities;
  return [{ package: name, from: versions, to: upgrade, findings: { ...findings, unknown: unknownSeverity }, images }];
}
