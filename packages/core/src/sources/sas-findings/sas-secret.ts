import type { sas } from "@plimsoll/types";

import { concealShared } from "../../findings/conceal-shared.js";
import type { FindingInput } from "../../findings/create-finding.js";
import type { FindingImage, FindingState } from "../../findings/finding.js";
import { readTime } from "../../findings/finding-time.js";
import { plainText } from "../../findings/plain-text.js";
import { locateSecret } from "../../findings/locate-secret.js";
import { ALIBABA_RISK_LEVELS, readSeverity } from "../../findings/severity.js";
import type { VulnerabilityText } from "../../findings/vulnerability-texts.js";
import { membersOf, textIn } from "../answer-fields.js";
import { digestIn } from "../sas-fields.js";

/** A row of `DescribeImageSensitiveFileByKey`. */
export type SensitiveFile = sas.components["schemas"]["SensitiveFile"];

/** Reads a row of `DescribeImageSensitiveFileByKey`. The secret stands in `Promt`, and is masked. */
export function fromSasSecret(raw: SensitiveFile, image: FindingImage, state: FindingState): FindingInput {
  const row: Partial<Record<keyof SensitiveFile, unknown>> = membersOf(raw);
  const digest = digestIn(row.LayerDigest);
  return {
    kind: "secret",
    cloud: "alibaba",
    image,
    id: textIn(row.SensitiveFileKey) ?? "",
    ...readSeverity({ level: row.RiskLevel, table: ALIBABA_RISK_LEVELS }),
    path: textIn(row.FilePath),
    md5: row.Md5,
    ...(digest !== undefined && { layer: { digest } }),
    state,
    firstSeenAt: readTime(row.FirstScanTime),
    lastSeenAt: readTime(row.LastScanTime),
    evidenceText: textIn(row.Promt),
    raw,
  };
}

/** Texts about the kind of the file. They are masked too, in case they repeat the secret. */
export function secretTextOf(raw: SensitiveFile): VulnerabilityText {
  const row: Partial<Record<keyof SensitiveFile, unknown>> = membersOf(raw);
  const conceal = concealShared(locateSecret(textIn(row.Promt) ?? "").value);
  const [title, description, solution] = [row.SensitiveFileName, row.Description, row.Advice].map((text) =>
    // Once more after reading HTML, in which a secret may have been written with references.
    conceal(plainText(conceal(textIn(text) ?? ""))),
  );
  return { title: title ?? "", description: description ?? "", solution: solution ?? "" };
}
