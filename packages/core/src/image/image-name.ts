/** The parts of an image name. */
export interface ImageName {
  /** Everything before the tag. */
  readonly repository: string;
  /** The tag; absent if the name has no tag. */
  readonly tag?: string;
}

/**
 * Splits `repository:tag`. The colon of a port (`registry:5000/app`) starts no tag, and `<none>` is not a tag.
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
