import type { AlibabaImage, Cloud, Findings, ImageFields, Registry, ScanStatus, TencentImage } from "@plimsoll/core";

import type { JsonCursor } from "./json-cursor.js";
import type { ImportedImages } from "./merge-images.js";
import { onlyGiven } from "./only-given.js";
import { parseReference, splitTag } from "./reference.js";
import type { ExtraAlibabaImage, ExtraHostImage, ExtraRegistryImage } from "./to-extra-images.js";

const scanStatus = {
  never: "NOT_SCAN",
  running: "SCANNING",
  done: "SCANNED",
  failed: "SCAN_ERR",
  canceled: "CANCELED",
} as const satisfies Record<ScanStatus, ExtraHostImage["ScanStatus"]>;
const scanStatuses = Object.keys(scanStatus) as ScanStatus[]; // the keys of the object above
const clouds = ["tencent", "alibaba"] as const satisfies readonly Cloud[];
const kinds = ["host", "registry"] as const satisfies readonly ImageFields["kind"][];
const visibilities = ["private", "public"] as const satisfies readonly Registry["visibility"][];

/** An image as `plimsoll images list` writes it: the model of core, with the vendor's record if `--raw` was given. */
type ExportedImage = ImageFields & { readonly cloud: Cloud; readonly raw: unknown; readonly places: unknown };
type ScanErrors = ImageFields["scanErrors"];
type HostRecord = TencentImage["raw"];
type AlibabaRecord = AlibabaImage["raw"];

/** `true` for an image that `plimsoll images list` wrote. */
export function isExportedImage(document: JsonCursor): boolean {
  return fieldOf(document, "places").isPresent || isPlace(document);
}

/** `true` for a row of `--each-place`. */
function isPlace(document: JsonCursor): boolean {
  return fieldOf(document, "cloud").isPresent && fieldOf(document, "key").isPresent;
}

/** The places of an image: those that it lists, or itself. */
function placesOf(row: JsonCursor): readonly JsonCursor[] {
  const places = fieldOf(row, "places");
  return places.isPresent ? places.items() : [row];
}

/**
 * Reads the images of an export of `plimsoll images list`, each as an image of its own cloud and kind. Without `--raw` an
 * export has no packages.
 *
 * @throws {ImportError} when an image does not have the fields of the export.
 */
export function readExport(rows: Iterable<JsonCursor>): ImportedImages {
  const hostImages: ExtraHostImage[] = [];
  const registryImages: ExtraRegistryImage[] = [];
  // Two lists of Alibaba Cloud may have the same image; the later one has more.
  const alibabaImages = new Map<string, ExtraAlibabaImage>();
  for (const row of rows)
    for (const place of placesOf(row)) {
      if (fieldOf(place, "cloud").oneOf(clouds) === "alibaba") {
        const image = readAlibabaImage(place);
        alibabaImages.set(`${image.Uuid} ${image.RepoNamespace}/${image.RepoName}:${image.Tag}`, image);
      } else if (fieldOf(place, "kind").oneOf(kinds) === "host") hostImages.push(readHostImage(place));
      else registryImages.push(readRegistryImage(place));
    }
  return { hostImages, registryImages, alibabaImages: [...alibabaImages.values()] };
}

function readHostImage(row: JsonCursor): ExtraHostImage {
  const errors = fieldOf(row, "scanErrors");
  const error = (part: string): string => errors.optional((of) => textIn<ScanErrors>(of, part)) ?? "";
  return {
    ImageID: fieldOf(row, "id").digest(),
    ImageName: fieldOf(row, "name").text(),
    CreateTime: textIn(row, "createdAt") ?? "",
    OsName: textIn(row, "os") ?? "",
    ScanTime: textIn(row, "scannedAt") ?? "",
    AgentError: error("agent"),
    ScanError: error("scan"),
    ScanVirusError: error("malware"),
    ScanVulError: error("vulnerabilities"),
    ScanRiskError: error("sensitive"),
    IsSuggest: Number(flagIn(row, "recommended") ?? false),
    ...onlyGiven({
      Size: countIn(row, "sizeBytes"),
      HostCnt: countIn(row, "hosts"),
      ContainerCnt: countIn(row, "containers"),
      Reason: textIn(row, "scanReason"),
      Solution: textIn(row, "scanAdvice"),
    }),
    ...readFindings(row),
    ...fieldOf(row, "raw").optional(readOwnRecord),
  };
}

