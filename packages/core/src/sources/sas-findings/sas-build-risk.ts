import type { sas } from "@plimsoll/types";

import { omitUndefined } from "../../base/omit-undefined.js";
import { concealShared } from "../../findings/conceal-shared.js";
import type { FindingInput } from "../../findings/create-finding.js";
import type { FindingImage, FindingState } from "../../findings/finding.js";
import { plainText } from "../../findings/plain-text.js";
import { locateSecret } from "../../findings/locate-secret.js";
import { ALIBABA_RISK_LEVELS, readSeverity } from "../../findings/severity.js";
import type { VulnerabilityText } from "../../findings/vulnerability-texts.js";
import { membersOf, textIn } from "../answer-fields.js";
import { digestIn } from "../sas-fields.js";

/** A row of `DescribeImageBuildRiskByKey`. */
export type BuildRisk = sas.components["schemas"]["BuildRisk"];
type Row = Partial<Record<keyof BuildRisk, unknown>>;

/** Reads a row of `DescribeImageBuildRiskByKey`. The instruction may hold a secret and is masked. */
export function fromSasBuildRisk(raw: BuildRisk, image: FindingImage, state: FindingState): FindingInput {
  const row: Row = membersOf(raw);
  const key = textIn(row.RiskKey);
  const command = textIn(row.LayerCmd);
  return {
    kind: "build-risk",
    cloud: "alibaba",
    image,
    id: key ?? "",
    ...readSeverity({ level: row.RiskLevel, table: ALIBABA_RISK_LEVELS }),
    layer: omitUndefined({ digest: digestIn(row.LayerDigest), command }),
    rule: omitUndefined({ class: textIn(row.RiskClass), name: textIn(row.RiskKeyName), item: key }),
    evidenceText: command,
    state,
    raw,
  };
}

/** Texts about the rule; a secret of the instruction or of the remark is masked in them. */
export function buildRiskTextOf(raw: BuildRisk): VulnerabilityText {
  const row: Row = membersOf(raw);
  const secrets = [row.LayerCmd, row.Promt].map((text) => locateSecret(textIn(text) ?? ""));
  const conceals = secrets.filter(({ certain }) => certain).map(({ value }) => concealShared(value));
  const concealed = (text: string) => conceals.reduce((shown, conceal) => conceal(shown), text);
  // Once more after reading HTML, in which a secret may have been written with references.
  const masked = (text: unknown) => concealed(plainText(concealed(textIn(text) ?? "")));
  return { title: masked(row.RiskKeyName), description: masked(row.Description), solution: masked(row.Advice) };
}
