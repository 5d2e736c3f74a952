import type { AlibabaImage, Server } from "../state/alibaba-images.js";
import type { Random } from "./random.js";
import type { Repository } from "./repositories.js";
import { dayMs, estateTimeMs } from "./time.js";

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

/** Fills in what a given image leaves out. */
export function completeAlibabaImage(image: Partial<AlibabaImage> & Pick<AlibabaImage, "Uuid">): AlibabaImage {
  return { ...blank, ...image };
}

/** Makes the images of repositories as Security Center knows them. */
export function* createAlibabaImages(repositories: readonly Repository[], random: Random): Generator<AlibabaImage> {
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
    for (const Tag of tags) yield createAlibabaImage({ ...repository, Tag }, random);
  }
}

/** Makes servers, each with containers from one to five of the images. */
export function* createServers(count: number, imageUuids: readonly string[], random: Random): Generator<Server> {
  for (let index = 0; index < count; index++) {
    const used = Array.from(
      { length: random.integer(1, 5) },
      () => imageUuids[random.integer(0, imageUuids.length - 1)] ?? "",
    );
    yield { uuid: toGuid(random.hex(32)), imageUuids: [...new Set(used)] };
  }
}

function createAlibabaImage(given: Partial<AlibabaImage>, random: Random): AlibabaImage {
  const ImageCreate = estateTimeMs - random.integer(2, 700) * dayMs - random.integer(0, dayMs);
  const VulCount = Math.floor(random.fraction() ** 3 * 300);
  const AlarmCount = random.chance(0.08) ? random.integer(1, 10) : 0;
  return completeAlibabaImage({
    Uuid: random.hex(32),
    ...given,
    Digest: random.hex(64),
    ImageId: random.hex(64),
    ImageCreate,
    ImageUpdate: ImageCreate + random.integer(0, dayMs),
    ImageSize: random.integer(3_000_000, 1_600_000_000),
    VulCount,
    VulStatus: VulCount > 0 ? "YES" : "NO",
    AlarmCount,
    AlarmStatus: AlarmCount > 0 ? "YES" : "NO",
    RiskStatus: VulCount + AlarmCount > 0 ? "YES" : "NO",
  });
}

function toGuid(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