function readRegistryImage(row: JsonCursor): ExtraRegistryImage {
  const { host, namespace, name, tag } = parseReference(fieldOf(row, "name").text());
  return {
    ImageId: fieldOf(row, "id").digest(),
    Namespace: namespace,
    ImageName: name,
    ImageTag: tag,
    ImageRepoAddress: `${host}/${namespace}/${name}`,
    ...onlyGiven({
      ImageDigest: fieldOf(row, "digest").optional((digest) => digest.digest()),
      ImageCreateTime: textIn(row, "createdAt"),
      ImageSize: countIn(row, "sizeBytes"),
      OsName: textIn(row, "os"),
      ContainerCnt: countIn(row, "containers"),
      IsRunning: flagIn(row, "running"),
      RecommendedFix: flagIn(row, "recommended"),
      Reason: textIn(row, "scanReason"),
      Solution: textIn(row, "scanAdvice"),
    }),
    ScanTime: textIn(row, "scannedAt") ?? "",
    ...fieldOf(row, "scanErrors").optional(readScanErrors),
    ...fieldOf(row, "registry").optional((registry) =>
      onlyGiven({
        RegistryType: textIn<Registry>(registry, "kind"),
        InstanceId: textIn<Registry>(registry, "instanceId"),
        InstanceName: textIn<Registry>(registry, "instanceName"),
        RegistryRegion: textIn<Registry>(registry, "region"),
      }),
    ),
    ...readFindings(row),
    ...fieldOf(row, "findings").optional((of) => ({
      RiskCnt: countIn<Findings>(of, "buildRisks") ?? 0,
      SensitiveInfoCnt: countIn<Findings>(of, "sensitive") ?? 0,
    })),
  };
}

/** An export has the parts of the last scan that failed. */
function readScanErrors(errors: JsonCursor): Partial<ExtraRegistryImage> {
  return onlyGiven({
    ScanVirusError: textIn<ScanErrors>(errors, "malware"),
    ScanVulError: textIn<ScanErrors>(errors, "vulnerabilities"),
    ScanRiskError: textIn<ScanErrors>(errors, "sensitive"),
  });
}

/** Fields that both kinds of images of TCSS have. */
function readFindings(row: JsonCursor) {
  const findings = fieldOf(row, "findings");
  const count = (name: keyof Findings): number => findings.optional((of) => countIn<Findings>(of, name)) ?? 0;
  const status = fieldOf(row, "scanStatus").optional((value) => value.oneOf(scanStatuses)) ?? "never";
  return {
    ScanStatus: scanStatus[status],
    VulCnt: count("vulnerabilities"),
    CriticalLevelVulCnt: count("critical"),
    HighLevelVulCnt: count("high"),
    ...findings.optional((of) =>
      onlyGiven({
        MediumLevelVulCnt: countIn<Findings>(of, "medium"),
        LowLevelVulCnt: countIn<Findings>(of, "low"),
      }),
    ),
    VirusCnt: count("malware"),
    RiskCnt: count("sensitive"),
    IsTrustImage: flagIn(row, "trusted") ?? false,
    IsAuthorized: Number(flagIn(row, "licensed") ?? false),
  };
}

