import type { EvaluatedImage } from "../../policy/evaluation.js";
import { type Candidate, type FindingChoice, candidatesOf, compareCandidates, ruleIdOf } from "./candidate.js";
import { createImageParts } from "./image-parts.js";
import { resultText } from "./result.js";

/** GitHub keeps this many results of a run, whichever they are, so the choice is made here. */
export const MAX_RESULTS = 5000;

/** A result that is in the report. */
export interface Result extends Pick<Candidate, "key" | "order"> {
  /** The finding or rule that it is about, with the image. */
  readonly candidate: Candidate;
  /** ID of its rule. */
  readonly ruleId: string;
  /** Its members as JSON, but for those about its rule, with the brace at the end. */
  readonly text: string;
}

/** The results of a report. */
export interface Results {
  /** The worst ones in order. */
  readonly kept: readonly Result[];
  /** Number of all. */
  readonly total: number;
}

/** The worst results of all images, in order. Only twice as many as are kept are ever held. */
export async function worstResults(images: AsyncIterable<EvaluatedImage>, isWanted: FindingChoice): Promise<Results> {
  const held: Candidate[] = [];
  let total = 0;
  const cut = (): void => {
    held.sort(compareCandidates);
    held.length = MAX_RESULTS;
  };
  for await (const image of images) {
    for (const candidate of candidatesOf(image, isWanted)) {
      total += 1;
      held.push(candidate);
      if (held.length >= 2 * MAX_RESULTS) cut();
    }
  }
  if (held.length > MAX_RESULTS) cut();
  const partsOf = createImageParts();
  // The texts are made before the results are sorted: findings that came together lie together in memory.
  const kept = held.map((candidate): Result => {
    const ruleId = ruleIdOf(candidate);
    const { order, key } = candidate;
    return { order, key, candidate, ruleId, text: resultText(candidate, ruleId, partsOf(candidate.image)) };
  });
  return { kept: kept.sort(compareCandidates), total };
}
