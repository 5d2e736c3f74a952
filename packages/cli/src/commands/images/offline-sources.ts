import { BlindSpots, type Image, type ImageSource, type SourceId, type SourceResult, matchImage } from "@plimsoll/core";
import type { RunSource } from "@plimsoll/store";

import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { type Offline, type OfflineAccount, openOffline } from "../../store/open-offline.js";
import { LeftOut, filteredSource } from "./filtered-source.js";
import type { OpenSources } from "./open-sources.js";
import type { Selection } from "./selection.js";

/**
 * Opens the lists of images as the store has them: with the same filters, but for those that a service applies.
 *
 * @throws {CommandFailure} when there is no store, or an option needs a service.
 */
export async function openOfflineSources(selection: Selection, io: Io, globals: Globals): Promise<OpenSources> {
  const { filter, uuid, source: wanted } = selection;
  if (filter !== undefined || uuid !== undefined)
    throw usageFailure(`--${uuid === undefined ? "filter" : "uuid"} is for a service, and --offline calls none.`);
  const offline = await openOffline(selection, io, globals);
  const lookers = { filter: selection, match: matchImage, leftOut: new LeftOut(), blindSpots: new BlindSpots() };
  const { leftOut, blindSpots } = lookers;
  const sources = offline.accounts.flatMap((account) =>
    account.run.sources
      .filter(({ source }) => wanted === undefined || wanted.includes(source))
      .map((list) => filteredSource(sourceOf(offline, account, list), lookers)),
  );
  const ids = [...new Set(sources.flatMap(({ list }): readonly SourceId[] => (list === undefined ? [] : [list])))];
  return {
    sources,
    ids,
    accounts: [],
    isImplicit: false,
    offline,
    blindSpots,
    leftOut,
    [Symbol.asyncDispose]: () => offline[Symbol.asyncDispose](),
  };
}

const NAMES: Readonly<Record<SourceId, string>> = {
  "tencent-host": "Tencent Cloud host images",
  "tencent-registry": "Tencent Cloud registry images",
  "alibaba-registry": "Alibaba Cloud registry images",
  "alibaba-host": "Alibaba Cloud host images",
};

/** Lists that have each image once: the store has one place for each key, and their key is the image ID. */
const DISTINCT: readonly SourceId[] = ["tencent-host"];

function sourceOf({ store }: Offline, { scope }: OfflineAccount, list: RunSource): ImageSource {
  const { alias: account, cloud } = scope;
  return {
    name: NAMES[list.source],
    account,
    cloud,
    list: list.source,
    hasDistinctImages: DISTINCT.includes(list.source),
    stream() {
      let received = 0;
      let isThrough = false;
      return {
        get result(): SourceResult {
          const { complete, reason = "failed", drifted = false, expected } = list;
          return {
            received,
            complete: complete && isThrough,
            drifted,
            ...(!complete && { reason }),
            ...(expected !== undefined && { expected }),
          };
        },
        async *[Symbol.asyncIterator](): AsyncGenerator<Image> {
          for await (const image of store.images({ scope: account, source: list.source })) {
            received += 1;
            yield { ...image, account };
          }
          isThrough = true;
        },
      };
    },
  };
}
