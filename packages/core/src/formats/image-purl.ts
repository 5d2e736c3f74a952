import purl from "packageurl-js";

import type { EvaluatedImage } from "../policy/evaluation.js";
import { imageNameOf, repositoryOf } from "./image-reference.js";
import { cleanLine } from "./text.js";

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Name of a repository without registry and namespace, as package URLs of images have it; never empty. */
function lastPartOf(repository: string): string {
  const parts = cleanLine(repository).split("/");
  return parts.findLast((part) => part.trim() !== "")?.trim() ?? "image";
}

/**
 * Package URLs of an image, one for each repository and manifest: `pkg:oci/cart@sha256:…`. They have no qualifiers, since a reader that
 * writes its own ones another way would not find the image. None if the cloud says no manifest digest: the image ID is another digest,
 * and a URL without one is of every build.
 *
 * @see https://github.com/package-url/purl-spec/blob/main/types-doc/oci-definition.md
 */
export function imagePurlsOf(image: EvaluatedImage): readonly string[] {
  const urls = image.places
    .filter(({ digest }) => digest !== undefined && DIGEST.test(digest))
    .map(({ digest, repository }) => {
      const name = lastPartOf(repository || repositoryOf(image) || imageNameOf(image)).toLowerCase();
      return new purl.PackageURL("oci", undefined, name, digest, undefined, undefined).toString();
    });
  return [...new Set(urls)];
}
