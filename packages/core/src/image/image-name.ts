/** A name taken apart. */
export interface ImageName {
  /** Everything before the tag. */
  readonly repository: string;
  /** The tag; absent if the name has no tag. */
  readonly tag?: string;
}

/**
 * Takes `repository:tag` apart. The colon of a port (`registry:5000/app`) starts no tag, and `<none>` is no tag.
 *
 * @param name - Name as a cloud writes it.
 */
export function parseImageName(name: string): ImageName {
  const colon = name.lastIndexOf(":");
  if (colon <= name.lastIndexOf("/")) return { repository: name };
  const repository = name.slice(0, colon);
  const tag = name.slice(colon + 1);
  return tag === "" || tag === "<none>" ? { repository } : { repository, tag };
}
