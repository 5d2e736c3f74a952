import { action as hostScheduleAction } from "@plimsoll/validators/tcss/CreateAssetImageScanSetting";
import { action as scheduleAction } from "@plimsoll/validators/tcss/UpdateImageRegistryTimingScanTask";

import type { OwnImageFindings } from "../findings/own-image-findings.js";
import { setFindings } from "../findings/set-findings.js";
import type { CycleSettings } from "../state/alibaba-cycles.js";
import type { AutoLicenseRule } from "../state/auto-license-rule.js";
import type { HostImage } from "../state/host-images.js";
import type { HostSchedule } from "../state/host-schedules.js";
import type { Host } from "../state/hosts.js";
import { hasHostId } from "../state/hosts.js";
import type { LicenseTask } from "../state/license-tasks.js";
import { tooFewLicenses } from "../state/licenses.js";
import type { ScheduleRequest } from "../state/schedules.js";
import { completeSchedule } from "../state/schedules.js";
import type { Store } from "../state/store.js";
import type { OwnHostImage } from "./add-host-image.js";
import { addHostImage } from "./add-host-image.js";
import type { OwnAlibabaImage } from "./alibaba-images.js";
import { completeAlibabaImage, createAlibabaImages } from "./alibaba-images.js";
import { createHostImages } from "./host-images.js";
import { completeHost, countHosts, createHosts, firstHostOf } from "./hosts.js";
import type { Random } from "../state/random.js";
import { createRandom } from "../state/random.js";
import type { OwnRegistryImage } from "./registry-images.js";
import { completeRegistryImage, countShared, createRegistryImages } from "./registry-images.js";
import type { OwnScanTask } from "./scan-tasks.js";
import { addScanTask } from "./scan-tasks.js";
import type { OwnRegistry } from "./registries.js";
import { RegistriesOfImages, completeRegistry } from "./registries.js";
import { createRepositories } from "./repositories.js";
import type { Server } from "./servers.js";
import { completeServer, createServers } from "./servers.js";
import { dayMs, estateTimeMs } from "./time.js";

/**
 * Images to add before the generated ones. Each ID occurs once, except that several tags in registries may share one. Fields
 * that are left out get plain values.
 */
export interface ExtraImages {
  /** Images on hosts. `IsAuthorized: 1` makes it a licensed one. @default none */
  readonly hostImages?: readonly OwnHostImage[];
  /** Hosts of TCSS, before the generated ones. @default none */
  readonly hosts?: readonly (Partial<Host> & Pick<Host, "HostID">)[];
  /**
   * Registries that are connected, numbered from 1 unless they have a `RegistryId`. Those that registry images name as `InstanceName` are connected without being
   * listed here. @default none
   */
  readonly registries?: readonly OwnRegistry[];
  /** Images in registries, numbered from 1 unless they have an `Id`. @default none */
  readonly registryImages?: readonly OwnRegistryImage[];
  /** Images of Security Center. @default none */
  readonly alibabaImages?: readonly OwnAlibabaImage[];
  /** Servers with the images that run on them. @default none */
  readonly servers?: readonly Server[];
  /** Findings of images, in place of those that are made up. @default made up for the counters of each image */
  readonly findings?: readonly OwnImageFindings[];
  /** The automatic licensing rule; fields that are left out are off, `ALL` or 0. @default no rule */
  readonly autoLicenseRule?: OwnAutoLicenseRule;
  /** Past licensing tasks for the list of tasks and their logs. They use no licenses and are numbered from 2. @default none */
  readonly licenseTasks?: readonly LicenseTask[];
  /** Scans at Security Center that were started, each with a `TaskId` of its own. They go on by the clock. @default none */
  readonly alibabaScans?: readonly OwnAlibabaScan[];
  /** Schedules of Security Center, each with a `ConfigId` of its own. @default none */
  readonly alibabaSchedules?: readonly OwnAlibabaSchedule[];
  /** The schedule of registry scans, as a request would set it. Images that it lists need not exist. @default no schedule */
  readonly schedule?: ScheduleRequest;
  /** The schedule of scans of host images, as a request would set it. Images that it lists need not exist. @default no schedule */
  readonly hostSchedule?: HostSchedule;
  /** Scans of images of TCSS that start with the estate. @default none */
  readonly scanTasks?: readonly OwnScanTask[];
}

/** A scan of images at Security Center to start with. */
export interface OwnAlibabaScan {
  /** ID of the scan. */
  readonly TaskId: string;
  /** Digests of its images, which must be listed. */
  readonly Digests: readonly string[];
  /** Start, in milliseconds since 1970. @default now */
  readonly timeMs?: number;
}

