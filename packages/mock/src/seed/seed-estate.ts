import type { AlibabaImage, Server } from "../state/alibaba-images.js";
import type { HostImage } from "../state/host-images.js";
import type { LicenseTask, LogRow } from "../state/licenses.js";
import type { RegistryImage } from "../state/registry-images.js";
import type { Store } from "../state/store.js";
import { completeAlibabaImage, createAlibabaImages, createServers } from "./alibaba-images.js";
import { completeHostImage, createHostImages } from "./host-images.js";
import type { Random } from "./random.js";
import { createRandom } from "./random.js";
import { completeRegistryImage, countShared, createRegistryImages } from "./registry-images.js";
import { createRepositories } from "./repositories.js";
import { dayMs, estateTimeMs } from "./time.js";

/**
 * Images of your own, each ID once (but for registry images, where several tags may share one). They come before the
 * made-up ones; members that are left out get plain values.
 */
export interface ExtraImages {
  /** Images on hosts. `IsAuthorized: 1` makes it a licensed one. @default none */
  readonly hostImages?: readonly (Partial<HostImage> & Pick<HostImage, "ImageID">)[];
  /** Images in registries, numbered from 1. @default none */
  readonly registryImages?: readonly (Partial<RegistryImage> & Pick<RegistryImage, "ImageId">)[];
  /** Images of Security Center. @default none */
  readonly alibabaImages?: readonly (Partial<AlibabaImage> & Pick<AlibabaImage, "Uuid">)[];
  /** Servers with the images that run on them. @default none */
  readonly servers?: readonly Server[];
}

/** What an estate is to hold. */
export interface EstatePlan {
  /** Host images to make up. Of registry images and images of Security Center there is a quarter as many each. */
  readonly images: number;
  /** Start of the random numbers. */
  readonly seed: number;
  /** Licenses of the account, those in use included. @default four fifths of the made-up image IDs */
  readonly licenses: number | undefined;
  /** Made-up images that have a license at the start. @default three quarters of the licenses */
  readonly licensed: number | undefined;
  /** Images besides the made-up ones. */
  readonly extra: ExtraImages;
}

/** So many images have surely some with a license and some without among them, for the log. */
const minFirstImages = 40;

/**
 * Fills an empty store.
 *
 * @throws {RangeError} when more images are to be licensed than there are licenses or images.
 */
export function seedEstate(store: Store, plan: EstatePlan): void {
  const random = createRandom(plan.seed);
  store.fill(() => {
    addExtra(store, plan.extra);
    addTencent(store, plan, random);
    addAlibaba(store, plan, random);
  });
}

function addExtra(
  store: Store,
  { hostImages = [], registryImages = [], alibabaImages = [], servers = [] }: ExtraImages,
): void {
  for (const image of hostImages) store.hostImages.add(completeHostImage(image));
  for (const image of registryImages) store.registryImages.add(completeRegistryImage(image));
  for (const image of alibabaImages) store.alibabaImages.add(completeAlibabaImage(image));
  for (const server of servers) store.alibabaImages.addServer(server);
  store.licenseMarked();
}

function addTencent(store: Store, plan: EstatePlan, random: Random): void {
  const registryCount = Math.ceil(plan.images / 4);
  const shared = countShared(registryCount, plan.images);
  const imageIds = plan.images + registryCount - shared;
  const pool = planPool(plan, { imageIds, used: store.licenses.used });
  const isLicensed = drawExactly(pool.licensed, imageIds, random);

  // A large estate is not held in memory: only its first images are looked at again.
  const firstImages: HostImage[] = [];
  for (const image of createHostImages(createRepositories(plan.images, random), isLicensed, random)) {
    store.hostImages.add(image);
    if (firstImages.length < Math.max(shared, minFirstImages)) firstImages.push(image);
  }
  const shelves = createRepositories(registryCount, random);
  for (const image of createRegistryImages(shelves, firstImages, { isLicensed, random })) {
    store.registryImages.add(image);
  }
  store.licenses.total = pool.total;
  store.licenseMarked();
  store.licenses.addTask(automaticTask(firstImages));
}

/** Finds out how many licenses there are, and how many of them the made-up images have. */
function planPool(
  { licenses, licensed }: EstatePlan,
  { imageIds, used }: { readonly imageIds: number; readonly used: number },
): { readonly total: number; readonly licensed: number } {
  const total = licenses ?? Math.ceil(imageIds * 0.8) + used;
  const count = licensed ?? Math.max(0, Math.min(Math.floor((total - used) * 0.75), imageIds));
  if (count > imageIds) throw new RangeError(`licensed is ${count}, but only ${imageIds} image IDs are made up`);
  if (count + used > total)
    throw new RangeError(`${count + used} images are to have a license, but there are ${total} licenses`);
  return { total, licensed: count };
}

function addAlibaba(store: Store, { images }: EstatePlan, random: Random): void {
  const uuids: string[] = [];
  for (const image of createAlibabaImages(createRepositories(Math.ceil(images / 4), random), random)) {
    store.alibabaImages.add(image);
    uuids.push(image.Uuid);
  }
  for (const server of createServers(Math.ceil(images / 20), uuids, random)) store.alibabaImages.addServer(server);
}

/** Answers `true` for exactly so many of so many questions, at random. */
function drawExactly(wanted: number, total: number, random: Random): () => boolean {
  let wantedLeft = wanted;
  let totalLeft = total;
  return () => {
    const isDrawn = random.fraction() * totalLeft < wantedLeft;
    totalLeft -= 1;
    wantedLeft -= Number(isDrawn);
    return isDrawn;
  };
}

/** The automatic rule's work of the day before: some images got a license, some met the daily cap, some an empty pool. */
function automaticTask(images: readonly HostImage[]): LicenseTask {
  const licensed = images.filter(({ IsAuthorized }) => IsAuthorized === 1).slice(0, 6);
  const unlicensed = images.filter(({ IsAuthorized }) => IsAuthorized === 0).slice(0, 4);
  const row = ({ ImageID, ImageName }: HostImage, status: LogRow["Status"]): LicenseTask["images"][number] => ({
    imageId: ImageID,
    imageName: ImageName,
    status,
  });
  return {
    type: "AUTO",
    source: "LOCAL",
    timeMs: estateTimeMs - dayMs,
    images: [
      ...licensed.map((image) => row(image, "SUCCESS")),
      ...unlicensed.map((image, index) => row(image, index % 2 === 0 ? "REACH_LIMIT" : "LICENSE_INSUFFICIENT")),
    ],
  };
}
