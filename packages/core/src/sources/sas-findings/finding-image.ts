import type { FindingImage } from "../../findings/finding.js";
import type { Image } from "../../image/image.js";
import { omitUndefined } from "../../base/omit-undefined.js";
import { textIn } from "../answer-fields.js";

/** Makes the image of a finding from an image of the inventory. */
export function findingImageOf({ key, id, name, repository }: Image): FindingImage {
  return { key, ...omitUndefined({ id: textIn(id), name: textIn(name), repository: textIn(repository) }) };
}
