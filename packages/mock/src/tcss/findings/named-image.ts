import type { ImageContents } from "../../findings/findings.js";
import { findingsOf } from "../../findings/findings-of.js";
import type { RegistryImageName } from "../../state/registry-image.js";
import type { Store } from "../../state/store.js";
import { tcssRefusal } from "../errors.js";

/**
 * Contents of an image found on hosts.
 *
 * @throws {Refusal} when there is no such image.
 */
export function hostContents(store: Store, imageId: string): ImageContents {
  const contents = findingsOf(store).image("host", imageId);
  if (contents === undefined) throw tcssRefusal("ResourceNotFound");
  return contents;
}

/** Parameters by which a request names an image in a registry. `Id` takes precedence over `ImageInfo`. */
export interface RegistryImageNaming {
  /** Number of the image. */
  readonly Id?: number;
  /** Its name. */
  readonly ImageInfo?: RegistryImageName;
}

/** An image in a registry and its contents. */
export interface NamedRegistryImage {
  /** Number of the image. */
  readonly id: number;
  readonly contents: ImageContents;
}

/**
 * Finds the image in a registry that a request names.
 *
 * @throws {Refusal} when there is no such image.
 */
export function namedRegistryImage(store: Store, { Id, ImageInfo }: RegistryImageNaming): NamedRegistryImage {
  const id = Id ?? (ImageInfo === undefined ? undefined : store.registryImages.numberOf(ImageInfo));
  const contents = id === undefined ? undefined : findingsOf(store).image("registry", String(id));
  if (id === undefined || contents === undefined) throw tcssRefusal("ResourceNotFound");
  return { id, contents };
}
