import type { sas } from "@plimsoll/types";

import type { FindingInput } from "../../findings/create-finding.js";
import type { FindingImage, FindingState } from "../../findings/finding.js";
import { readTime } from "../../findings/finding-time.js";
import { ALIBABA_MALWARE_LEVELS, readSeverity } from "../../findings/severity.js";
import { membersOf, textIn } from "../answer-fields.js";
import { digestIn } from "../sas-fields.js";

/** A row of `DescribeAffectedMaliciousFileImages`. */
export type MaliciousFile = sas.components["schemas"]["AffectedMaliciousFileImage"];

/** `2`, being verified, stays open until that is over. */
const STATES: ReadonlyMap<unknown, FindingState> = new Map([
  [1, "fixed"],
  [3, "ignored-by-vendor"],
]);

/**
 * Reads a row of `DescribeAffectedMaliciousFileImages`. The MD5 of the file is the ID, and the name of the malware another one.
 *
 * @param names - Names of the malware, if they are known.
 */
export function fromSasMaliciousFile(raw: MaliciousFile, image: FindingImage, names: readonly string[]): FindingInput {
  const row: Partial<Record<keyof MaliciousFile, unknown>> = membersOf(raw);
  const digest = digestIn(row.Layer);
  return {
    kind: "malware",
    cloud: "alibaba",
    image,
    id: textIn(row.MaliciousMd5) ?? "",
    aliases: names,
    ...readSeverity({ level: row.Level, table: ALIBABA_MALWARE_LEVELS }),
    path: textIn(row.FilePath),
    md5: row.MaliciousMd5,
    ...(digest !== undefined && { layer: { digest } }),
    state: STATES.get(row.Status) ?? "open",
    firstSeenAt: readTime(row.FirstScanTimestamp),
    lastSeenAt: readTime(row.LatestScanTimestamp),
    raw,
  };
}
