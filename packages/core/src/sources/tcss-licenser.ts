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
    async read(ids, kind = "host") {
      const states = new Map<string, LicenseState>();
      for (let start = 0; start < ids.length; start += IDS_PER_READ) {
        const wanted = ids.slice(start, start + IDS_PER_READ);
        const { found, complete } = await (kind === "host" ? hostStates : registryStates)(client, wanted, options);
        for (const id of wanted) {
          const state = found.get(id);
          if (state !== undefined) states.set(id, state);
          // Only a list that was read completely shows that an image is gone.
          else if (!complete) states.set(id, "unknown");
        }
      }
      return states;
    },
  };
}

interface States {
  readonly found: ReadonlyMap<string, LicenseState>;
  readonly complete: boolean;
}

type ReadStates = (
  client: Pick<TcssClient, "paginate">,
  ids: readonly string[],
  options: { readonly signal?: AbortSignal },
) => Promise<States>;

const hostStates: ReadStates = async (client, ids, options) => {
  const filter = { Name: "ImageID", Values: [...ids], ExactMatch: true };
  const pages = client.paginate("DescribeAssetImageList", { Filters: [filter] }, options);
  const found = new Map<string, LicenseState>();
  for await (const image of pages) found.set(image.ImageID, stateOf(image.IsAuthorized));
  return { found, complete: pages.result.complete };
};

/** An image ID has a row for each tag. One that has a license shows that the image has one, because it is bound to the ID. */
const registryStates: ReadStates = async (client, ids, options) => {
  const filter = { Name: "ImageId", Values: [...ids], ExactMatch: true };
  const pages = client.paginate("DescribeAssetImageRegistryList", { Filters: [filter] }, options);
  const found = new Map<string, LicenseState>();
  for await (const { ImageId, IsAuthorized } of pages) {
    const state = stateOf(IsAuthorized);
    const known = found.get(ImageId);
    if (known === undefined || state === "licensed" || known === "unlicensed") found.set(ImageId, state);
  }
  return { found, complete: pages.result.complete };
};

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
