import type { sas } from "@plimsoll/types";

import { hashText } from "../../findings/mix.js";
import type { BuildRiskRow } from "../../findings/types.js";
import type { RowFilter } from "./counted-rows.js";
import { digestOf, riskLevelOf, toWords } from "./words.js";

/** Parameters that choose risky build instructions. */
export interface BuildRiskRequest {
  readonly RiskKey?: string;
  readonly Status?: 0 | 1 | 2;
}

/** The filter of build risks that a request asks for; none if it asks for all. */
export function buildRiskFilterOf({ RiskKey, Status }: BuildRiskRequest): {
  readonly filter?: RowFilter<BuildRiskRow>;
} {
  if (RiskKey === undefined && Status === undefined) return {};
  return {
    filter: {
      key: JSON.stringify([RiskKey, Status]),
      matches: (row, { imageId }) =>
        (RiskKey === undefined || row.rule === RiskKey) && (Status === undefined || statusOf(row, imageId) === Status),
    },
  };
}

/** Writes a risky build instruction. The answer has no field for its state. */
export function toBuildRisk({
  rule,
  title,
  level,
  command,
  advice,
  layer,
}: BuildRiskRow): sas.components["schemas"]["BuildRisk"] {
  return {
    RiskKey: rule,
    RiskKeyName: toWords(rule),
    RiskClass: "other",
    RiskClassName: "Other",
    ...riskLevelOf(level),
    ...(layer === undefined ? {} : { LayerDigest: digestOf(layer.id) }),
    LayerCmd: command,
    Promt: title,
    Description: title,
    Advice: advice,
  };
}

/** State of an instruction: of eight one is ignored and one a false positive, the others are open. */
function statusOf({ rule, number }: BuildRiskRow, imageId: string): 0 | 1 | 2 {
  const drawn = hashText(`${imageId} ${rule} ${number}`, 0) % 8;
  return drawn === 1 || drawn === 2 ? drawn : 0;
}
