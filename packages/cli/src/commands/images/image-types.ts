import type { GroupedImage, Image, ImageFields } from "@plimsoll/core";

import type { FieldTypes } from "../../output/field-types.js";

const FINDINGS: FieldTypes<Image["findings"]> = {
  vulnerabilities: "number",
  critical: "number",
  high: "number",
  medium: "number",
  low: "number",
  malware: "number",
  sensitive: "number",
  buildRisks: "number",
  alerts: "number",
};

const SHARED = {
  id: "string",
  name: "string",
  repository: "string",
  tag: "string",
  digest: "string",
  createdAt: "string",
  sizeBytes: "number",
  os: "string",
  hosts: "number",
  containers: "number",
  running: "boolean",
  scanStatus: "string",
  scannedAt: "string",
  scanErrors: "any",
  findings: FINDINGS,
  atRisk: "boolean",
  licensed: "boolean",
  trusted: "boolean",
  recommended: "boolean",
} as const;

/** Types of the fields of one place of an image, as `--where` sees it. */
export const PLACE_TYPES: FieldTypes<ImageFields & Pick<Image, "cloud" | "raw">> = {
  ...SHARED,
  account: "string",
  cloud: "string",
  source: "string",
  kind: "string",
  key: "string",
  registry: "any",
  updatedAt: "string",
  scanParts: "any",
  scanReason: "string",
  scanAdvice: "string",
  raw: "any",
};

/** Types of the fields of an image with its places. */
export const GROUP_TYPES: FieldTypes<GroupedImage> = {
  ...SHARED,
  accounts: "array",
  clouds: "array",
  sources: "array",
  places: "array",
};

/** Names an image for a message. */
export function imageNameOf({ id, name }: Pick<Image, "id" | "name">): string {
  return `image ${name === "" ? id : name}`;
}
