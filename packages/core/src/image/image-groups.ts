import { type GroupedImage, groupOf } from "./grouped-image.js";
import { type Image, SOURCES } from "./image.js";

/**
 * Identity of an image in all its places: the image ID, or else the digest, or else its place. The ID comes first: a
 * digest may name an index of several platforms, and one image has another digest in each registry.
 */
export function groupKeyOf({ id, digest, account, source, key, name }: Image): string {
  if (id !== "") return id;
  return digest ?? `${account ?? ""} ${source} ${key} ${name}`.trimStart();
}

/**
 * Groups images by identity. It holds all of them, so group for output, and stream where nothing has to be
 * put together.
 *
 * An image without an ID belongs to the image with its digest, if exactly one has it; if several have, it stays by itself.
 */
export class ImageGroups {
  /** The images of each list, by account: accounts are read side by side, and their order must not depend on who is faster. */
  readonly #bySource = new Map<string, Map<string, Image[]>>(SOURCES.map((source) => [source, new Map()]));

  /** Adds an image. */
  add(image: Image): void {
    const byAccount = this.#bySource.get(image.source);
    if (byAccount !== undefined) push(byAccount, image.account ?? "", image);
  }

  /**
   * The groups in the order of {@link SOURCES} and, in each, of the names of accounts, whatever the order in which images came;
   * those without an ID come last.
   */
  *groups(): Generator<GroupedImage, void, undefined> {
    const byKey = new Map<string, Image[]>();
    const keysOfDigest = new Map<string, string | undefined>();
    const withoutId: Image[] = [];
    for (const images of this.#lists())
      for (const image of images) {
        if (image.id === "") {
          withoutId.push(image);
          continue;
        }
        push(byKey, image.id, image);
        const { digest, id } = image;
        if (digest === undefined) continue;
        // Several images with one digest: an index of platforms.
        keysOfDigest.set(digest, keysOfDigest.has(digest) && keysOfDigest.get(digest) !== id ? undefined : id);
      }
    for (const image of withoutId)
      push(
        byKey,
        (image.digest === undefined ? undefined : keysOfDigest.get(image.digest)) ?? groupKeyOf(image),
        image,
      );
    for (const places of byKey.values()) yield groupOf(places);
  }

  *#lists(): Generator<readonly Image[]> {
    for (const byAccount of this.#bySource.values())
      for (const account of [...byAccount.keys()].toSorted()) yield byAccount.get(account) ?? [];
  }
}

function push(groups: Map<string, Image[]>, key: string, image: Image): void {
  const places = groups.get(key);
  if (places === undefined) groups.set(key, [image]);
  else places.push(image);
}
