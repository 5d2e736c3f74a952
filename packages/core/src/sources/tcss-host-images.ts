import type { TcssClient } from "@plimsoll/client";
import type { RequestOf } from "@plimsoll/types";

import type { ImageSource } from "../inventory/image-source.js";
import { imageStreamOf } from "./image-stream.js";
import { sourceResultOf } from "./source-result-of.js";
import { fromTcssImage } from "./tcss-image.js";

/** Conditions of `DescribeAssetImageList`; the service applies them. */
export type TcssImageFilters = NonNullable<RequestOf<"tcss", "DescribeAssetImageList">["Filters"]>;

/**
 * The images that Tencent Cloud found on hosts, by `DescribeAssetImageList`.
 *
 * @param client - Client of the account.
 * @param options.filters - Conditions that all must hold. @default none
 */
export function tcssHostImages(
  client: Pick<TcssClient, "paginate">,
  options: { readonly filters?: TcssImageFilters } = {},
): ImageSource {
  const { filters = [] } = options;
  return {
    name: "Tencent Cloud host images",
    cloud: "tencent",
    list: "tencent-host",
    hasDistinctImages: true,
    stream({ signal } = {}) {
      const pages = client.paginate(
        "DescribeAssetImageList",
        filters.length === 0 ? {} : { Filters: filters },
        signal === undefined ? {} : { signal },
      );
      return imageStreamOf(pages, fromTcssImage, () => sourceResultOf(pages.result));
    },
  };
}
