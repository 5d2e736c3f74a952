import type { ImageReference } from "@plimsoll/core";

import { usageFailure } from "../../failures.js";
import { visible } from "../../output/visible.js";
import { readReference } from "./read-reference.js";

/** An image that a command was asked about. */
export interface AskedImage {
  /** The image as it was given, or the image of an archive with the archive's name. */
  readonly text: string;
  /** Its name; absent for a digest alone and for an image of an archive that has none. */
  readonly reference?: ImageReference;
  /** Image ID and manifest digests: an image that has one of them is it, and no other. Empty for a name without a digest. */
  readonly digests: readonly string[];
  /** Where it stands, `deploy.yaml: Deployment/web, container app`; empty for an argument. */
  readonly from: readonly string[];
  /** Why it cannot be looked for; absent for an image with a name or a digest. */
  readonly problem?: string;
}

const DIGEST = /^@?(?<digest>sha256:[0-9a-f]{64})$/i;

/**
 * Reads an image as it is written on a command line or in a manifest.
 *
 * @throws {CommandFailure} when it is neither a name nor a digest.
 */
export function askedImage(text: string, from: readonly string[] = []): AskedImage {
  const digest = DIGEST.exec(text)?.groups?.["digest"]?.toLowerCase();
  if (digest !== undefined) return { text, digests: [digest], from };
  const read = readReference(text);
  if ("problem" in read) throw usageFailure(`${placeText(from)}${visible(text)} ${visible(read.problem)}.`);
  const { reference } = read;
  return { text, reference, digests: reference.digest === undefined ? [] : [reference.digest], from };
}

/** Images that are the same, once, with every place where they stand. */
export function distinctImages(images: readonly AskedImage[]): readonly AskedImage[] {
  const distinct = new Map<string, AskedImage>();
  for (const image of images) {
    const { text, reference, digests, problem } = image;
    const name = [reference?.host, reference?.path, reference?.tag];
    const key = JSON.stringify(problem === undefined ? [...name, digests] : [problem, text, image.from]);
    const known = distinct.get(key);
    distinct.set(key, known === undefined ? image : { ...known, from: [...known.from, ...image.from] });
  }
  return [...distinct.values()];
}

function placeText([first]: readonly string[]): string {
  return first === undefined ? "" : `${visible(first)}: `;
}
