import { type TcssClient, isApiError } from "@plimsoll/client";
import type { ResponseOf } from "@plimsoll/types";

import { omitUndefined } from "../base/omit-undefined.js";
import { maskEvidence } from "../findings/mask-evidence.js";
import { membersOf, textIn } from "./answer-fields.js";

/** Build of an image, as far as Tencent Cloud says. */
export interface TcssImageDetail {
  /** Architecture of the processor for which the image was built. */
  readonly architecture?: string;
  /** Author of the image. */
  readonly author?: string;
  /** Steps of the build, one for each line of the vendor's text. Values are masked: a step may hold a password. */
  readonly history?: readonly string[];
  /** Digests under which repositories hold the image, each `name@sha256:...`. */
  readonly repositoryDigests?: readonly string[];
}

/**
 * Reads how an image on hosts was built, by `DescribeAssetImageDetail`.
 *
 * @param id - Image ID.
 * @param options.signal - Stops the call.
 * @returns `undefined` if the image is gone meanwhile.
 * @throws {ApiError} when the service refuses for another reason.
 */
export async function tcssImageDetail(
  client: Pick<TcssClient, "call">,
  id: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<TcssImageDetail | undefined> {
  let answer: ResponseOf<"tcss", "DescribeAssetImageDetail">;
  try {
    answer = await client.call("DescribeAssetImageDetail", { ImageID: id }, options);
  } catch (error) {
    if (isApiError(error) && error.code === "ResourceNotFound") return undefined;
    throw error;
  }
  const { Architecture, Author, BuildHistory, RepoDigests } = membersOf(answer);
  const history = textIn(BuildHistory)
    ?.split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => maskEvidence(line).excerpt);
  const digests = Array.isArray(RepoDigests) ? RepoDigests.flatMap((digest: unknown) => textIn(digest) ?? []) : [];
  return omitUndefined({
    architecture: textIn(Architecture),
    author: textIn(Author),
    history,
    repositoryDigests: digests.length === 0 ? undefined : digests,
  });
}