/** A schedule of Security Center to start with. */
export interface OwnAlibabaSchedule extends CycleSettings {
  /** ID of the schedule. */
  readonly ConfigId: string;
  /** ID of the scan that it started last. @default none was started */
  readonly LastTaskId?: string;
}

/** An automatic licensing rule to start with. */
export type OwnAutoLicenseRule = Partial<AutoLicenseRule> & {
  /** IDs of the hosts that it has chosen, if its range is `MANUAL`. @default none */
  readonly HostIDs?: readonly string[];
};

/** The contents of an estate. */
export interface EstatePlan {
  /** Host images to generate, with a quarter as many registry images and a quarter as many images of Security Center. */
  readonly images: number;
  /** Seed of the random numbers. */
  readonly seed: number;
  /** Licenses of the account, those in use included. @default four fifths of the generated image IDs */
  readonly licenses: number | undefined;
  /** Generated images that have a license at the start. @default three quarters of the licenses */
  readonly licensed: number | undefined;
  /** Images in addition to the generated ones. */
  readonly extra: ExtraImages;
  /** The time at which the schedule is set, in milliseconds. */
  readonly nowMs: number;
}

/** The fields of a rule that are not given. */
const noRule: AutoLicenseRule = {
  IsEnabled: 0,
  RangeType: "ALL",
  MaxDailyCount: 0,
  AutoScanEnabled: 0,
  ScanType: ["ALL"],
};

/** Separates the random numbers of fields that were added later, so that the estate of a seed does not change. */
const detailSeed = 0x5eed;

/** Highest number of a given registry image; a million generated ones behind it still have numbers of 32 bits. */
const maxNumber = 4_000_000_000;

/** Enough images that some have a license and some do not, for the log. */
const minFirstImages = 40;

/**
 * Fills an empty store.
 *
 * @throws {RangeError} when more images are to be licensed than there are licenses or images, or the schedule is invalid.
 */
export function seedEstate(store: Store, plan: EstatePlan): void {
  const random = createRandom(plan.seed);
  store.fill(() => {
    addExtra(store, plan.extra);
    addTencent(store, plan, random);
    addAlibaba(store, plan, random);
    addLicensing(store, plan.extra);
    addSchedules(store, plan);
  });
  addScans(store, plan);
  // By the indexes, which are there now, an image is found at once.
  for (const own of plan.extra.findings ?? []) setFindings(store, own, estateTimeMs - dayMs);
  for (const task of plan.extra.scanTasks ?? []) addScanTask(store, task, plan.nowMs);
}

/** Adds the given images, hosts and servers. */
export function addExtra(
  store: Store,
  { hostImages = [], hosts = [], registries = [], registryImages = [], alibabaImages = [], servers = [] }: ExtraImages,
): void {
  for (const host of hosts) store.hosts.add(completeHost(host));
  for (const image of hostImages) addHostImage(store, image);
  for (const registry of registries)
    if (!store.registries.add(completeRegistry(registry), registry.RegistryId))
      throw new RangeError(`the registry ${registry.Name} already exists`);
  const connected = new RegistriesOfImages(store);
  for (const image of registryImages) {
    addRegistryImage(store, image);
    connected.add(completeRegistryImage(image));
  }
  for (const own of alibabaImages) {
    const { image, scan } = completeAlibabaImage(own);
    store.alibabaImages.add(image, scan);
  }
  for (const server of servers) store.servers.add(completeServer(server), server.imageUuids);
  store.licenseMarked();
}

/** Generated images have numbers behind the highest of those that are given. */
function addRegistryImage(store: Store, image: OwnRegistryImage): void {
  const { Id } = image;
  if (Id !== undefined && (!Number.isSafeInteger(Id) || Id < 1 || Id > maxNumber))
    throw new RangeError(`registryImages: Id must be an integer from 1 to ${maxNumber}, not ${Id}`);
  if (Id !== undefined && store.registryImages.firstUnknownNumber([Id]) === undefined)
    throw new RangeError(`registryImages: two images have the Id ${Id}; give each its own, or leave it out`);
  store.registryImages.add(completeRegistryImage(image), Id);
}

function addLicensing(store: Store, { autoLicenseRule, licenseTasks = [] }: ExtraImages): void {
  for (const task of licenseTasks) store.licenseTasks.add(task);
  if (autoLicenseRule === undefined) return;
  const { HostIDs = [], ...rule } = autoLicenseRule;
  store.autoLicenseRules.save({ ...noRule, ...rule }, hasHostId(rule.RangeType === "MANUAL" ? HostIDs : []));
}

