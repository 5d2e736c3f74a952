import type { TcssClient } from "@plimsoll/client";

import { countIn, membersOf, textIn } from "./answer-fields.js";

/** Hosts that hold an image. */
export interface ImageHosts {
  /** IDs of the hosts, each once, in the service's order. */
  readonly hosts: readonly string[];
  /** True if the service counts as many rows as it answered, and each named its host. */
  readonly complete: boolean;
}

/**
 * The hosts that hold an image, by `DescribeAssetImageHostList`, in one request: the action has no pages.
 *
 * @param client - Client of the account.
 * @param imageId - Image ID, `sha256:...`.
 * @param options.signal - Ends the call.
 * @throws {ApiError} when the service refuses.
 */
export async function tcssImageHosts(
  client: Pick<TcssClient, "call">,
  imageId: string,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<ImageHosts> {
  const request = { Filters: [{ Name: "ImageID", Values: [imageId], ExactMatch: true }] };
  const { List, TotalCount } = membersOf(await client.call("DescribeAssetImageHostList", request, options));
  const rows: readonly unknown[] = Array.isArray(List) ? List : [];
  const hosts = new Set<string>();
  let isKnown = true;
  for (const row of rows) {
    const { ImageID, HostID } = membersOf(row as { readonly ImageID?: unknown; readonly HostID?: unknown }); // each is looked at here
    const host = textIn(HostID);
    // A service that ignores the filter answers the rows of all images.
    if (host !== undefined && ImageID === imageId) hosts.add(host);
    else isKnown &&= host !== undefined;
  }
  return { hosts: [...hosts], complete: isKnown && countIn(TotalCount) === rows.length };
}
