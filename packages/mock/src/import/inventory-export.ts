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
} as const;
const scanStatuses = Object.keys(scanStatus) as (keyof typeof scanStatus)[]; // the keys of the object above

/** Whether a document is a row that `plimsoll images list` wrote. */
export function isInventoryRow(document: JsonCursor): boolean {
  return document.member("cloud").isPresent && document.member("key").isPresent;
}

/**
 * Reads rows of `plimsoll images list -o ndjson` back, each as what it was. Without `--raw` an export does not have what
 * no list shows: packages, and findings of medium and low severity.
 *
 * @throws {ImportError} when a row is not one of the export.
 */
export function readInventory(rows: Iterable<JsonCursor>): ImportedImages {
  const hostImages: ExtraHostImage[] = [];
  const registryImages: ExtraRegistryImage[] = [];
  const alibabaImages: ExtraAlibabaImage[] = [];
  for (const row of rows) {
    if (row.member("cloud").oneOf(["tencent", "alibaba"]) === "alibaba") alibabaImages.push(readAlibabaImage(row));
    else if (row.member("kind").oneOf(["host", "registry"]) === "host") hostImages.push(readHostImage(row));
    else registryImages.push(readRegistryImage(row));
  }
  return { hostImages, registryImages, alibabaImages };
}

function readHostImage(row: JsonCursor): ExtraHostImage {
  const errors = row.member("scanErrors");
  const error = (part: string): string => errors.optional((of) => textIn(of, part)) ?? "";
  return {
    ImageID: row.member("id").digest(),
    ImageName: row.member("name").text(),
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
    }),
    ...readFindings(row),
    ...row.member("raw").optional(readOwnRecord),
  };
}

function readRegistryImage(row: JsonCursor): ExtraRegistryImage {
  const { host, namespace, name, tag } = parseReference(row.member("name").text());
  return {
    ImageId: row.member("id").digest(),
    Namespace: namespace,
    ImageName: name,
    ImageTag: tag,
    ImageRepoAddress: `${host}/${namespace}/${name}`,
    ...onlyGiven({ ImageDigest: row.member("digest").optional((digest) => digest.digest()) }),
    ...row
      .member("registry")
      .optional((registry) =>
        onlyGiven({ RegistryType: textIn(registry, "kind"), InstanceId: textIn(registry, "instanceId") }),
      ),
    ...readFindings(row),
  };
}

/** What both kinds of images of TCSS share. */
function readFindings(row: JsonCursor) {
  const findings = row.member("findings");
  const count = (name: string): number => findings.optional((of) => countIn(of, name)) ?? 0;
  const status = row.member("scanStatus").optional((value) => value.oneOf(scanStatuses)) ?? "never";
  return {
    ScanStatus: scanStatus[status],
    VulCnt: count("vulnerabilities"),
    CriticalLevelVulCnt: count("critical"),
    HighLevelVulCnt: count("high"),
    VirusCnt: count("malware"),
    RiskCnt: count("sensitive"),
    IsTrustImage: flagIn(row, "trusted") ?? false,
    IsAuthorized: Number(flagIn(row, "licensed") ?? false),
  };
}

/** The vendor's own record, there with `--raw`, has what the neutral one leaves out. */
function readOwnRecord(raw: JsonCursor): Partial<ExtraHostImage> {
  return onlyGiven({
    SuperNodeCnt: countIn(raw, "SuperNodeCnt"),
    ComponentCnt: countIn(raw, "ComponentCnt"),
    MediumLevelVulCnt: countIn(raw, "MediumLevelVulCnt"),
    LowLevelVulCnt: countIn(raw, "LowLevelVulCnt"),
    IsLatestImage: flagIn(raw, "IsLatestImage"),
    RecommendedFix: flagIn(raw, "RecommendedFix"),
    Solution: textIn(raw, "Solution"),
    Reason: textIn(raw, "Reason"),
  });
}

function readAlibabaImage(row: JsonCursor): ExtraAlibabaImage {
  const registry = row.member("registry");
  const findings = row.member("findings");
  const VulCount = countIn(findings, "vulnerabilities") ?? 0;
  const AlarmCount = countIn(findings, "alerts") ?? 0;
  return {
    Uuid: row.member("key").text(),
    ImageId: withoutAlgorithm(row.member("id").text()),
    ...readRepository(row),
    Digest: withoutAlgorithm(textIn(row, "digest") ?? ""),
    ImageCreate: timeIn(row, "createdAt"),
    ImageUpdate: timeIn(row, "updatedAt"),
    RegistryType: registry.member("kind").text(),
    RepoType: registry.member("visibility").oneOf(["private", "public"]) === "public" ? "PUBLIC" : "PRIVATE",
    TagImmutable: flagIn(registry, "tagImmutable") === true ? 1 : 0,
    Endpoints: textIn(registry, "address") ?? "",
    ...onlyGiven({
      InstanceId: textIn(registry, "instanceId"),
      RegionId: textIn(registry, "region"),
      ImageSize: countIn(row, "sizeBytes"),
      RepoId: row.member("raw").optional((raw) => textIn(raw, "RepoId")),
    }),
    VulCount,
    VulStatus: toAnswer(VulCount > 0),
    AlarmCount,
    AlarmStatus: toAnswer(AlarmCount > 0),
    RiskStatus: toAnswer(flagIn(row, "atRisk") ?? VulCount + AlarmCount > 0),
  };
}

function readRepository(row: JsonCursor): Pick<ExtraAlibabaImage, "RepoName" | "RepoNamespace" | "Tag"> {
  const repository = textIn(row, "repository") ?? splitTag(row.member("name").text()).repository;
  const slash = repository.indexOf("/");
  return {
    RepoNamespace: repository.slice(0, Math.max(slash, 0)),
    RepoName: repository.slice(slash + 1),
    Tag: textIn(row, "tag") ?? "",
  };
}

function textIn(object: JsonCursor, name: string): string | undefined {
  return object.member(name).optional((value) => value.text());
}

function countIn(object: JsonCursor, name: string): number | undefined {
  return object.member(name).optional((value) => value.count());
}

function flagIn(object: JsonCursor, name: string): boolean | undefined {
  return object.member(name).optional((value) => value.flag());
}

/** In milliseconds since 1970; 0 for a time that is not known, as the vendor writes it. */
function timeIn(object: JsonCursor, name: string): number {
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