function addSchedules(store: Store, { extra: { schedule, hostSchedule }, nowMs }: EstatePlan): void {
  if (schedule !== undefined) {
    const [problem] = scheduleAction.validate(schedule);
    if (problem !== undefined) throw new RangeError(`invalid schedule: ${problem.message}`);
    store.registryScans.schedule(completeSchedule(schedule), nowMs);
  }
  if (hostSchedule !== undefined) {
    const [problem] = hostScheduleAction.validate(hostSchedule);
    if (problem !== undefined) throw new RangeError(`invalid hostSchedule: ${problem.message}`);
    store.hostScans.schedule(hostSchedule, nowMs);
  }
}

function addScans(store: Store, { extra: { alibabaScans = [], alibabaSchedules = [] }, nowMs }: EstatePlan): void {
  for (const { TaskId, Digests, timeMs = nowMs } of alibabaScans) {
    const chosen = { sql: "row ->> '$.Digest' IN (SELECT value FROM json_each(?))", values: [JSON.stringify(Digests)] };
    store.alibabaScans.start(chosen, { source: "openapi", timeMs, taskId: TaskId });
  }
  for (const { ConfigId, LastTaskId, ...settings } of alibabaSchedules)
    store.alibabaCycles.add(settings, nowMs, { ConfigId, ...(LastTaskId === undefined ? {} : { LastTaskId }) });
}

function addTencent(store: Store, plan: EstatePlan, random: Random): void {
  const registryCount = Math.ceil(plan.images / 4);
  const shared = countShared(registryCount, plan.images);
  const imageIds = plan.images + registryCount - shared;
  const pool = planPool(plan, { imageIds, used: store.licenses.used });
  const isLicensed = drawExactly(pool.licensed, imageIds, random);

  // A large estate is not held in memory: only its first images are looked at again.
  const firstImages: HostImage[] = [];
  const hosts = addHosts(store, plan);
  let index = 0;
  for (const image of createHostImages(createRepositories(plan.images, random), isLicensed, random)) {
    store.hostImages.add(image, hosts.before + firstHostOf(index++, image.HostCnt, hosts.count));
    if (firstImages.length < Math.max(shared, minFirstImages)) firstImages.push(image);
  }
  const shelves = createRepositories(registryCount, random);
  const detail = createRandom(plan.seed ^ detailSeed);
  const connected = new RegistriesOfImages(store);
  for (const image of createRegistryImages(shelves, firstImages, { isLicensed, random, detail })) {
    store.registryImages.add(image);
    connected.add(image);
  }
  store.licenses.total = pool.total;
  store.licenseMarked();
  store.licenseTasks.add(automaticTask(firstImages));
}

/** Generates the hosts; their numbers follow those of the given hosts. */
function addHosts(store: Store, { images, seed }: EstatePlan): { readonly before: number; readonly count: number } {
  const before = store.hosts.size;
  const count = countHosts(images);
  for (const host of createHosts(count, seed)) store.hosts.add(host);
  return { before, count };
}

/** Computes the number of licenses, and how many of them the generated images use. */
function planPool(
  { licenses, licensed }: EstatePlan,
  { imageIds, used }: { readonly imageIds: number; readonly used: number },
): { readonly total: number; readonly licensed: number } {
  const total = licenses ?? Math.ceil(imageIds * 0.8) + used;
  const count = licensed ?? Math.max(0, Math.min(Math.floor((total - used) * 0.75), imageIds));
  if (count > imageIds)
    throw new RangeError(
      `licensed is ${count}, but only ${imageIds} image IDs are made up; license fewer images, or make up more`,
    );
  if (count + used > total) throw new RangeError(tooFewLicenses(count + used, total));
  return { total, licensed: count };
}

function addAlibaba(store: Store, { images, seed }: EstatePlan, random: Random): void {
  const options = { random, detail: createRandom(seed ^ detailSeed) };
  const uuids: string[] = [];
  const shelves = createRepositories(Math.ceil(images / 4), random);
  for (const { image, scan } of createAlibabaImages(shelves, options)) {
    store.alibabaImages.add(image, scan);
    uuids.push(image.Uuid);
  }
  for (const server of createServers(Math.ceil(images / 20), uuids, options)) {
    store.servers.add(completeServer(server), server.imageUuids);
  }
}

/** Makes a function that returns `true` at random, but for exactly `count` of its calls. */
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

type Attempt = LicenseTask["images"][number];

/** The automatic rule's work of the day before: some images got a license, some met the daily cap, some an empty pool. */
function automaticTask(images: readonly HostImage[]): LicenseTask {
  const licensed = images.filter(({ IsAuthorized }) => IsAuthorized === 1).slice(0, 6);
  const unlicensed = images.filter(({ IsAuthorized }) => IsAuthorized === 0).slice(0, 4);
  const row = ({ ImageID, ImageName }: HostImage, status: Attempt["status"]): Attempt => ({
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
