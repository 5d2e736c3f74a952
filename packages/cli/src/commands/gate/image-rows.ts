import { type Cloud, type EvaluatedImage, type Verdict, worstRuleOf } from "@plimsoll/core";

import type { Tone } from "../../output/color.js";
import type { View } from "../../output/view.js";
import { nameOf, reasonOf } from "./gate-rows.js";

/** One image that does not pass, as a table shows it: by the rule that says most. */
export interface ImageRow {
  /** Name of the image, or its ID. */
  readonly image: string;
  readonly account?: string;
  /** The cloud; absent for an image that no account has. */
  readonly cloud?: Cloud;
  /** Verdict of the image. */
  readonly verdict: Exclude<Verdict, "pass">;
  readonly rule: string;
  /** Findings that break the rule. */
  readonly findings: number;
  /** Further rules that it does not pass, in words; empty without any. */
  readonly more: string;
  readonly reason: string;
  /** Where the image stands that was asked for; absent for one that was not read from a manifest. */
  readonly from?: readonly string[];
}

const TONES: Readonly<Record<ImageRow["verdict"], Tone>> = { fail: "bad", unknown: "open" };

/**
 * The columns of the table.
 *
 * @param accounts - Number of accounts; several have a column.
 * @param hasPlaces - True if images were read from manifests.
 */
export function imageView(accounts: number, hasPlaces = false): View<ImageRow> {
  const from = { title: "From", value: (row: ImageRow) => row.from?.join("; "), rank: 2 } as const;
  const account = { title: "Account", value: (row: ImageRow) => row.account, rank: 3 } as const;
  return [
    { title: "Verdict", value: ({ verdict }) => verdict, tone: ({ verdict }) => TONES[verdict], rank: 0 },
    { title: "Image", value: ({ image }) => image, rank: 0 },
    ...(accounts < 2 ? [] : [account]),
    { title: "Cloud", value: ({ cloud }) => cloud, rank: 5 },
    { title: "Rule", value: ({ rule }) => rule, rank: 1 },
    { title: "Findings", value: ({ findings }) => findings, align: "right", rank: 4 },
    { title: "More rules", value: ({ more }) => more, rank: 2 },
    { title: "Reason", value: ({ reason }) => reason, rank: 1 },
    ...(hasPlaces ? [from] : []),
  ];
}

/** The row of an image, with where it stands in manifests; nothing for one that passes. */
export function imageRowOf(image: EvaluatedImage, from: readonly string[] = []): ImageRow | undefined {
  const worst = image.verdict === "pass" ? undefined : worstRuleOf(image);
  if (image.verdict === "pass" || worst === undefined) return undefined;
  const { rule, moreFailed, moreUndecided } = worst;
  const more = [
    ...(moreFailed > 0 ? [`${moreFailed} fail`] : []),
    ...(moreUndecided > 0 ? [`${moreUndecided} undecided`] : []),
  ];
  return {
    image: nameOf(image),
    ...(image.account === undefined ? {} : { account: image.account }),
    ...(image.cloud === undefined ? {} : { cloud: image.cloud }),
    verdict: image.verdict,
    rule: rule.rule,
    findings: rule.findings,
    more: more.join(", "),
    reason: reasonOf(image, rule),
    ...(from.length === 0 ? {} : { from }),
  };
}
