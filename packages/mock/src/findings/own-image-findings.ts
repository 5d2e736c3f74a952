import type {
  BaselineRow,
  BuildRiskRow,
  Component,
  FindingRow,
  MalwareRow,
  SecretRow,
  Vulnerability,
  VulnerabilityRow,
} from "./types.js";

/** A vulnerability of one package to set for an image. One of `cveId` and `pocId` is needed, and the name of the package. */
export interface OwnVulnerability
  extends
    Partial<Omit<Vulnerability, "project">>,
    Partial<Pick<VulnerabilityRow, "firstFoundMs" | "fixedVersions" | "layer">> {
  /** The package. @default of `version` and `path` an empty text, of `type` `other` */
  readonly package: Partial<Component> & Pick<Component, "name">;
}

/** A row of another kind to set: what is left out is empty, or not rated. */
type Own<Row extends FindingRow, Needed extends keyof Row> = Partial<Omit<Row, "lastFoundMs" | "number">> &
  Pick<Row, Needed>;

/**
 * Findings to set for an image, in place of those derived from its counters. Kinds that are left out stay as they are. Rows that are
 * equal in every member are one, since no list could tell them apart.
 */
export interface OwnImageFindings {
  /** Image ID, with or without `sha256:`: the findings are those of the image in every place. */
  readonly imageId: string;
  /**
   * Vulnerabilities, one for each package and path that has it. As in the services, a package in one version with the same
   * vulnerability in several paths is one row, with the highest of the levels.
   */
  readonly vulnerabilities?: readonly OwnVulnerability[];
  /** Malware. */
  readonly malware?: readonly Own<MalwareRow, "name" | "path">[];
  /** Sensitive data. The secrets are answered in clear, as by the services. */
  readonly secrets?: readonly Own<SecretRow, "content" | "rule">[];
  /** Risky commands in the build. */
  readonly buildRisks?: readonly Own<BuildRiskRow, "command" | "rule">[];
  /** Failed checks of baselines; only Security Center has them. */
  readonly baselines?: readonly Own<BaselineRow, "itemKey" | "nameKey">[];
  /** Packages, besides those with vulnerabilities. */
  readonly components?: readonly (Partial<Component> & Pick<Component, "name">)[];
}
