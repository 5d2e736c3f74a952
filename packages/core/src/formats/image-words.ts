import type { EvaluatedImage } from "../policy/evaluation.js";
import { type WorstRule, worstRuleOf } from "../policy/worst-rule.js";
import { imageNameOf } from "./image-reference.js";
import { cleanLine, cutText } from "./text.js";

/** Text about an image that does not pass. */
export interface ImageWords {
  /** The image and its verdict, `prod: shop/cart:1.2 fails`. */
  readonly title: string;
  /** The most important rule, its reason, and how many others there are. */
  readonly text: string;
  /** That rule. */
  readonly worst: WorstRule;
}

/** Text about an image that fails or is unknown; `undefined` for one that passes. */
export function imageWordsOf(image: EvaluatedImage): ImageWords | undefined {
  const worst = image.verdict === "pass" ? undefined : worstRuleOf(image);
  if (worst === undefined) return undefined;
  const account = image.account === undefined ? "" : `${cleanLine(image.account)}: `;
  const { rule, moreFailed, moreUndecided } = worst;
  const more = [
    ...(moreFailed > 0 ? [`${moreFailed} more fail`] : []),
    ...(moreUndecided > 0 ? [`${moreUndecided} more undecided`] : []),
  ];
  const reason = cleanLine(rule.reason) || "no reason is given";
  return {
    title: cutText(`${account}${imageNameOf(image)} ${image.verdict === "fail" ? "fails" : "has no verdict"}`, 255),
    text: cutText(`${cleanLine(rule.rule)}: ${reason}${more.length === 0 ? "" : ` (${more.join(", ")})`}`, 1000),
    worst,
  };
}
