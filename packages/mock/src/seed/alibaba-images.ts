import type { AlibabaImage, AlibabaScan } from "../state/alibaba-images.js";
import type { Random } from "../state/random.js";
import type { Repository } from "./repositories.js";
import { dayMs, estateTimeMs } from "./time.js";

const scanMembers: ReadonlySet<string> = new Set<keyof AlibabaScan>([
  "HcCount",
  "LastScanTime",
  "ScaProgress",
  "ScaResult",
  "ScaStatus",
]);

const kinds = ["acr", "acr", "harbor", "quay"] as const;
const regions = ["cn-hangzhou", "cn-shanghai", "ap-southeast-1", "eu-central-1"] as const;

const blank: Omit<AlibabaImage, "Uuid"> = {
  Status: "NORMAL",
  Endpoints: "",
  RiskStatus: "NO",
  VulStatus: "NO",
  ImageCreate: estateTimeMs - dayMs,
  AlarmStatus: "NO",
  Digest: "0".repeat(64),
  RegistryType: "acr",
  ImageUpdate: estateTimeMs - dayMs,
  Tag: "latest",
  InstanceId: "cri-0000000000000000",
  RepoType: "PRIVATE",
  RegionId: "cn-hangzhou",
  ImageSize: 0,
  RepoId: "crr-0000000000000000",
  TagImmutable: 0,
  VulCount: 0,
  AlarmCount: 0,
  ImageId: "0".repeat(64),
  RepoName: "image",
  RepoNamespace: "library",
};

/** An image to add: its UUID, and any other fields. By default, an image with findings has been scanned. */
export type OwnAlibabaImage = AlibabaScan & Partial<AlibabaImage> & Pick<AlibabaImage, "Uuid">;

/** An image with what only one of the two lists tells. */
export interface CompleteImage {
  readonly image: AlibabaImage;
  readonly scan: AlibabaScan;
}

/** Fills in what a given image leaves out. */
export function completeAlibabaImage(own: OwnAlibabaImage): CompleteImage {
  const { HcCount = 0, VulCount = 0, AlarmCount = 0 } = own;
  const scan: AlibabaScan = {
    ...(VulCount + AlarmCount + HcCount > 0 ? scannedAt(estateTimeMs - dayMs) : {}),
    HcCount,
  };
  const image: AlibabaImage = {
    ...blank,
    VulStatus: toStatus(VulCount),
    AlarmStatus: toStatus(AlarmCount),
    RiskStatus: toStatus(VulCount + AlarmCount + HcCount),
    Uuid: own.Uuid,
  };
  for (const [name, value] of Object.entries(own))
    Object.assign(scanMembers.has(name) ? scan : image, { [name]: value });
  return { image, scan };
}

/** Options of the generated images. */
export interface AlibabaImageOptions {
  readonly random: Random;
  /** Random numbers for fields that were added later, so that the estate of a seed does not change. */
  readonly detail: Random;
}

/** Makes the images of repositories as Security Center knows them. */
export function* createAlibabaImages(
  repositories: Iterable<Repository>,
  { random, detail }: AlibabaImageOptions,
): Generator<CompleteImage> {
  for (const { namespace, name, tags } of repositories) {
    const RegistryType = random.pick(kinds);
    const RegionId = random.pick(regions);
    const repository = {
      RegistryType,
      RegionId,
      Endpoints:
        RegistryType === "acr"
          ? JSON.stringify([`${RegionId}.registry.example`])
          : `https://${RegistryType}.registry.example`,
      InstanceId: RegistryType === "acr" ? `cri-${random.hex(16)}` : String(random.integer(390_100_000, 390_199_999)),
      RepoId: RegistryType === "acr" ? `crr-${random.hex(16)}` : random.hex(32),
      RepoType: random.chance(0.2) ? "PUBLIC" : "PRIVATE",
      RepoNamespace: namespace === "" ? "library" : namespace,
      RepoName: name,
      TagImmutable: random.chance(0.3) ? 1 : 0,
    } as const;
    for (const Tag of tags) {
      const image = createAlibabaImage({ ...repository, Tag }, random);
      yield { image, scan: createScan(image, detail) };
    }
  }
}

function createAlibabaImage(given: Partial<AlibabaImage>, random: Random): AlibabaImage {
  const ImageCreate = estateTimeMs - random.integer(2, 700) * dayMs - random.integer(0, dayMs);
  const VulCount = Math.floor(random.fraction() ** 3 * 300);
  const AlarmCount = random.chance(0.08) ? random.integer(1, 10) : 0;
  return {
    ...blank,
    Uuid: random.hex(32),
    ...given,
    Digest: random.hex(64),
    ImageId: random.hex(64),
    ImageCreate,
    ImageUpdate: ImageCreate + random.integer(0, dayMs),
    ImageSize: random.integer(3_000_000, 1_600_000_000),
    VulCount,
    VulStatus: toStatus(VulCount),
    AlarmCount,
    AlarmStatus: toStatus(AlarmCount),
    RiskStatus: toStatus(VulCount + AlarmCount),
  };
}

/** An image with findings was scanned; of the others half were, and a few scans failed. Only images at risk have baseline risks. */
function createScan({ RiskStatus }: AlibabaImage, random: Random): AlibabaScan {
  const LastScanTime = estateTimeMs - random.integer(1, 30 * dayMs);
  if (RiskStatus === "YES")
    return { ...scannedAt(LastScanTime), HcCount: random.chance(0.3) ? random.integer(1, 12) : 0 };
  if (random.chance(0.5)) return scannedAt(LastScanTime);
  return random.chance(0.2) ? { LastScanTime, ScaStatus: "FAIL", ScaProgress: 100 } : {};
}

function scannedAt(LastScanTime: number): AlibabaScan {
  return { LastScanTime, ScaStatus: "SUCCESS", ScaProgress: 100 };
}

function toStatus(count: number): "NO" | "YES" {
  return count > 0 ? "YES" : "NO";
}
