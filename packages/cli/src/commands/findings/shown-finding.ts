import {
  type Cloud,
  type Cvss,
  type Finding,
  type FindingKind,
  type Severity,
  type SeverityOrigin,
  type VulnerabilityText,
  type VulnerabilityTexts,
} from "@plimsoll/core";

import { omitUndefined as known } from "../../omit-undefined.js";
import { imageName } from "./finding-columns.js";
import { type Place, type PlacesOfImages, mostOf } from "./places-of-images.js";

/** Severity by the word of one cloud. */
export interface SeverityByCloud {
  readonly cloud: Cloud;
  /** Absent if the cloud does not say. */
  readonly severity?: Severity;
  /** Where the severity comes from. */
  readonly from?: SeverityOrigin;
  readonly priority?: Finding["priority"];
  readonly cvss?: Cvss;
}

/** A package that has it, and the versions that fix it. */
export interface AffectedPackage {
  readonly name: string;
  readonly version?: string;
  readonly fixedVersions: readonly string[];
  /** Images that have this version of the package. */
  readonly images: number;
}

/** An image that has it. */
export interface AffectedImage {
  readonly image: string;
  /** Image ID; absent if the cloud does not say. */
  readonly id?: string;
  readonly cloud: Cloud;
  /** Repositories in which the image is. */
  readonly repositories: readonly string[];
  /** True if a container runs from it; absent if no cloud says. */
  readonly running?: boolean;
  /** Containers made from it; absent if no cloud says. */
  readonly containers?: number;
  /** Hosts that hold it; absent if no cloud says. */
  readonly hosts?: number;
  /** Packages, files and rules by which it was found, `openssl 3.0.1`. */
  readonly found: readonly string[];
}

/** Everything that `findings show` prints. */
export interface ShownFinding extends VulnerabilityText {
  readonly id: string;
  readonly kinds: readonly FindingKind[];
  readonly aliases: readonly string[];
  readonly severities: readonly SeverityByCloud[];
  readonly exploit?: Finding["exploit"];
  /** True if there is a fix by any cloud; absent if none says. */
  readonly fixable?: boolean;
  readonly packages: readonly AffectedPackage[];
  readonly images: readonly AffectedImage[];
  /** Findings that are open, and those that are not. */
  readonly findings: number;
}

/**
 * Puts the findings of one ID together.
 *
 * @param findings - Any number; without one, everything but the ID and the texts is empty.
 */
export function shownFinding(
  id: string,
  findings: readonly Finding[],
  { places, texts }: { readonly places: PlacesOfImages; readonly texts: VulnerabilityTexts },
): ShownFinding {
  const names = new Set(findings.flatMap(({ id: own, aliases }) => [own, ...aliases]));
  const [first] = [...names].filter((name) => name.toUpperCase() === id.toUpperCase());
  const shown = first ?? id;
  names.delete(shown);
  const exploit = EXPLOITS.find((level) => findings.some((finding) => finding.exploit === level));
  const fixable = findings.some((finding) => finding.fixable === true)
    ? true
    : findings.some((finding) => finding.fixable === false)
      ? false
      : undefined;
  return {
    id: shown,
    kinds: [...new Set(findings.map(({ kind }) => kind))],
    aliases: [...names],
    ...textOf([shown, ...names], texts),
    severities: severitiesOf(findings),
    ...known({ exploit, fixable }),
    packages: packagesOf(findings),
    images: imagesOf(findings, places),
    findings: findings.length,
  };
}

const EXPLOITS = ["in-the-wild", "exploit", "poc"] as const;

/** The first text that has each member, so that nothing is printed twice. */
function textOf(names: readonly string[], texts: VulnerabilityTexts): VulnerabilityText {
  return names.reduce<VulnerabilityText>((whole, name) => ({ ...texts.get(name), ...whole }), {});
}

function severitiesOf(findings: readonly Finding[]): readonly SeverityByCloud[] {
  const distinct = new Map<string, SeverityByCloud>();
  for (const { cloud, severity, severityFrom: from, priority, cvss } of findings) {
    const said = { cloud, ...known({ severity, from, priority, cvss }) };
    distinct.set(JSON.stringify(said), said);
  }
  const all = [...distinct.values()];
  // A row without any of it adds nothing to one of the same cloud that has it.
  return all.filter(
    (said) => Object.keys(said).length > 1 || all.every((other) => other === said || other.cloud !== said.cloud),
  );
}

function packagesOf(findings: readonly Finding[]): readonly AffectedPackage[] {
  const packages = new Map<string, AffectedPackage & { readonly fixed: Set<string>; readonly in: Set<string> }>();
  for (const { package: found, fixedVersions = [], image, cloud } of findings) {
    if (found === undefined) continue;
    const { name, version } = found;
    const key = JSON.stringify([name, version]);
    const one = packages.get(key) ?? {
      name,
      ...known({ version }),
      fixed: new Set(),
      in: new Set(),
      fixedVersions: [],
      images: 0,
    };
    packages.set(key, one);
    for (const fixed of fixedVersions) one.fixed.add(fixed);
    one.in.add(image.id ?? `${cloud} ${image.key}`);
  }
  return [...packages.values()].map(({ fixed, in: images, ...one }) => ({
    ...one,
    fixedVersions: [...fixed],
    images: images.size,
  }));
}

function imagesOf(findings: readonly Finding[], all: PlacesOfImages): readonly AffectedImage[] {
  const images = new Map<string, { readonly first: Finding; readonly found: Set<string> }>();
  for (const finding of findings) {
    const { cloud, image } = finding;
    const key = `${cloud} ${image.id ?? image.key}`;
    const one = images.get(key) ?? { first: finding, found: new Set() };
    images.set(key, one);
    const found = foundBy(finding);
    if (found !== "") one.found.add(found);
  }
  return [...images.values()].map(({ first, found }) => affectedImage(first, { found, places: all.of(first) }));
}

function affectedImage(
  { cloud, image }: Finding,
  { found, places }: { readonly found: ReadonlySet<string>; readonly places: readonly Place[] },
): AffectedImage {
  const runs = places.map(({ running }) => running);
  return {
    image: imageName({ image }),
    ...known({ id: image.id }),
    cloud,
    repositories: [...new Set(places.map(({ repository }) => repository).filter((name) => name !== ""))],
    ...known({ running: runs.includes(true) ? true : runs.includes(false) ? false : undefined }),
    ...mostOf(places),
    found: [...found],
  };
}

function foundBy({ package: found, path, rule }: Finding): string {
  if (found !== undefined) return found.version === undefined ? found.name : `${found.name} ${found.version}`;
  return path ?? rule?.item ?? rule?.name ?? "";
}
