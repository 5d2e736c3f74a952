import type { sas } from "@plimsoll/types";

import type { AlibabaImage } from "../image/image.js";
import { omitUndefined } from "../base/omit-undefined.js";
import { countIn, membersOf, textIn } from "./answer-fields.js";

type ImageInfo = sas.components["schemas"]["ImageInfo"];

/**
 * Reads a row of `DescribeImageInfoList` as an image. What the row does not say, or says in another kind of value than is
 * documented, is absent. An image without an ID or a UUID has the empty text for it.
 */
export function fromSasImage(raw: ImageInfo): AlibabaImage {
  const row: Partial<Record<keyof ImageInfo, unknown>> = membersOf(raw);
  const id = withPrefix(textIn(row.ImageId)) ?? "";
  const repository = [textIn(row.RepoNamespace), textIn(row.RepoName)].filter((part) => part !== undefined).join("/");
  const tag = textIn(row.Tag);
  const name = tag === undefined ? repository : `${repository}:${tag}`;
  return {
    cloud: "alibaba",
    kind: "registry",
    key: textIn(row.Uuid) ?? "",
    id,
    name: name === "" ? id : name,
    repository,
    ...omitUndefined({
      tag,
      digest: withPrefix(textIn(row.Digest)),
      createdAt: toRfc3339(row.ImageCreate),
      updatedAt: toRfc3339(row.ImageUpdate),
      sizeBytes: countIn(row.ImageSize),
    }),
    registry: omitUndefined({
      kind: textIn(row.RegistryType),
      instanceId: textIn(row.InstanceId),
      address: textIn(row.Endpoints),
      region: textIn(row.RegionId),
      visibility: VISIBILITY.get(row.RepoType),
      tagImmutable: TAG_IMMUTABLE.get(row.TagImmutable),
    }),
    scanErrors: {},
    findings: omitUndefined({ vulnerabilities: countIn(row.VulCount), alerts: countIn(row.AlarmCount) }),
    ...omitUndefined({ atRisk: AT_RISK.get(row.RiskStatus) }),
    raw,
  };
}

const VISIBILITY: ReadonlyMap<unknown, "private" | "public"> = new Map([
  ["PUBLIC", "public"],
  ["PRIVATE", "private"],
]);

const AT_RISK: ReadonlyMap<unknown, boolean> = new Map([
  ["YES", true],
  ["NO", false],
]);

const TAG_IMMUTABLE: ReadonlyMap<unknown, boolean> = new Map([
  [1, true],
  [0, false],
]);

/** Alibaba Cloud writes digests without their algorithm. */
function withPrefix(hex: string | undefined): string | undefined {
  return hex === undefined || hex.includes(":") ? hex : `sha256:${hex}`;
}

/** The farthest moment that a date can hold, in milliseconds from 1970. */
const lastMs = 8.64e15;

function toRfc3339(ms: unknown): string | undefined {
  return typeof ms === "number" && ms > 0 && ms <= lastMs ? new Date(ms).toISOString() : undefined;
}
