import type { Finding, FindingPackage } from "../findings/finding.js";
import type { EvaluatedImage } from "./evaluation.js";

type ImageFacts = Pick<EvaluatedImage, "account" | "cloud" | "id" | "name" | "os" | "places" | "scannedAt">;

/** A package as expressions see it. */
export class PackageView {
  readonly name: string;
  readonly version: string | undefined;
  readonly type: string | undefined;
  readonly path: string | undefined;
  readonly purl: string | undefined;

  constructor({ name, version, type, path, purl }: FindingPackage) {
    this.name = name;
    this.version = version;
    this.type = type;
    this.path = path;
    this.purl = purl;
  }
}

/** A score as expressions see it. */
export class CvssView {
  readonly score: number | undefined;
  readonly vector: string | undefined;
  readonly version: string | undefined;

  constructor({ score, vector, version }: NonNullable<Finding["cvss"]>) {
    this.score = score;
    this.vector = vector;
    this.version = version;
  }
}

/**
 * A finding as expressions see it, without a copy: an expression asks a few members of millions of findings. Members that are absent are
 * `undefined`, which the language takes for absent.
 */
export class FindingView {
  /** No name of the language, so that no expression reaches it. A private field takes a tenth longer. */
  readonly finding: Finding;

  constructor(finding: Finding) {
    this.finding = finding;
  }

  get kind(): string {
    return this.finding.kind;
  }
  get cloud(): string {
    return this.finding.cloud;
  }
  get id(): string {
    return this.finding.id;
  }
  get aliases(): readonly string[] {
    return this.finding.aliases;
  }
  get severity(): string | undefined {
    return this.finding.severity;
  }
  get priority(): string | undefined {
    return this.finding.priority;
  }
  get recommended(): boolean | undefined {
    return this.finding.recommended;
  }
  get cvss(): CvssView | undefined {
    const { cvss } = this.finding;
    return cvss === undefined ? undefined : new CvssView(cvss);
  }
  get exploit(): string | undefined {
    return this.finding.exploit;
  }
  get package(): PackageView | undefined {
    const { package: found } = this.finding;
    return found === undefined ? undefined : new PackageView(found);
  }
  get fixedVersions(): readonly string[] | undefined {
    return this.finding.fixedVersions;
  }
  get fixable(): boolean | undefined {
    return this.finding.fixable;
  }
  get path(): string | undefined {
    return this.finding.path;
  }
  get state(): string {
    return this.finding.state;
  }
  get firstSeenAt(): Date | undefined {
    return timeOf(this.finding.firstSeenAt);
  }
  get lastSeenAt(): Date | undefined {
    return timeOf(this.finding.lastSeenAt);
  }
}

/** An image as expressions see it. */
export class ImageView {
  readonly cloud: string | undefined;
  readonly account: string | undefined;
  readonly id: string;
  readonly name: string;
  readonly repository: string | undefined;
  readonly tag: string | undefined;
  readonly os: string | undefined;
  readonly running: boolean | undefined;
  readonly scannedAt: Date | undefined;

  constructor({ cloud, account, id, name, os, scannedAt, places: [place] }: ImageFacts, running: boolean | undefined) {
    this.cloud = cloud;
    this.account = account;
    this.id = id;
    this.name = name;
    this.repository = place?.repository;
    this.tag = place?.tag;
    this.os = os;
    this.running = running;
    this.scannedAt = timeOf(scannedAt);
  }
}

/** A text that is not a time says nothing: the language would end with an error of its own. */
function timeOf(text: string | undefined): Date | undefined {
  const time = text === undefined ? undefined : new Date(text);
  return time === undefined || Number.isNaN(time.getTime()) ? undefined : time;
}
