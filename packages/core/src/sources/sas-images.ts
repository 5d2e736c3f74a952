import type { SasClient } from "@plimsoll/client";

import type { ImageSource, ImageStream, SourceResult } from "../inventory/image-source.js";
import { fromSasImage } from "./sas-image.js";

/** UUIDs in one request. They travel in the URL, which gateways and proxies cut at 8 KB; 100 take less than half. */
const UUIDS_PER_REQUEST = 100;

/**
 * The images of Alibaba Cloud that belong to servers or images, by `DescribeImageInfoList`.
 * The service answers without pages and without a total, and leaves out what it does not know.
 *
 * @param client - Client of the account.
 * @param uuids - UUIDs of servers or images. An image that several of them name is read once.
 */
export function sasImages(client: Pick<SasClient, "call">, uuids: readonly string[]): ImageSource {
  return {
    name: "Alibaba Cloud images",
    cloud: "alibaba",
    stream({ signal } = {}): ImageStream {
      let result: SourceResult = { received: 0, complete: false, drifted: false };
      return {
        get result() {
          return result;
        },
        async *[Symbol.asyncIterator]() {
          const seen = new Set<string>();
          result = { received: 0, complete: false, drifted: false };
          for (const batch of batches([...new Set(uuids)])) {
            const page = await client.call(
              "DescribeImageInfoList",
              { Uuids: batch.join(",") },
              signal === undefined ? {} : { signal },
            );
            for (const raw of page.ImageInfos) {
              const image = fromSasImage(raw);
              const identity = `${image.key} ${image.digest ?? image.id} ${image.name}`;
              if (seen.has(identity)) continue;
              seen.add(identity);
              yield image;
            }
          }
          result = { received: seen.size, complete: true, drifted: false };
        },
      };
    },
  };
}

function* batches(uuids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < uuids.length; start += UUIDS_PER_REQUEST)
    yield uuids.slice(start, start + UUIDS_PER_REQUEST);
}
