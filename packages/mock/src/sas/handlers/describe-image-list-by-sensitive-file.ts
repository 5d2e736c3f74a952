import type { sas } from "@plimsoll/types";

import type { Handler } from "../../gateway/handler.js";
import type { SecretRow } from "../../findings/types.js";
import { contains, join, splitList } from "../criteria.js";
import type { FoundRow } from "../findings/found-rows.js";
import { FoundRows } from "../findings/found-rows.js";
import { noImage, toImages } from "../findings/image-filters.js";
import { timesOf } from "../findings/row-groups.js";
import { sensitiveFilterOf } from "../findings/sensitive-file.js";
import { succeededWithPage } from "../findings/succeeded.js";
import { riskLevelOf } from "../findings/words.js";
import { pageOf, partOf } from "../paging.js";

/** Lists the images that have sensitive files, which are all open. */
export const describeImageListBySensitiveFile: Handler<"sas", "DescribeImageListBySensitiveFile"> = (
  { SensitiveFileKey, RiskLevel, Status = "0", ImageDigest, ...request },
  { store },
) => {
  const page = pageOf(request);
  const digest = ImageDigest === undefined ? [] : [contains("row ->> '$.Digest'")(ImageDigest)];
  const found = new FoundRows(store, {
    kind: "secret",
    images: Status === "0" ? join([toImages(request), ...digest], "AND") : noImage,
    ...sensitiveFilterOf({
      ...(SensitiveFileKey === undefined ? {} : { keys: [SensitiveFileKey] }),
      ...(RiskLevel === undefined ? {} : { levels: splitList(RiskLevel) }),
    }),
  });
  const images = found.readImages(...partOf(page)).flatMap(toImage);
  return {
    ...succeededWithPage(page, { total: found.images, count: images.length }),
    ImageInfos: images,
  };
};

function toImage(rows: readonly FoundRow<SecretRow>[]): readonly sas.components["schemas"]["SensitiveFileImage"][] {
  const [first] = rows;
  if (first === undefined) return [];
  const { image } = first;
  const times = timesOf(rows.map(({ row }) => row));
  return [
    {
      Uuid: image.Uuid,
      Digest: image.Digest,
      RepoNamespace: image.RepoNamespace,
      RepoName: image.RepoName,
      Tag: image.Tag,
      InstanceId: image.InstanceId,
      InstanceName: image.InstanceId,
      RegionId: image.RegionId,
      ...riskLevelOf(times.level),
      Status: "0",
      FirstScanTime: times.firstMs,
      LastScanTime: times.lastMs,
    },
  ];
}
