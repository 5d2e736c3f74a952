import type { HostImage } from "../state/host-images.js";
import { toChinaIsoTime } from "../state/china-time.js";
import type { RegistryImage } from "../state/registry-image.js";
import { connectionFailure } from "../state/registry-image.js";
import { createFindings } from "../state/finding-counts.js";
import type { Random } from "../state/random.js";
import type { Repository } from "./repositories.js";
import { dayMs, estateTimeMs } from "./time.js";

/** The registries of the estate. */
const registries = [
  { RegistryType: "ccr", InstanceId: "ccr-default", InstanceName: "ccr-default", address: "ccr.registry.example" },
  { RegistryType: "tcr", InstanceId: "tcr-1a2b3c4d", InstanceName: "tcr-production", address: "tcr.registry.example" },
  {
    RegistryType: "harbor",
    InstanceId: "harbor-01",
    InstanceName: "harbor-office",
    address: "harbor.registry.example",
  },
] as const;

/** The fields of a row whose registry could not be reached. */
const unreachable = {
  ScanVulError: "ConnFailed",
  ScanVirusError: "ConnFailed",
  ScanRiskError: "ConnFailed",
  ...connectionFailure,
} as const;

/** Every third registry image is the same image as one on hosts, so they share an image ID. */
const sharing = 3;

const blank: Omit<RegistryImage, "ImageId"> = {
  ImageDigest: "",
  ImageRepoAddress: "",
  RegistryType: "ccr",
  ImageName: "image",
  ImageTag: "latest",
  ImageSize: 0,
  ScanTime: "",
  ScanStatus: "NOT_SCAN",
  VulCnt: 0,
  VirusCnt: 0,
  RiskCnt: 0,
  SentiveInfoCnt: 0,
  IsTrustImage: false,
  OsName: "linux",
  ScanVirusError: "",
  ScanVulError: "",
  InstanceId: "ccr-default",
  InstanceName: "ccr-default",
  Namespace: "library",
  ScanRiskError: "",
  ScanVirusProgress: 0,
  ScanVulProgress: 0,
  ScanRiskProgress: 0,
  ScanRemainTime: 0,
  CveStatus: "NOT_SCAN",
  RiskStatus: "NOT_SCAN",
  VirusStatus: "NOT_SCAN",
  Progress: 0,
  IsAuthorized: 0,
  RegistryRegion: "default",
  ImageCreateTime: "1900-01-01T00:00:00+00:00",
  IsLatestImage: false,
  LowLevelVulCnt: 0,
  MediumLevelVulCnt: 0,
  HighLevelVulCnt: 0,
  CriticalLevelVulCnt: 0,
  ContainerCnt: 0,
  ComponentCnt: 0,
  IsRunning: false,
  HasNeedFixVul: false,
  SensitiveInfoCnt: 0,
  RecommendedFix: false,
  Solution: "",
  Reason: "",
};

/** A registry image to add: its image ID, and any other fields. */
export type OwnRegistryImage = Partial<RegistryImage> &
  Pick<RegistryImage, "ImageId"> & {
    /** Number of the image, an integer from 1 that no other has. @default one more than the highest */
    readonly Id?: number;
  };

/** Fills in the missing fields of a registry image, from its other fields where possible. */
export function completeRegistryImage(image: OwnRegistryImage): RegistryImage {
  const { ScanStatus = "NOT_SCAN", CriticalLevelVulCnt = 0, HighLevelVulCnt = 0 } = image;
  const ContainerCnt = image.ContainerCnt ?? Number(image.IsRunning ?? false);
  const SensitiveInfoCnt = image.SensitiveInfoCnt ?? image.SentiveInfoCnt ?? 0;
  const Progress = image.Progress ?? (ScanStatus === "SCANNED" || ScanStatus === "SCAN_ERR" ? 100 : 0);
  return {
    ...blank,
    CveStatus: ScanStatus,
    VirusStatus: ScanStatus,
    RiskStatus: ScanStatus,
    Progress,
    ScanVulProgress: Progress,
    ScanVirusProgress: Progress,
    ScanRiskProgress: Progress,
    IsRunning: ContainerCnt > 0,
    HasNeedFixVul: CriticalLevelVulCnt + HighLevelVulCnt > 0,
    RecommendedFix: CriticalLevelVulCnt > 0 && ContainerCnt > 0,
    ...image,
    ContainerCnt,
    SensitiveInfoCnt,
    SentiveInfoCnt: SensitiveInfoCnt,
  };
}

