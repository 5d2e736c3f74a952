import { type TcssClient, isApiError, isIndeterminateError } from "@plimsoll/client";

import type { LicenseFailure, Licenser } from "../license/licenser.js";

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
      const { RequestId } = await client.call("ModifyImageAuthorized", request, options);
      return { requestId: RequestId };
    },
    failureOf,
    async licensed(ids) {
      const found = new Set<string>();
      for (let start = 0; start < ids.length; start += IDS_PER_READ) {
        const wanted = new Set(ids.slice(start, start + IDS_PER_READ));
        const Filters = [{ Name: "ImageID", Values: [...wanted], ExactMatch: true }];
        for await (const image of client.paginate("DescribeAssetImageList", { Filters }, options))
          if (image.IsAuthorized !== 0 && wanted.has(image.ImageID)) found.add(image.ImageID);
      }
      return found;
    },
  };
}

function failureOf(error: unknown): LicenseFailure {
  const mayHaveActed = isIndeterminateError(error);
  const reason = mayHaveActed ? error.cause : error;
  if (isApiError(reason)) return { code: reason.code, mayHaveActed };
  return { code: error instanceof Error ? error.name : "unknown", mayHaveActed };
}
