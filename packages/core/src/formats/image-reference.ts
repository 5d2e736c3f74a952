import type { EvaluatedImage } from "../policy/evaluation.js";
import { cleanLine } from "./text.js";

/** An image without its findings, as far as names and references of it go. */
export type ImageFacts = Omit<EvaluatedImage, "findings">;

/** Name of an image for people: name and tag, else its ID, else that it has none. */
export function imageNameOf(image: ImageFacts): string {
  return cleanLine(image.name) || cleanLine(image.id) || "image without a name";
}

/** Repository of an image, as far as the cloud says; absent if it does not. */
export function repositoryOf(image: ImageFacts): string | undefined {
  const repository = image.places[0]?.repository;
  return repository === undefined || repository === "" ? undefined : repository;
}

/** Full reference with registry and digest, as far as the cloud says: `registry:5000/shop/cart:1.2@sha256:…`. */
export function imageReferenceOf(image: ImageFacts): string {
  const place = image.places[0];
  const name = imageNameOf(image);
  const registry = place?.registry === undefined ? "" : cleanLine(place.registry).replace(/^https?:\/\//, "");
  // Some clouds write the registry in front of the name already.
  const located = registry === "" || name.startsWith(`${registry}/`) ? name : `${registry.replace(/\/$/, "")}/${name}`;
  return place?.digest === undefined || located.includes("@") ? located : `${located}@${cleanLine(place.digest)}`;
}
