import type { SasClient } from "@plimsoll/client";
import type { sas } from "@plimsoll/types";

import type { ImageSource, ImageStream, SourceResult } from "../inventory/image-source.js";
import { omitUndefined } from "../base/omit-undefined.js";
import { fromSasImage } from "./sas-image.js";

type ImageInfo = sas.components["schemas"]["ImageInfo"];

/** UUIDs in one request. They travel in the URL, which gateways and proxies cut at 8 KB; 100 take less than half. */
const UUIDS_PER_REQUEST = 100;

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
    stream({ signal } = {}): ImageStream {
      let result: SourceResult = { received: 0, complete: false, drifted: false };
      return {
        get result() {
          return result;
        },
        async *[Symbol.asyncIterator]() {
          const seen = new Set<string>();
          let received = 0;
          let reason: string | undefined;
          result = { received: 0, complete: false, drifted: false };
          for (const batch of batches([...new Set(uuids)])) {
            const page = await client.call(
              "DescribeImageInfoList",
              { Uuids: batch.join(",") },
              signal === undefined ? {} : { signal },
            );
            const rows: unknown = page.ImageInfos;
            if (!Array.isArray(rows)) reason = "no-list";
            for (const raw of Array.isArray(rows) ? (rows as ImageInfo[]) : []) {
              // each is looked at below
              const image = fromSasImage(raw);
              if (image.key === "") reason ??= "no-identity";
              if (typeof raw !== "object" || raw === null) continue;
              const identity = `${image.key} ${image.digest ?? image.id} ${image.name}`;
              // An item without a key cannot be recognized.
              if (image.key !== "" && seen.has(identity)) continue;
              seen.add(identity);
              received += 1;
              yield image;
            }
          }
          result = { received, complete: reason === undefined, drifted: false, ...omitUndefined({ reason }) };
        },
      };
    },
  };
}

function* batches(uuids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < uuids.length; start += UUIDS_PER_REQUEST)
    yield uuids.slice(start, start + UUIDS_PER_REQUEST);
}
