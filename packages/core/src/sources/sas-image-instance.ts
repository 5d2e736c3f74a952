import type { sas } from "@plimsoll/types";

import type { AlibabaRegistryImage, ScanStatus } from "../image/image.js";
import { omitUndefined } from "../base/omit-undefined.js";
import { countIn, membersOf, numericFlagIn, textIn } from "./answer-fields.js";
import { atRiskIn, dateIn, digestIn, nameOf, namespaceIn, numberInText } from "./sas-fields.js";

type ImageInstance = sas.components["schemas"]["ImageInstance"];
type Members = Partial<Record<keyof ImageInstance, unknown>>;

const RUNNING: readonly unknown[] = [
  "INIT",
  "START",
  "MESSAGE_SEND",
  "START_RUN",
  "DOWNLOAD",
  "PRE_ANALYZER",
  "PRE_ANALYZER_SUCCESS",
  "WEB_SHELL_ANALYZER",
  "CVE_ANALYZER",
  "BIN_ANALYZER",
  "OTHER_ANALYZER",
];

/**
 * Reads a row of `DescribeImageInstances` as an image. A member that is missing from the row, or has another type than is
 * documented, is absent.
 */
export function fromSasImageInstance(raw: ImageInstance): AlibabaRegistryImage {
  const row: Members = membersOf(raw);
  const id = digestIn(row.ImageId) ?? "";
  const scannedAt = dateIn(row.LastScanTime);
  const scanStatus = scanStatusOf(row, scannedAt);
  // Before the first scan the service writes 0 for findings that were not searched for.
  const isKnown =
    scanStatus !== "never" || numericFlagIn(row.VulCount) === true || numericFlagIn(row.AlarmCount) === true;
  return {
    cloud: "alibaba",
    source: "alibaba-registry",
    kind: "registry",
    key: textIn(row.Uuid) ?? "",
    id,
    ...nameOf(row, id),
    ...omitUndefined({
      digest: digestIn(row.Digest),
      createdAt: dateIn(numberInText(row.ImageCreate)),
      updatedAt: dateIn(numberInText(row.ImageUpdate)),
      sizeBytes: countIn(numberInText(row.ImageSize)),
      running: numericFlagIn(row.Deployed),
      scanStatus,
      scannedAt,
    }),
    registry: omitUndefined({
      kind: textIn(row.RegistryType),
      instanceId: textIn(row.InstanceId),
      namespace: namespaceIn(row.RepoNamespace),
      address: addressIn(row.Endpoints),
      region: textIn(row.RegionId),
      visibility: VISIBILITY.get(row.RepoType),
    }),
    scanErrors: scanErrors(row, scanStatus),
    findings: isKnown ? omitUndefined({ vulnerabilities: countIn(row.VulCount), alerts: countIn(row.AlarmCount) }) : {},
    ...omitUndefined({ atRisk: isKnown ? atRiskIn(row.RiskStatus) : undefined }),
    raw,
  };
}

const VISIBILITY: ReadonlyMap<unknown, "private" | "public"> = new Map([
  ["public", "public"],
  ["private", "private"],
]);

/** `[]` is the vendor's word for no address. */
function addressIn(value: unknown): string | undefined {
  const text = textIn(value);
  return text === "[]" ? undefined : text;
}

/** An image without a status and a time of a scan was never scanned, where the row has what every row has. */
function scanStatusOf({ ScaStatus, Uuid }: Members, scannedAt: string | undefined): ScanStatus | undefined {
  if (ScaStatus === "SUCCESS") return "done";
  if (ScaStatus === "FAIL" || ScaStatus === "TIMEOUT") return "failed";
  if (RUNNING.includes(ScaStatus)) return "running";
  if (ScaStatus !== undefined || Uuid === undefined) return undefined;
  return scannedAt === undefined ? "never" : "done";
}

function scanErrors({ ScaResult, ScaStatus }: Members, status: ScanStatus | undefined): Record<string, string> {
  const result = textIn(ScaResult);
  if (result !== undefined) return { scan: result };
  return status === "failed" && typeof ScaStatus === "string" ? { scan: ScaStatus } : {};
}
