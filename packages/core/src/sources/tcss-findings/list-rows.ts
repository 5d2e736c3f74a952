import type { FindingInput } from "../../findings/create-finding.js";
import type { FindingImage } from "../../findings/finding.js";
import type { VulnerabilityTexts } from "../../findings/vulnerability-texts.js";
import type { Image } from "../../image/image.js";

/** Facts about an image that its rows are read with. */
export interface RowContext {
  /** The image, as its findings name it. */
  readonly image: FindingImage;
  /** Operating system in the image. */
  readonly os: string | undefined;
  /** Receives the texts of the rows; absent if they are not wanted. */
  readonly texts: VulnerabilityTexts | undefined;
}

/** Reads a row, in which any member may be missing, as input of `createFinding`. */
export type RowReader = (row: Readonly<Record<string, unknown>>, context: RowContext) => readonly FindingInput[];

/** Makes the context of the rows of an image. */
export function contextOf(image: Image, texts: VulnerabilityTexts | undefined): RowContext {
  const { key, id, name, repository, os } = image;
  return {
    image: { key, ...(id !== "" && { id }), ...(name !== "" && { name }), ...(repository !== "" && { repository }) },
    os,
    texts,
  };
}
