import type { sas } from "@plimsoll/types";

import { omitUndefined } from "../../base/omit-undefined.js";
import type { FindingInput } from "../../findings/create-finding.js";
import type { FindingImage, FindingState } from "../../findings/finding.js";
import { plainText } from "../../findings/plain-text.js";
import type { VulnerabilityText } from "../../findings/vulnerability-texts.js";
import { membersOf, textIn } from "../answer-fields.js";

/** A row of `DescribeImageBaselineItemList`. */
export type BaselineItem = sas.components["schemas"]["BaselineItem"];
type Row = Partial<Record<keyof BaselineItem, unknown>>;

/** `2` is fixed and to be verified; `3`, a fix that failed, is open. */
const STATES: ReadonlyMap<unknown, FindingState> = new Map([
  [1, "fixed"],
  [2, "fixing"],
]);

/** Reads a row of `DescribeImageBaselineItemList`. It has no level, so the finding has no severity. */
export function fromSasBaseline(raw: BaselineItem, image: FindingImage): FindingInput {
  const row: Row = membersOf(raw);
  const item = textIn(row.BaselineItemKey);
  return {
    kind: "baseline",
    cloud: "alibaba",
    image,
    id: item ?? "",
    rule: omitUndefined({ class: textIn(row.BaselineClassKey), name: textIn(row.BaselineNameKey), item }),
    state: row.WhiteList === 1 ? "ignored-by-vendor" : (STATES.get(row.Status) ?? "open"),
    raw,
  };
}

/** Title and description of a check. */
export function baselineTextOf(raw: BaselineItem): VulnerabilityText {
  const row: Row = membersOf(raw);
  const [title = "", description = ""] = [row.BaselineItemAlias, row.BaselineNameAlias].map((text) =>
    plainText(textIn(text) ?? ""),
  );
  return { title, description };
}
