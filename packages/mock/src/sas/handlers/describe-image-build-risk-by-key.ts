import type { Handler } from "../../gateway/handler.js";
import { buildRiskFilterOf, toBuildRisk } from "../findings/build-risk.js";
import { FoundRows } from "../findings/found-rows.js";
import { toImages } from "../findings/image-filters.js";
import { succeeded } from "../findings/succeeded.js";
import { pageOf, partOf } from "../paging.js";

/** Lists the risky build instructions of an image, or those of all images. */
export const describeImageBuildRiskByKey: Handler<"sas", "DescribeImageBuildRiskByKey"> = (
  { ImageUuid, ...request },
  { store },
) => {
  const page = pageOf(request);
  const found = new FoundRows(store, {
    kind: "build-risk",
    images: toImages({ ImageUuid }),
    ...buildRiskFilterOf(request),
  });
  return {
    ...succeeded,
    Data: {
      List: found.read(...partOf(page)).map(({ row }) => toBuildRisk(row)),
      PageInfo: { CurrentPage: page.current, PageSize: page.size, TotalCount: found.total },
    },
  };
};
