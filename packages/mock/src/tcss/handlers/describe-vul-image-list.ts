import type { Handler } from "../../gateway/handler.js";
import { findingsOf } from "../../findings/findings-of.js";
import type { HostImage } from "../../state/host-images.js";
import { isOnHostOf } from "../../state/hosts.js";
import type { Store } from "../../state/store.js";
import type { AffectedImage } from "../findings/affected-images.js";
import { componentFilters, listAffected, toComponentList } from "../findings/affected-images.js";
import { allOf, isOneOf, text } from "../conditions.js";
import type { RowRule } from "../findings/row-filters.js";
import { rowOnly, rowText, rowValue } from "../findings/row-filters.js";
import type { RowListRules } from "../findings/row-lists.js";

type Row = AffectedImage<HostImage>;

/** Lists the images found on hosts that have one vulnerability. */
export const describeVulImageList: Handler<"tcss", "DescribeVulImageList"> = (request, { store }) => {
  const { rows, total } = listAffected<HostImage>(store, request, {
    action: "DescribeVulImageList",
    place: "host",
    rules: rulesFor(store, request.PocID),
    read: (keys) => keys.flatMap((key) => store.hostImages.get(key) ?? []),
  });
  const List = rows.map(({ image, components }) => ({
    ImageID: image.ImageID,
    ImageName: image.ImageName,
    HostCount: image.HostCnt,
    SuperNodeCount: image.SuperNodeCnt ?? 0,
    ContainerCount: image.ContainerCnt,
    ComponentList: toComponentList(components),
  }));
  return { List, TotalCount: total };
};

function rulesFor(store: Store, pocId: string): RowListRules<Row> {
  return {
    filters: new Map<string, RowRule<Row>>([
      ["OnlyAffectedNewestImage", rowOnly(({ image }) => image.IsLatestImage === true)],
      ["ImageID", rowValue(({ image }) => [image.ImageID])],
      ["ImageName", rowText(({ image }) => [image.ImageName])],
      ...componentFilters<HostImage>(),
      ["HostName", onNamedHosts(store, pocId)],
      // Hosts of the mock have no addresses.
      ["HostIP", () => () => false],
      ["PublicIP", () => () => false],
    ]),
    sortKeys: {
      HostCount: ({ image }) => image.HostCnt,
      ContainerCount: ({ image }) => image.ContainerCnt,
      ImageName: ({ image }) => image.ImageName,
    },
  };
}

/** Only the images with the vulnerability are looked for on the hosts: a large account has many hosts and images. */
function onNamedHosts(store: Store, pocId: string): RowRule<Row> {
  return (filter) => {
    const holders = findingsOf(store)
      .imagesOf(pocId, "host")
      .rows.map(({ key }) => key);
    const { sql, values } = text("HostName")(filter);
    const onHosts = { sql: isOnHostOf(`(SELECT id AS host FROM hosts WHERE ${sql})`), values: [...values, ...values] };
    const found = store.hostImages.find(allOf([isOneOf("ImageID", holders), onHosts]), undefined);
    const imageIds = new Set(store.findingSource.read("host", [...found]).map(({ imageId }) => imageId));
    return ({ image }) => imageIds.has(image.ImageID);
  };
}
