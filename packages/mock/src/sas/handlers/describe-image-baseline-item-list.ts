import type { Handler } from "../../gateway/handler.js";
import { baselineFilterOf, toBaselineItem } from "../findings/baseline-item.js";
import { FoundRows } from "../findings/found-rows.js";
import { noImage, toImages } from "../findings/image-filters.js";
import { pageInfoOf, pageOf, partOf } from "../paging.js";

/** Lists the baseline checks that found something in an image, and in further ones. None is fixed. */
export const describeImageBaselineItemList: Handler<"sas", "DescribeImageBaselineItemList"> = (
  { ImageUuid, Uuids = [], Status = "0", ScanRange, ...request },
  { store },
) => {
  const page = pageOf(request);
  const found = new FoundRows(store, {
    kind: "baseline",
    images: Status === "0" ? toImages({ Uuids: [ImageUuid, ...Uuids].join(","), ScanRange }) : noImage,
    ...baselineFilterOf(request),
  });
  const items = found.read(...partOf(page)).map(({ row }) => toBaselineItem(row));
  return {
    PageInfo: pageInfoOf(page, { total: found.total, count: items.length }),
    BaselineItemInfos: items,
  };
};
