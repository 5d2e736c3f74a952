import type { Image, PlannableImage } from "@plimsoll/core";

/**
 * Keeps of an image what planning needs. The vendor's own record is most of an image, and an account may have a hundred
 * thousand of them.
 */
export function planningFields(image: Image): PlannableImage {
  const { id, name, kind, repository, findings, tag, createdAt, licensed, containers, hosts } = image;
  return {
    id,
    name,
    kind,
    repository,
    findings,
    ...(tag === undefined ? {} : { tag }),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(licensed === undefined ? {} : { licensed }),
    ...(containers === undefined ? {} : { containers }),
    ...(hosts === undefined ? {} : { hosts }),
  };
}
