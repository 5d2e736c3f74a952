import { type TcssClient, isApiError, isIndeterminateError } from "@plimsoll/client";

import type { LicenseFailure, Licenser, LicenseState } from "../license/licenser.js";
import { omitUndefined } from "../base/omit-undefined.js";
import { numericFlagIn, requestIdIn } from "./answer-fields.js";

/** IDs in one read: as many as one page holds, so that one request answers. */
const IDS_PER_READ = 100;

/**
 * Hands out licenses by `ModifyImageAuthorized` and reads them back by `DescribeAssetImageList`.
 *
 * @param client - Client of the account.
 * @param options.signal - Stops the calls.
 */
export function tcssLicenser(
  client: Pick<TcssClient, "call" | "paginate">,
  options: { readonly signal?: AbortSignal } = {},
): Licenser {
  return {
    async license(request) {
      const { RequestId }: { readonly RequestId?: unknown } = await client.call(
        "ModifyImageAuthorized",
        request,
        options,
      );
      return omitUndefined({ requestId: requestIdIn(RequestId) });
    },
    failureOf,
    async read(ids) {
      const states = new Map<string, LicenseState>();
      for (let start = 0; start < ids.length; start += IDS_PER_READ) {
        const wanted = ids.slice(start, start + IDS_PER_READ);
        const pages = client.paginate("DescribeAssetImageList", { Filters: [imageIds(wanted)] }, options);
        const found = new Map<string, unknown>();
        for await (const image of pages) found.set(image.ImageID, image.IsAuthorized);
        for (const id of wanted) {
          if (found.has(id)) states.set(id, stateOf(found.get(id)));
          // Only a list that was read whole shows that an image is gone.
          else if (!pages.result.complete) states.set(id, "unknown");
        }
      }
      return states;
    },
  };
}

function imageIds(ids: readonly string[]): { Name: string; Values: string[]; ExactMatch: boolean } {
  return { Name: "ImageID", Values: [...ids], ExactMatch: true };
}

function stateOf(flag: unknown): LicenseState {
  const licensed = numericFlagIn(flag);
  if (licensed === undefined) return "unknown";
  return licensed ? "licensed" : "unlicensed";
}

function failureOf(error: unknown): LicenseFailure {
  const mayHaveActed = isIndeterminateError(error);
  const reason = mayHaveActed ? error.cause : error;
  if (isApiError(reason)) {
    // With IDs, the only resources in the request are images.
    return { code: reason.code, mayHaveActed, imageGone: !mayHaveActed && reason.code === "ResourceNotFound" };
  }
  return { code: error instanceof Error ? error.name : "unknown", mayHaveActed, imageGone: false };
}
