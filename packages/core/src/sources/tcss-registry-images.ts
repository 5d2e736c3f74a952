import type { TcssClient } from "@plimsoll/client";
import type { RequestOf } from "@plimsoll/types";

import type { ImageSource } from "../inventory/image-source.js";
import { imageStreamOf } from "./image-stream.js";
import { sourceResultOf } from "./source-result-of.js";
import { fromTcssRegistryImage } from "./tcss-registry-image.js";

/** Conditions of `DescribeAssetImageRegistryList`; the service applies them. */
export type TcssRegistryImageFilters = NonNullable<RequestOf<"tcss", "DescribeAssetImageRegistryList">["Filters"]>;

/**
 * The images in the registries that are connected to Tencent Cloud, by `DescribeAssetImageRegistryList`.
 *
 * @param client - Client of the account.
 * @param options.filters - Conditions that all must hold. @default none
 */
export function tcssRegistryImages(
  client: Pick<TcssClient, "paginate">,
  options: { readonly filters?: TcssRegistryImageFilters } = {},
): ImageSource {
  const { filters = [] } = options;
  return {
    name: "Tencent Cloud registry images",
    cloud: "tencent",
    list: "tencent-registry",
    stream({ signal } = {}) {
      const pages = client.paginate(
        "DescribeAssetImageRegistryList",
        filters.length === 0 ? {} : { Filters: filters },
        signal === undefined ? {} : { signal },
      );
      return imageStreamOf(pages, fromTcssRegistryImage, () => sourceResultOf(pages.result));
    },
  };
}
