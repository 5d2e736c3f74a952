import { type ImageFacts, imageNameOf, imageReferenceOf, repositoryOf } from "../image-reference.js";
import { relativeUri } from "../relative-uri.js";

/** Texts of an image that every result of it has. They are made once for the image. */
export interface ImageParts {
  /** Name for people. */
  readonly name: string;
  /** Repository; absent if the cloud does not say. */
  readonly repository: string | undefined;
  /** Members of a result as JSON that say where it is: many results of an image are in one file. */
  readonly locationsOf: (path: string | undefined) => string;
}

/** Makes a look-up of the parts of images. */
export function createImageParts(): (image: ImageFacts) => ImageParts {
  const known = new Map<ImageFacts, ImageParts>();
  return (image) => {
    const before = known.get(image);
    if (before !== undefined) return before;
    const repository = repositoryOf(image);
    const name = imageNameOf(image);
    const logical = JSON.stringify([{ fullyQualifiedName: imageReferenceOf(image), kind: "resource" }]);
    const parts = { name, repository, locationsOf: locator(repository ?? name, logical) };
    known.set(image, parts);
    return parts;
  };
}

const REGION = '"region":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":1}';

/**
 * Makes the locations in an image, each once. GitHub refuses a result without a file, so the image stands for one.
 *
 * @param folder - First part of the path.
 * @param logical - The logical locations as JSON: the true name of the image.
 */
function locator(folder: string, logical: string): ImageParts["locationsOf"] {
  const known = new Map<string, string>();
  return (path = "") => {
    const before = known.get(path);
    if (before !== undefined) return before;
    // A URI has no character that JSON escapes.
    const uri = relativeUri([folder, path === "" ? "image" : path], "image");
    const place = `{"artifactLocation":{"uri":"${uri}"},${REGION}}`;
    const locations = `"locations":[{"physicalLocation":${place},"logicalLocations":${logical}}]`;
    known.set(path, locations);
    return locations;
  };
}