/** Reads the fields that only the vendor's record has, which `--raw` adds. */
function readOwnRecord(raw: JsonCursor): Partial<ExtraHostImage> {
  return onlyGiven({
    SuperNodeCnt: countIn<HostRecord>(raw, "SuperNodeCnt"),
    ComponentCnt: countIn<HostRecord>(raw, "ComponentCnt"),
    MediumLevelVulCnt: countIn<HostRecord>(raw, "MediumLevelVulCnt"),
    LowLevelVulCnt: countIn<HostRecord>(raw, "LowLevelVulCnt"),
    IsLatestImage: flagIn<HostRecord>(raw, "IsLatestImage"),
    RecommendedFix: flagIn<HostRecord>(raw, "RecommendedFix"),
    Solution: textIn<HostRecord>(raw, "Solution"),
    Reason: textIn<HostRecord>(raw, "Reason"),
  });
}

function readAlibabaImage(row: JsonCursor): ExtraAlibabaImage {
  const registry = fieldOf(row, "registry");
  const findings = fieldOf(row, "findings");
  const VulCount = countIn<Findings>(findings, "vulnerabilities") ?? 0;
  const AlarmCount = countIn<Findings>(findings, "alerts") ?? 0;
  return {
    Uuid: fieldOf(row, "key").text(),
    ImageId: withoutAlgorithm(fieldOf(row, "id").text()),
    ...readRepository(row),
    Digest: withoutAlgorithm(textIn(row, "digest") ?? ""),
    ImageCreate: timeIn(row, "createdAt"),
    ImageUpdate: timeIn(row, "updatedAt"),
    RegistryType: fieldOf<Registry>(registry, "kind").text(),
    RepoType: fieldOf<Registry>(registry, "visibility").oneOf(visibilities) === "public" ? "PUBLIC" : "PRIVATE",
    TagImmutable: flagIn<Registry>(registry, "tagImmutable") === true ? 1 : 0,
    Endpoints: textIn<Registry>(registry, "address") ?? "",
    ...onlyGiven({
      InstanceId: textIn<Registry>(registry, "instanceId"),
      RegionId: textIn<Registry>(registry, "region"),
      ImageSize: countIn(row, "sizeBytes"),
      RepoId: fieldOf(row, "raw").optional((raw) => textIn<AlibabaRecord>(raw, "RepoId")),
    }),
    VulCount,
    VulStatus: toAnswer(VulCount > 0),
    AlarmCount,
    AlarmStatus: toAnswer(AlarmCount > 0),
    RiskStatus: toAnswer(flagIn(row, "atRisk") ?? VulCount + AlarmCount > 0),
  };
}

function readRepository(row: JsonCursor): Pick<ExtraAlibabaImage, "RepoName" | "RepoNamespace" | "Tag"> {
  const repository = textIn(row, "repository") ?? splitTag(fieldOf(row, "name").text()).repository;
  const slash = repository.indexOf("/");
  return {
    RepoNamespace: repository.slice(0, Math.max(slash, 0)),
    RepoName: repository.slice(slash + 1),
    Tag: textIn(row, "tag") ?? "",
  };
}

/** Names of the fields of a type. */
type NameIn<T> = Extract<keyof T, string>;

/** Gives a field of an exported image or of a part of it. The names are those of core's model. */
function fieldOf<T = ExportedImage>(object: JsonCursor, name: NameIn<T>): JsonCursor {
  return object.member(name);
}

function textIn<T = ExportedImage>(object: JsonCursor, name: NameIn<T>): string | undefined {
  return object.member(name).optional((value) => value.text());
}

function countIn<T = ExportedImage>(object: JsonCursor, name: NameIn<T>): number | undefined {
  return object.member(name).optional((value) => value.count());
}

function flagIn<T = ExportedImage>(object: JsonCursor, name: NameIn<T>): boolean | undefined {
  return object.member(name).optional((value) => value.flag());
}

/** Time in milliseconds since 1970; 0 for an unknown time, as the vendor writes it. */
function timeIn(object: JsonCursor, name: NameIn<ExportedImage>): number {
  const time = object.member(name).optional((value) => value.time());
  return time === undefined ? 0 : Date.parse(time);
}

function toAnswer(is: boolean): "NO" | "YES" {
  return is ? "YES" : "NO";
}

/** Security Center writes the digits of SHA-256 alone. */
function withoutAlgorithm(digest: string): string {
  return digest.replace(/^sha256:/, "");
}
