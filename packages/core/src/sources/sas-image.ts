import type { sas } from "@plimsoll/types";

import type { AlibabaImage } from "../image/image.js";
import { omitUndefined } from "../base/omit-undefined.js";
import { countIn, membersOf, textIn } from "./answer-fields.js";
import { atRiskIn, dateIn, digestIn, nameOf } from "./sas-fields.js";

type ImageInfo = sas.components["schemas"]["ImageInfo"];

/**
 * Reads a row of `DescribeImageInfoList` as an image. What the row does not say, or says in another kind of value than is
 * documented, is absent. An image without an ID or a UUID has the empty text for it.
 */
export function fromSasImage(raw: ImageInfo): AlibabaImage {
  const row: Partial<Record<keyof ImageInfo, unknown>> = membersOf(raw);
  const id = digestIn(row.ImageId) ?? "";
  return {
    cloud: "alibaba",
    source: "alibaba-host",
    kind: "registry",
    key: textIn(row.Uuid) ?? "",
    id,
    ...nameOf(row, id),
    ...omitUndefined({
      digest: digestIn(row.Digest),
      createdAt: dateIn(row.ImageCreate),
      updatedAt: dateIn(row.ImageUpdate),
      sizeBytes: countIn(row.ImageSize),
    }),
    registry: omitUndefined({
      kind: textIn(row.RegistryType),
      instanceId: textIn(row.InstanceId),
      namespace: textIn(row.RepoNamespace),
      address: textIn(row.Endpoints),
      region: textIn(row.RegionId),
      visibility: VISIBILITY.get(row.RepoType),
      tagImmutable: TAG_IMMUTABLE.get(row.TagImmutable),
    }),
    scanErrors: {},
    findings: omitUndefined({ vulnerabilities: countIn(row.VulCount), alerts: countIn(row.AlarmCount) }),
    ...omitUndefined({ atRisk: atRiskIn(row.RiskStatus) }),
    raw,
  };
}

const VISIBILITY: ReadonlyMap<unknown, "private" | "public"> = new Map([
  ["PUBLIC", "public"],
  ["PRIVATE", "private"],
]);

const TAG_IMMUTABLE: ReadonlyMap<unknown, boolean> = new Map([
  [1, true],
  [0, false],
]);
