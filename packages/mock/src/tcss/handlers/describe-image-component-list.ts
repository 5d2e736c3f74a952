import type { Handler } from "../../gateway/handler.js";
import { componentRules, toImageComponent } from "../findings/component-rows.js";
import { hostContents } from "../findings/named-image.js";
import { toRowQuery } from "../findings/row-lists.js";

/** Lists the packages and libraries of one image found on hosts. */
export const describeImageComponentList: Handler<"tcss", "DescribeImageComponentList"> = (request, { store }) => {
  const query = toRowQuery("DescribeImageComponentList", request, componentRules);
  const { ImageID } = request;
  const { rows, total } = hostContents(store, ImageID).components(query);
  return { List: rows.map((row) => toImageComponent(row, ImageID)), TotalCount: total };
};
