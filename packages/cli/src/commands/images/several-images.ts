import { type CommandFailure, usageFailure } from "../../failures.js";
import { shortId } from "../../output/short-id.js";
import { visible } from "../../output/visible.js";

/** Candidates that the message names. */
const maxCandidates = 20;

/** An image that an argument names, as the message about it shows it. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** Lists in which it is. */
  readonly sources: readonly string[];
}

/** The failure of an argument without `*` that names more than one image. */
export function severalImages(text: string, images: readonly Candidate[]): CommandFailure {
  const lines = images
    .slice(0, maxCandidates)
    .map(({ id, name, sources }) => visible(`  ${shortId(id).padEnd(12)}  ${name}  ${sources.join("+")}`));
  const more = images.length > maxCandidates ? [`  and ${images.length - maxCandidates} more`] : [];
  return usageFailure(
    [
      `${visible(text)} names ${images.length} images. Give the ID of one, or a name with * for several:`,
      ...lines,
      ...more,
    ].join("\n"),
  );
}
