import {
  type Cloud,
  FINDING_KINDS,
  type Finding,
  type FindingCounts,
  type FindingKind,
  type FindingTally,
  type UpgradeSummary,
  createFindingTally,
  summarizeByUpgrade,
} from "@plimsoll/core";

import { imageName } from "./finding-columns.js";

/** The findings of one kind, or of all. */
export interface KindRow extends Omit<FindingCounts, "kinds"> {
  readonly kind: FindingKind | "all";
}

/** The findings of one image. */
export interface ImageRow extends Omit<FindingCounts, "kinds"> {
  readonly image: string;
  /** Image ID; absent if the cloud does not say. */
  readonly id?: string;
  readonly cloud: Cloud;
}

/** Counts of `findings summary`. */
export interface FindingsSummary {
  /** A row for each kind of which there is a finding, and one for all. */
  readonly kinds: readonly KindRow[];
  /** Packages by what their upgrade fixes, the severest first; those without one at the end. */
  readonly packages: readonly UpgradeSummary[];
  /** Images with the most critical findings, then with the most high ones, then with the most. */
  readonly images: readonly ImageRow[];
}

interface ImageTally extends FindingTally {
  readonly image: string;
  readonly id?: string | undefined;
  readonly cloud: Cloud;
}

/**
 * Counts findings by kind and severity, by package and by image, in one pass. Memory grows with the images and the packages, not
 * with the findings.
 *
 * @param top - Packages and images that are kept.
 */
export async function summarizeFindings(findings: AsyncIterable<Finding>, top: number): Promise<FindingsSummary> {
  const all = createFindingTally();
  const kinds = new Map(FINDING_KINDS.map((kind) => [kind, createFindingTally()] as const));
  const images = new Map<string, ImageTally>();
  const packages = await summarizeByUpgrade(
    seen(findings, (finding) => {
      all.add(finding);
      kinds.get(finding.kind)?.add(finding);
      imageTally(images, finding).add(finding);
    }),
  );
  const rows = [...kinds].filter(([, { counts }]) => counts.total > 0);
  return {
    kinds: [
      ...rows.map(([kind, { counts }]) => ({ kind, ...withoutKinds(counts) })),
      { kind: "all", ...withoutKinds(all.counts) },
    ],
    packages: packages.slice(0, top),
    images: [...images.values()].toSorted(worstFirst).slice(0, top).map(imageRow),
  };
}

async function* seen(findings: AsyncIterable<Finding>, look: (finding: Finding) => void): AsyncGenerator<Finding> {
  for await (const finding of findings) {
    look(finding);
    yield finding;
  }
}

function imageTally(images: Map<string, ImageTally>, { cloud, image }: Finding): FindingTally {
  const key = `${cloud} ${image.id ?? image.key}`;
  const known = images.get(key);
  if (known !== undefined) return known;
  const tally: ImageTally = { ...createFindingTally(), image: imageName({ image }), id: image.id, cloud };
  images.set(key, tally);
  return tally;
}

function worstFirst({ counts: a, ...first }: ImageTally, { counts: b, ...second }: ImageTally): number {
  return (
    b.severities.critical - a.severities.critical ||
    b.severities.high - a.severities.high ||
    b.total - a.total ||
    (first.image < second.image ? -1 : 1)
  );
}

function imageRow({ image, id, cloud, counts }: ImageTally): ImageRow {
  return { image, ...(id === undefined ? {} : { id }), cloud, ...withoutKinds(counts) };
}

function withoutKinds(counts: FindingCounts): Omit<FindingCounts, "kinds"> {
  const { kinds: _, ...rest } = counts;
  return rest;
}
