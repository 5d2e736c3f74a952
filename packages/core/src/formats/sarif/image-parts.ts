import type { EvaluatedImage } from "../../policy/evaluation.js";
import { imageNameOf, imageReferenceOf, repositoryOf } from "../image-reference.js";

/** Texts of an image that every result of it has. They are made once for the image. */
export interface ImageParts {
  /** Name for people. */
  readonly name: string;
  /** Repository; absent if the cloud does not say. */
  readonly repository: string | undefined;
  /** First part of the path of its results. */
  readonly folder: string;
  /** The logical locations as JSON: the true name of the image. */
  readonly logical: string;
}

/** Makes a look-up of the parts of images. */
export function createImageParts(): (image: EvaluatedImage) => ImageParts {
  const known = new Map<EvaluatedImage, ImageParts>();
  return (image) => {
    const before = known.get(image);
    if (before !== undefined) return before;
    const repository = repositoryOf(image);
    const name = imageNameOf(image);
    const logical = JSON.stringify([{ fullyQualifiedName: imageReferenceOf(image), kind: "resource" }]);
    const parts = { name, repository, folder: repository ?? name, logical };
    known.set(image, parts);
    return parts;
  };
}
