import type { Handler } from "../../gateway/handler.js";
import type { NumberedImage } from "../../state/registry-images.js";
import type { AffectedImage } from "../findings/affected-images.js";
import { componentFilters, listAffected, toComponentList } from "../findings/affected-images.js";
import { registryImagesBy } from "../registry-images-by.js";
import type { RowRule } from "../findings/row-filters.js";
import { rowOnly, rowText } from "../findings/row-filters.js";
import type { RowListRules } from "../findings/row-lists.js";

type Row = AffectedImage<NumberedImage>;

const textOf = (
  member: "ImageDigest" | "ImageId" | "ImageName" | "ImageRepoAddress" | "ImageTag" | "InstanceName" | "Namespace",
) => rowText<Row>(({ image }) => [image[member]]);

const rules: RowListRules<Row> = {
  filters: new Map<string, RowRule<Row>>([
    ["OnlyAffectedNewestImage", rowOnly(({ image }) => image.IsLatestImage)],
    ["ImageDigest", textOf("ImageDigest")],
    ["ImageId", textOf("ImageId")],
    ["Namespace", textOf("Namespace")],
    ["ImageTag", textOf("ImageTag")],
    ["InstanceName", textOf("InstanceName")],
    ["ImageName", textOf("ImageName")],
    ["ImageRepoAddress", textOf("ImageRepoAddress")],
    ...componentFilters<NumberedImage>(),
  ]),
  sortKeys: { VulCount: ({ image }) => image.VulCnt, ImageName: ({ image }) => image.ImageName },
};

/** Lists the images in registries that have one vulnerability. */
export const describeVulRegistryImageList: Handler<"tcss", "DescribeVulRegistryImageList"> = (request, context) => {
  const { rows, total } = listAffected<NumberedImage>(context.store, request, {
    action: "DescribeVulRegistryImageList",
    place: "registry",
    rules,
    read: (keys) => registryImagesBy(keys.map(Number), context),
  });
  const List = rows.map(({ image, components }) => ({
    ImageID: image.ImageId,
    ImageName: image.ImageName,
    ImageTag: image.ImageTag,
    Namespace: image.Namespace,
    ImageRepoAddress: image.ImageRepoAddress,
    ComponentList: toComponentList(components),
    IsLatestImage: image.IsLatestImage,
    ImageAssetId: image.Id,
  }));
  return { List, TotalCount: total };
};
