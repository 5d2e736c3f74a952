import type { Handler } from "../../gateway/handler.js";
import type { FilterRules } from "../conditions.js";
import { text, toCondition } from "../conditions.js";
import { pageOf } from "../paging.js";

const namespaceFilters: FilterRules = new Map([["Namespace", text("Namespace")]]);

/** Lists the namespaces in the connected registries by name, each once. */
export const describeImageRegistryNamespaceList: Handler<"tcss", "DescribeImageRegistryNamespaceList"> = (
  request,
  { store: { namespaces } },
) => {
  const { limit, offset } = pageOf("DescribeImageRegistryNamespaceList", request);
  const found = namespaces.find(toCondition(request.Filters, namespaceFilters));
  const page = found.slice(offset, offset + limit);
  return {
    TotalCount: found.length,
    NamespaceList: page.map(({ name }) => name),
    NamespaceDetail: page.map(({ name, registries, images, riskyImages }) => ({
      Namespace: name,
      RegistryCnt: registries,
      ImageCnt: images,
      RiskImageCnt: riskyImages,
    })),
  };
};
