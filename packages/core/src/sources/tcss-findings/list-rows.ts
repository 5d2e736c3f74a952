import type { FindingInput } from "../../findings/create-finding.js";
import type { FindingImage } from "../../findings/finding.js";
import type { VulnerabilityTexts } from "../../findings/vulnerability-texts.js";
import type { Image } from "../../image/image.js";

/** What rows of a list are read with. */
export interface RowContext {
  /** The image, as its findings name it. */
  readonly image: FindingImage;
  /** Operating system in the image. */
  readonly os: string | undefined;
  /** Gets the texts of the rows; absent if nobody wants them. */
  readonly texts: VulnerabilityTexts | undefined;
}

/** Reads a row, in which nothing is sure to be there, as what makes its findings. */
export type RowReader = (row: Readonly<Record<string, unknown>>, context: RowContext) => readonly FindingInput[];

/** What the rows of an image are read with. */
export function contextOf(image: Image, texts: VulnerabilityTexts | undefined): RowContext {
  const { key, id, name, repository, os } = image;
  return {
    image: { key, ...(id !== "" && { id }), ...(name !== "" && { name }), ...(repository !== "" && { repository }) },
    os,
    texts,
  };
}
