import type { SasClient } from "@plimsoll/client";
import type { sas } from "@plimsoll/types";
import pMap from "p-map";

import type { FindingState } from "../../findings/finding.js";
import type { Image } from "../../image/image.js";
import { textIn } from "../answer-fields.js";
import { failureOf } from "./sas-failure.js";
import type { SasLists } from "./sas-lists.js";

type Schemas = sas.components["schemas"];

/** Images that have sensitive files, and the state of each kind: by UUID, then by kind. */
export type SecretStates = ReadonlyMap<string, ReadonlyMap<string, FindingState>>;

const STATES: ReadonlyMap<unknown, FindingState> = new Map([
  ["0", "open"],
  ["1", "ignored-by-vendor"],
  ["2", "false-positive"],
]);

const SCAN_RANGE = '["image"]';
/** Kinds whose images are read at the same time. */
const CONCURRENCY = 4;

/**
 * Reads which images have sensitive files: the kinds by `DescribeImageSensitiveFileList`, then the images of each by
 * `DescribeImageListBySensitiveFile`. That takes a request for each kind, and saves one for each image that has none.
 *
 * @param image - The only image that is asked for. @default all of the account
 * @returns Nothing if a list is not whole or cannot be read: then each image must be asked.
 */
export async function readSecretStates(
  client: Pick<SasClient, "call">,
  lists: SasLists,
  { image, signal }: { readonly image?: Image | undefined; readonly signal: AbortSignal | undefined },
): Promise<SecretStates | undefined> {
  const options = signal === undefined ? {} : { signal };
  const kinds = lists.open<Schemas["SensitiveFileKind"]>({
    action: "DescribeImageSensitiveFileList",
    ask: async (CurrentPage, PageSize) => {
      const ofImage = image === undefined ? {} : { ImageUuid: image.key };
      const request = { ...ofImage, ScanRange: SCAN_RANGE, CurrentPage, PageSize };
      const answer = await client.call("DescribeImageSensitiveFileList", request, options);
      return { list: answer.SensitiveFileList, pageInfo: answer.PageInfo };
    },
    identityOf: ({ SensitiveFileKey }: { readonly SensitiveFileKey?: unknown }) => textIn(SensitiveFileKey) ?? "",
  });
  const imagesOf = (key: string) =>
    lists.open<Schemas["SensitiveFileImage"]>({
      action: "DescribeImageListBySensitiveFile",
      ask: async (CurrentPage, PageSize) => {
        const digest = image?.digest?.replace(/^sha256:/, "");
        const ofImage = digest === undefined ? {} : { ImageDigest: digest };
        const request = { ...ofImage, SensitiveFileKey: key, ScanRange: SCAN_RANGE, CurrentPage, PageSize };
        const answer = await client.call("DescribeImageListBySensitiveFile", request, options);
        return { list: answer.ImageInfos, pageInfo: answer.PageInfo };
      },
      identityOf: ({ Uuid, Digest }: { readonly Uuid?: unknown; readonly Digest?: unknown }) =>
        textIn(Uuid) === undefined ? "" : `${String(Uuid)} ${String(Digest)}`,
    });

  const states = new Map<string, Map<string, FindingState>>();
  let isWhole = true;
  try {
    const keys: string[] = [];
    for await (const { SensitiveFileKey } of kinds.rows()) if (textIn(SensitiveFileKey)) keys.push(SensitiveFileKey);
    await pMap(
      keys,
      async (key) => {
        const images = imagesOf(key);
        for await (const { Uuid, Status } of images.rows()) {
          const ofImage = states.get(Uuid) ?? new Map<string, FindingState>();
          states.set(Uuid, ofImage.set(key, STATES.get(Status) ?? "open"));
        }
        isWhole &&= images.result.complete;
      },
      { concurrency: CONCURRENCY },
    );
  } catch (error) {
    // The requests for the images meet the same error and report it.
    failureOf(error, signal);
    return undefined;
  }
  return isWhole && kinds.result.complete ? states : undefined;
}