/** Number of registry images that share their image ID with a host image. */
export function countShared(registryImages: number, hostImages: number): number {
  return Math.min(Math.ceil(registryImages / sharing), hostImages);
}

/** Options of the generated images in registries. */
export interface RegistryImageOptions {
  /** Called once for each image that is not shared. */
  readonly isLicensed: () => boolean;
  readonly random: Random;
  /** Random numbers for fields that were added later, so that the estate of a seed does not change. */
  readonly detail: Random;
}

/**
 * Makes the images of repositories as they are in registries.
 *
 * @param repositories - The repositories with their tags.
 * @param hostImages - Host images; the first of them are in registries too.
 * @param options - See {@link RegistryImageOptions}.
 */
export function* createRegistryImages(
  repositories: Iterable<Repository>,
  hostImages: readonly HostImage[],
  { isLicensed, random, detail }: RegistryImageOptions,
): Generator<RegistryImage> {
  let made = 0;
  for (const { namespace, name, tags } of repositories) {
    const { address, ...registry } = random.pick(registries);
    const Namespace = namespace === "" ? "library" : namespace;
    const firstMs = estateTimeMs - detail.integer(100, 700) * dayMs;
    for (const [index, ImageTag] of tags.entries()) {
      const twin = made % sharing === 0 ? hostImages[made / sharing] : undefined;
      made += 1;
      const image = twin === undefined ? ownImage(isLicensed(), { random, detail }) : sharedImage(twin, detail);
      yield completeRegistryImage({
        ...(twin === undefined ? { ImageCreateTime: toChinaIsoTime(firstMs + index * 14 * dayMs) } : {}),
        ...image,
        ...registry,
        ImageDigest: `sha256:${random.hex(64)}`,
        Namespace,
        ImageName: name,
        ImageTag,
        ImageRepoAddress: `${address}/${Namespace}/${name}`,
        IsLatestImage: index === tags.length - 1,
      });
    }
  }
}

function ownImage(
  isLicensed: boolean,
  { random, detail }: Pick<RegistryImageOptions, "detail" | "random">,
): OwnRegistryImage {
  const findings = createFindings(isLicensed, random);
  const ImageId = `sha256:${random.hex(64)}`;
  const IsTrustImage = random.chance(0.1);
  const isRunning = random.chance(0.4);
  return {
    ...findings,
    ...createScanState(findings.ScanStatus, detail),
    ImageId,
    IsAuthorized: Number(isLicensed),
    IsTrustImage,
    ImageSize: detail.integer(3_000_000, 1_600_000_000),
    ContainerCnt: isRunning ? detail.integer(1, 60) : 0,
    SensitiveInfoCnt: findings.ScanStatus === "SCANNED" && detail.chance(0.2) ? detail.integer(1, 5) : 0,
  };
}

/** The same image as one on hosts. What the list of host images calls `RiskCnt` is sensitive data. */
function sharedImage(twin: HostImage, detail: Random): OwnRegistryImage {
  const { CriticalLevelVulCnt = 0, HighLevelVulCnt = 0, MediumLevelVulCnt = 0, LowLevelVulCnt = 0 } = twin;
  const { ContainerCnt, ComponentCnt, IsAuthorized, IsTrustImage, ScanStatus, VulCnt, VirusCnt, RiskCnt } = twin;
  const levels = { CriticalLevelVulCnt, HighLevelVulCnt, MediumLevelVulCnt, LowLevelVulCnt };
  const counts = { ContainerCnt, ComponentCnt, VulCnt, VirusCnt, RiskCnt, SensitiveInfoCnt: RiskCnt, ...levels };
  return {
    ...counts,
    ...createScanState(ScanStatus, detail),
    ImageId: twin.ImageID,
    ImageCreateTime: toChinaIsoTime(Date.parse(twin.CreateTime)),
    ImageSize: twin.Size,
    IsAuthorized,
    IsTrustImage,
    ScanStatus,
  };
}

/** The state of a scan. One that is running at the start goes on until the schedule starts a new one. */
function createScanState(status: RegistryImage["ScanStatus"], random: Random): Partial<RegistryImage> {
  switch (status) {
    case "NOT_SCAN":
      return {};
    case "SCANNING":
      return { Progress: random.integer(1, 99), ScanRemainTime: random.integer(60, 3600) };
    case "SCANNED":
    case "CANCELED":
      return { ScanTime: createScanTime(random) };
    case "SCAN_ERR":
      return { ScanTime: createScanTime(random), ...unreachable };
  }
}

function createScanTime(random: Random): string {
  return toChinaIsoTime(estateTimeMs - random.integer(1, 30 * dayMs));
}
