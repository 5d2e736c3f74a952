import { list, object, text } from "./shape.js";

const line = text({ pattern: "^[^\\u0000-\\u001f]+$" });
const lines = list(line);
const severity = { enum: ["UNKNOWN", "LOW", "MEDIUM", "HIGH", "CRITICAL"] } as const;
const number = { type: "number" } as const;
const purl = object({ PURL: line });

const vulnerability = object(
  {
    VulnerabilityID: line,
    VendorIDs: lines,
    PkgName: line,
    PkgPath: line,
    PkgIdentifier: purl,
    InstalledVersion: line,
    FixedVersion: line,
    Status: { enum: ["fixed", "affected"] },
    Layer: object({ Digest: line }),
    Severity: severity,
    SeveritySource: { enum: ["tencent", "alibaba"] },
    PrimaryURL: line,
    Title: line,
    Description: { type: "string" },
    References: list({ type: "string" }),
    CVSS: {
      type: "object",
      additionalProperties: object(
        {
          V2Score: number,
          V2Vector: line,
          V3Score: number,
          V3Vector: { type: "string" },
          V40Score: number,
          V40Vector: line,
        },
        ["V2Score", "V2Vector", "V3Score", "V3Vector", "V40Score", "V40Vector"],
      ),
    },
  },
  [
    "VendorIDs",
    "PkgName",
    "PkgPath",
    "PkgIdentifier",
    "InstalledVersion",
    "FixedVersion",
    "Status",
    "Layer",
    "PrimaryURL",
    "Title",
    "Description",
    "References",
    "CVSS",
  ],
);
const secret = object({ RuleID: line, Category: line, Severity: severity, Title: line, Match: { type: "string" } });
const modified = object({
  Type: { enum: ["secret", "vulnerability"] },
  Status: { enum: ["ignored", "not_affected"] },
  Statement: { type: "string" },
  Source: line,
  Finding: { type: "object" },
});

const result = object(
  {
    Target: line,
    Class: { enum: ["os-pkgs", "lang-pkgs", "custom", "secret"] },
    Type: line,
    Packages: list(
      object({ Name: line, Version: line, FilePath: line, Identifier: purl }, [
        "Name",
        "Version",
        "FilePath",
        "Identifier",
      ]),
    ),
    Vulnerabilities: list(vulnerability, { minItems: 1 }),
    Secrets: list(secret, { minItems: 1 }),
    ExperimentalModifiedFindings: list(modified, { minItems: 1 }),
  },
  ["Type", "Packages", "Vulnerabilities", "Secrets", "ExperimentalModifiedFindings"],
);

/**
 * Members of a report of Trivy that reports use, with the types that its own reader takes.
 *
 * @see https://github.com/aquasecurity/trivy/blob/main/pkg/types/report.go, read 2026-11-27
 */
export const TRIVY_SHAPE: object = object(
  {
    SchemaVersion: { const: 2 },
    CreatedAt: text({ pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }),
    ArtifactName: line,
    ArtifactType: { const: "container_image" },
    Metadata: object(
      { OS: object({ Family: line, Name: { type: "string" } }), ImageID: line, RepoTags: lines, RepoDigests: lines },
      ["OS", "ImageID"],
    ),
    Results: list(result),
  },
  ["Metadata"],
);
