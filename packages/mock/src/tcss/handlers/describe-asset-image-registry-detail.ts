import type { RequestOf } from "@plimsoll/types";

import { findingsOf } from "../../findings/findings-of.js";
import type { Handler, HandlerContext } from "../../gateway/handler.js";
import type { NumberedImage } from "../../state/registry-images.js";
import { tcssRefusal } from "../errors.js";
import { layerInfoOf } from "../layer-info.js";

/** Members of an image in the list that its details do not have. */
const ofTheList = [
  "ComponentCnt",
  "ContainerCnt",
  "CriticalLevelVulCnt",
  "HasNeedFixVul",
  "HighLevelVulCnt",
  "IsLatestImage",
  "IsRunning",
  "IsTrustImage",
  "LowLevelVulCnt",
  "MediumLevelVulCnt",
  "RecommendedFix",
] as const satisfies readonly (keyof NumberedImage)[];

/** Describes one image in a registry as the list does, with the commands that built it. */
export const describeAssetImageRegistryDetail: Handler<"tcss", "DescribeAssetImageRegistryDetail"> = (
  request,
  context,
) => {
  const image = findImage(request, context);
  const contents = image && findingsOf(context.store).image("registry", String(image.Id));
  if (image === undefined || contents === undefined) throw tcssRefusal("ResourceNotFound");
  return { ...toDetail(image), LayerInfo: layerInfoOf(contents, Date.parse(image.ImageCreateTime) || 0) };
};

function toDetail(image: NumberedImage): Omit<NumberedImage, (typeof ofTheList)[number]> {
  const left = new Set<string>(ofTheList);
  return Object.fromEntries(Object.entries(image).filter(([name]) => !left.has(name))) as NumberedImage; // less those left out
}

/** The number goes before the image ID. Of several images that share an ID it is the first. */
function findImage(
  { Id, ImageId = "" }: RequestOf<"tcss", "DescribeAssetImageRegistryDetail">,
  { store: { registryImages }, nowMs }: HandlerContext,
): NumberedImage | undefined {
  return Id === undefined ? registryImages.first(ImageId, nowMs) : registryImages.get(Id, nowMs);
}
