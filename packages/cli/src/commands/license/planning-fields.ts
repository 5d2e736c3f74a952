import type { PlannableImage, TencentImage } from "@plimsoll/core";

/**
 * Keeps of an image what planning needs. The vendor's own record is most of an image, and an account may have a hundred
 * thousand of them.
 */
export function planningFields({ id, name, licensed, containers, hosts }: TencentImage): PlannableImage {
  return {
    id,
    name,
    ...(licensed === undefined ? {} : { licensed }),
    ...(containers === undefined ? {} : { containers }),
    ...(hosts === undefined ? {} : { hosts }),
  };
}
