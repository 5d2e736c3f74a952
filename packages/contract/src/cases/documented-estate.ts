import type { MockOptions } from "@plimsoll/mock";

import { documentedAnswerOf, requestsOf } from "./documented.js";

/**
 * Options of a mock in which everything exists that the examples of the specs mention, under the vendors' placeholders
 * (`xx`, masked UUIDs), so that it can answer them with a success. Task 1 and registry image 1 are in every estate.
 */
export function documentedEstate(): MockOptions {
  const purchases = requestsOf("tcss", "ModifyImageAuthorized");
  const { List } = documentedAnswerOf("tcss", "DescribeAssetImageList");
  const { ImageInfos } = documentedAnswerOf("sas", "DescribeImageInfoList");
  const uuids = requestsOf("sas", "DescribeImageInfoList").flatMap(({ Uuids }) => Uuids.split(/ *, */));
  return {
    images: 12,
    licenses: 100,
    licensed: 6,
    extra: {
      hostImages: [
        ...List,
        ...distinct(purchases.flatMap(({ LocalImageIds = [] }) => LocalImageIds)).map((ImageID) => ({ ImageID })),
      ],
      registryImages: distinct(purchases.flatMap(({ RegistryImageIds = [] }) => RegistryImageIds)).map((ImageId) => ({
        ImageId,
      })),
      alibabaImages: ImageInfos,
      servers: distinct(uuids).map((uuid) => ({ uuid, imageUuids: ImageInfos.map(({ Uuid }) => Uuid) })),
    },
  };
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
