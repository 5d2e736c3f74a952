import type { sas } from "@plimsoll/types";

import type { BaselineRow } from "../../findings/types.js";
import type { RowFilter } from "./counted-rows.js";
import { toWords } from "./words.js";

/** Parameters that choose checks. */
export interface BaselineRequest {
  readonly BaselineClassKey?: string;
  readonly BaselineNameKey?: string;
}

/** The filter of checks that a request asks for; none if it asks for all. */
export function baselineFilterOf({ BaselineClassKey, BaselineNameKey }: BaselineRequest): {
  readonly filter?: RowFilter<BaselineRow>;
} {
  if (BaselineClassKey === undefined && BaselineNameKey === undefined) return {};
  return {
    filter: {
      key: JSON.stringify([BaselineClassKey, BaselineNameKey]),
      matches: ({ classKey, nameKey }) =>
        (BaselineClassKey === undefined || classKey === BaselineClassKey) &&
        (BaselineNameKey === undefined || nameKey === BaselineNameKey || toWords(nameKey) === BaselineNameKey),
    },
  };
}

/** Writes a check that found something. */
export function toBaselineItem({
  classKey,
  nameKey,
  itemKey,
  title,
}: BaselineRow): sas.components["schemas"]["BaselineItem"] {
  return {
    BaselineItemKey: itemKey,
    BaselineItemAlias: title,
    BaselineNameKey: nameKey,
    BaselineNameAlias: toWords(nameKey),
    BaselineClassKey: classKey,
    BaselineClassAlias: toWords(classKey),
    Status: 0,
    WhiteList: 0,
  };
}
