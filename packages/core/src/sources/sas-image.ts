import type { sas } from "@plimsoll/types";

import type { AlibabaImage } from "../image.js";
import { present } from "../present.js";

type ImageInfo = sas.components["schemas"]["ImageInfo"];

/** Reads a row of `DescribeImageInfoList` as an image. */
export function fromSasImage(raw: ImageInfo): AlibabaImage {
  const repository = raw.RepoNamespace === "" ? raw.RepoName : `${raw.RepoNamespace}/${raw.RepoName}`;
  return {
    cloud: "alibaba",
    kind: "registry",
    key: raw.Uuid,
    id: withPrefix(raw.ImageId),
    name: raw.Tag === "" ? repository : `${repository}:${raw.Tag}`,
    repository,
    ...present({
      tag: raw.Tag === "" ? undefined : raw.Tag,
      digest: raw.Digest === "" ? undefined : withPrefix(raw.Digest),
      createdAt: toRfc3339(raw.ImageCreate),
      updatedAt: toRfc3339(raw.ImageUpdate),
      sizeBytes: raw.ImageSize,
    }),
    registry: {
      kind: raw.RegistryType,
      instanceId: raw.InstanceId,
      address: raw.Endpoints,
      region: raw.RegionId,
      visibility: raw.RepoType === "PUBLIC" ? "public" : "private",
      tagImmutable: raw.TagImmutable === 1,
    },
    scanErrors: {},
    findings: { vulnerabilities: raw.VulCount, alerts: raw.AlarmCount },
    atRisk: raw.RiskStatus === "YES",
    raw,
  };
}

/** Alibaba Cloud writes digests without their algorithm. */
function withPrefix(hex: string): string {
  return hex.includes(":") ? hex : `sha256:${hex}`;
}

function toRfc3339(ms: number): string | undefined {
  return Number.isFinite(ms) && ms > 0 ? new Date(ms).toISOString() : undefined;
}
