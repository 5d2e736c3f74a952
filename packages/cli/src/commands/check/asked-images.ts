import type { EvaluatedImage, Image, MissingImage, SourceOutcome } from "@plimsoll/core";

import type { Io } from "../../io.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import type { AskedImages } from "../gate/open-gate.js";
import type { AskedImage } from "./asked-image.js";
import { findAsked, placeKey } from "./find-asked.js";
import { mergeOutcomes } from "./merge-outcomes.js";

/** Images that are judged before they are deployed, with the verdicts as they come. */
export interface CheckedImages extends AskedImages {
  /** The verdicts so far. */
  readonly evaluated: readonly EvaluatedImage[];
  /** True for an image that has no scan license in a place that needs one. */
  readonly isUnlicensed: (image: EvaluatedImage) => boolean;
}

/** Prepares images for a judgment: they are found, those that no account has are kept, and where each stands. */
export function checkedImages(images: readonly AskedImage[], io: Io): CheckedImages {
  const missing: MissingImage[] = [];
  const evaluated: EvaluatedImage[] = [];
  const unlicensed = new Set<string>();
  const stands = new Map<string, readonly string[]>();
  const note = (key: string, more: readonly string[]): void =>
    void stands.set(key, [...new Set([...(stands.get(key) ?? []), ...more])]);
  return {
    evaluated,
    isUnlicensed: (image) => unlicensed.has(imageKey(image)),
    missing: () => missing,
    hasPlaces: images.some(({ from }) => from.length > 0),
    fromOf: (image) => stands.get(imageKey(image)) ?? [],
    // Findings are not needed any more, and there may be many.
    onImage: (image) => void evaluated.push({ ...image, findings: [] }),
    category: `check/${images.length === 1 ? (images[0]?.text ?? "") : `${images.length} images`}`,
    async *find(open, outcomes) {
      const all: SourceOutcome[] = [];
      const seen = new Set<string>();
      for await (const { asked, places, missing: why, note: remark, outcomes: read } of findAsked(images, open, io)) {
        all.push(...read);
        if (why !== undefined) missing.push(why);
        if (why !== undefined) note(imageKey({ id: "", name: why.name, places: [] }), asked.from);
        if (remark !== undefined) io.stderr.write(`${wrapMessage(`plimsoll: ${visible(remark)}`, io.stderr)}\n`);
        for (const image of places) {
          const key = imageKey({ ...image, places: [image] });
          note(key, asked.from);
          if (image.licensed === false) unlicensed.add(key);
          if (!seen.has(placeKey(image))) yield image;
          seen.add(placeKey(image));
        }
      }
      outcomes.push(...mergeOutcomes(all));
    },
  };
}

/** Tells images apart, as {@link Image} and as evaluated. */
function imageKey({
  account,
  cloud,
  id,
  name,
  places: [place],
}: Pick<EvaluatedImage, "id" | "name"> & {
  readonly account?: string;
  readonly cloud?: Image["cloud"];
  readonly places: readonly { readonly key: string }[];
}): string {
  return JSON.stringify([account, cloud, id === "" ? (place?.key ?? name) : id]);
}
