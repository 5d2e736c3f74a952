import type { HostImage } from "../state/host-images.js";
import type { RegistryImage } from "../state/registry-images.js";
import { createFindings } from "./findings.js";
import type { Random } from "./random.js";
import type { Repository } from "./repositories.js";

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

/** Every third registry image is the same image as one on hosts, so they share an image ID. */
const sharing = 3;

const blank: Omit<RegistryImage, "ImageId"> = {
  ImageDigest: "",
  RegistryType: "ccr",
  InstanceId: "ccr-default",
  InstanceName: "ccr-default",
  Namespace: "library",
  ImageName: "image",
  ImageTag: "latest",
  ImageRepoAddress: "",
  ScanStatus: "NOT_SCAN",
  VulCnt: 0,
  VirusCnt: 0,
  RiskCnt: 0,
  CriticalLevelVulCnt: 0,
  HighLevelVulCnt: 0,
  MediumLevelVulCnt: 0,
  LowLevelVulCnt: 0,
  IsTrustImage: false,
  IsLatestImage: false,
  IsRunning: false,
  IsAuthorized: 0,
};

/** Fills in what a given registry image leaves out. */
export function completeRegistryImage(image: Partial<RegistryImage> & Pick<RegistryImage, "ImageId">): RegistryImage {
  return { ...blank, ...image };
}

/** How many of so many registry images share their image ID with a host image. */
export function countShared(registryImages: number, hostImages: number): number {
  return Math.min(Math.ceil(registryImages / sharing), hostImages);
}

/**
 * Makes the images of repositories as they are in registries.
 *
 * @param repositories - What there is.
 * @param hostImages - Host images; the first of them are in registries too.
 * @param context - `isLicensed` is asked once for each image that is not shared.
 */
export function* createRegistryImages(
  repositories: readonly Repository[],
  hostImages: readonly HostImage[],
  { isLicensed, random }: { readonly isLicensed: () => boolean; readonly random: Random },
): Generator<RegistryImage> {
  let made = 0;
  for (const { namespace, name, tags } of repositories) {
    const { address, ...registry } = random.pick(registries);
    const Namespace = namespace === "" ? "library" : namespace;
    for (const [index, ImageTag] of tags.entries()) {
      const twin = made % sharing === 0 ? hostImages[made / sharing] : undefined;
      made += 1;
      const image = twin === undefined ? ownImage(isLicensed(), random) : sharedImage(twin);
      const ImageRepoAddress = `${address}/${Namespace}/${name}`;
      yield {
        ...image,
        ...registry,
        ImageDigest: `sha256:${random.hex(64)}`,
        Namespace,
        ImageName: name,
        ImageTag,
        ImageRepoAddress,
        IsLatestImage: index === tags.length - 1,
      };
    }
  }
}

function ownImage(isLicensed: boolean, random: Random): RegistryImage {
  const { ComponentCnt: _, ...findings } = createFindings(isLicensed, random);
  return completeRegistryImage({
    ImageId: `sha256:${random.hex(64)}`,
    ...findings,
    IsAuthorized: Number(isLicensed),
    IsTrustImage: random.chance(0.1),
    IsRunning: random.chance(0.4),
  });
}

function sharedImage({
  ImageID,
  ContainerCnt,
  IsAuthorized,
  IsTrustImage,
  ScanStatus,
  VulCnt,
  VirusCnt,
  RiskCnt,
  ...rest
}: HostImage): RegistryImage {
  const { CriticalLevelVulCnt = 0, HighLevelVulCnt = 0, MediumLevelVulCnt = 0, LowLevelVulCnt = 0 } = rest;
  const levels = { CriticalLevelVulCnt, HighLevelVulCnt, MediumLevelVulCnt, LowLevelVulCnt };
  return completeRegistryImage({
    ImageId: ImageID,
    IsRunning: ContainerCnt > 0,
    IsAuthorized,
    IsTrustImage,
    ScanStatus,
    VulCnt,
    VirusCnt,
    RiskCnt,
    ...levels,
  });
}
