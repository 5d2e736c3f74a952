import type { FieldTypes } from "../../output/field-types.js";
import type { FindingRow } from "./finding-columns.js";

/** Types of the fields of a finding, as `--where` sees it. */
export const FINDING_TYPES: FieldTypes<FindingRow> = {
  kind: "string",
  cloud: "string",
  image: { account: "string", key: "string", id: "string", name: "string", repository: "string" },
  id: "string",
  aliases: "array",
  severity: "string",
  severityFrom: "string",
  priority: "string",
  recommended: "boolean",
  cvss: { version: "string", score: "number", vector: "string" },
  exploit: "string",
  package: { name: "string", version: "string", type: "string", path: "string", purl: "string" },
  fixedVersions: "array",
  fixable: "boolean",
  path: "string",
  fileHash: { md5: "string" },
  sizeBytes: "number",
  layer: { digest: "string", command: "string" },
  rule: { class: "string", name: "string", item: "string" },
  state: "string",
  firstSeenAt: "string",
  lastSeenAt: "string",
  fingerprint: "string",
  occurrence: "number",
  evidence: { excerpt: "string", sha256: "string" },
  raw: "any",
  containers: "number",
  hosts: "number",
};
