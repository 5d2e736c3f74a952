import type { SasClient } from "@plimsoll/client";

import type { ImageSource, ImageStream, SourceResult } from "../inventory/image-source.js";
import { omitUndefined } from "../base/omit-undefined.js";
import { SasLookup } from "./sas-lookup.js";

/**
 * The images of Alibaba Cloud that belong to servers or images, by `DescribeImageInfoList`.
 * The service answers without pages and without a total, and leaves out what it does not know. An answer without a list
 * (`no-list`) or with an image without a UUID (`no-identity`) makes the result incomplete.
 *
 * @param client - Client of the account.
 * @param uuids - UUIDs of servers or images. An image that several of them name is read once.
 */
export function sasImages(client: Pick<SasClient, "call">, uuids: readonly string[]): ImageSource {
  return {
    name: "Alibaba Cloud images",
    cloud: "alibaba",
    list: "alibaba-host",
    stream({ signal } = {}): ImageStream {
      let result: SourceResult = { received: 0, complete: false, drifted: false };
      return {
        get result() {
          return result;
        },
        async *[Symbol.asyncIterator]() {
          const lookup = new SasLookup(client, signal);
          result = { received: 0, complete: false, drifted: false };
          yield* lookup.images([...new Set(uuids)]);
          const { received, reason } = lookup;
          result = { received, complete: reason === undefined, drifted: false, ...omitUndefined({ reason }) };
        },
      };
    },
  };
}
