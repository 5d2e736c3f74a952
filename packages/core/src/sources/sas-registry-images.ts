import type { SasClient } from "@plimsoll/client";
import type { RequestOf, sas } from "@plimsoll/types";

import type { ImageSource } from "../inventory/image-source.js";
import { imageStreamOf } from "./image-stream.js";
import { isPageTooLarge, pageIn } from "./sas-answer.js";
import { fromSasImageInstance } from "./sas-image-instance.js";
import { SasPages } from "./sas-pages.js";

type ImageInstance = sas.components["schemas"]["ImageInstance"];

/** Conditions of `DescribeImageInstances`; the service applies them. */
export type SasImageConditions = Pick<
  RequestOf<"sas", "DescribeImageInstances">,
  "Criteria" | "LogicalExp" | "Scanned"
>;

/**
 * The images that Alibaba Cloud knows, by `DescribeImageInstances`: those in registries, without UUIDs to be given.
 *
 * @param client - Client of the account.
 * @param options.conditions - Which images. @default all
 */
export function sasRegistryImages(
  client: Pick<SasClient, "call">,
  options: { readonly conditions?: SasImageConditions } = {},
): ImageSource {
  const { conditions = {} } = options;
  return {
    name: "Alibaba Cloud registry images",
    cloud: "alibaba",
    list: "alibaba-registry",
    stream({ signal } = {}) {
      const calls = signal === undefined ? {} : { signal };
      const pages = new SasPages<ImageInstance>({
        read: async (CurrentPage, PageSize) => {
          const answer = await client.call("DescribeImageInstances", { ...conditions, CurrentPage, PageSize }, calls);
          return pageIn(answer.ImageInstanceList, answer.PageInfo);
        },
        identityOf: ({ Uuid, Digest, RepoName, Tag }: Partial<Record<keyof ImageInstance, unknown>>) =>
          typeof Uuid === "string" && Uuid !== "" ? [Uuid, Digest, RepoName, Tag].map(String).join(" ") : "",
        isTooLarge: isPageTooLarge,
      });
      return imageStreamOf(pages.rows(), fromSasImageInstance, () => pages.result);
    },
  };
}
