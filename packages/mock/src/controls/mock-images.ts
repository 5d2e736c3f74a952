import type { DatabaseSync } from "node:sqlite";

import type { OwnRegistryImage } from "../seed/registry-images.js";
import { completeRegistryImage } from "../seed/registry-images.js";
import type { StateStorage } from "../storage/state-storage.js";
import type { OwnImageFindings } from "../findings/own-image-findings.js";
import { setFindings } from "../findings/set-findings.js";
import { dayMs, estateTimeMs } from "../seed/time.js";
import { completeAlibabaImage } from "../seed/alibaba-images.js";
import { checkCounts, checkExtra } from "../seed/check-extra.js";
import type { ExtraImages } from "../seed/seed-estate.js";
import { addExtra } from "../seed/seed-estate.js";
import { readText } from "../state/database.js";
import { tooFewLicenses } from "../state/licenses.js";

/** Images and machines to add, and findings of images. */
export type AddedImages = Pick<
  ExtraImages,
  "alibabaImages" | "findings" | "hostImages" | "hosts" | "registries" | "registryImages" | "servers"
>;

/** An image that is pushed to a registry of TCSS. It has no number before it is listed, and its license if its image ID has one. */
export type PushedImage = Omit<OwnRegistryImage, "Id" | "IsAuthorized">;

/** Images to push. */
export interface PushedImages {
  /** Images of TCSS. @default none */
  readonly registryImages?: readonly PushedImage[];
  /** Images of Security Center. @default none */
  readonly alibabaImages?: NonNullable<AddedImages["alibabaImages"]>;
}

/** Number of images of each kind. */
export interface ImageTally {
  /** Images on hosts. */
  readonly hostImages: number;
  /** Images in registries. */
  readonly registryImages: number;
  /** Images of Security Center. */
  readonly alibabaImages: number;
}

/** The images of all kinds. */
export interface MockImages {
  /**
   * Adds images as if they had always been there: no licensing rule acts, unlike in a sync.
   *
   * @throws {RangeError} when an image, host, registry or server exists already, or the licensed images need more licenses than the
   * account has, or a count or findings are out of range; then nothing has changed.
   * @throws {TypeError} when a member is unknown, or findings have another shape; then nothing has changed.
   */
  add(images: AddedImages): ImageTally;
  /**
   * Pushes images to registries. No list of TCSS has an image before the service has fetched those of its registry: by a request, which
   * takes 90 seconds, or at 03:12:50 in China; the image takes the tag of an older one away, and unless it has `IsLatestImage: false`
   * it is the newest of its repository. Security Center lists an image a while after PublicSyncAndCreateImageScanTask names it, by
   * registry instance, repository, tag and digest, and then scans it.
   *
   * @returns The number of images.
   * @throws {RangeError} when a registry of TCSS is not connected, an image of Security Center exists already or was pushed, or a count
   * is out of range; then nothing has changed.
   */
  push(images: PushedImages): number;
  /**
   * Removes images, wherever they are. Licenses do not come back.
   *
   * @param ids - Image IDs of TCSS and UUIDs of Security Center; unknown ones do no harm.
   */
  remove(ids: readonly string[]): ImageTally;
  /**
   * Sets the findings of an image, wherever it is, in place of those that are made up. The counters of all lists follow, also
   * after later scans, and an image that was never scanned counts as scanned. Kinds that are left out stay as they are.
   *
   * @param findings - Image ID and lists by kind; an empty list says that there is nothing.
   * @throws {RangeError} when no list has the image, or a value is out of its range.
   * @throws {TypeError} when a field is unknown, missing or of another type; the message says where. Nothing has changed.
   */
  setFindings(findings: OwnImageFindings): void;
}

/** Makes the functions that add and remove images. */
export function createMockImages(storage: StateStorage, now: () => number): MockImages {
  return {
    add: (images) =>
      storage.change((database, store) => {
        checkExtra(images);
        refuseKnown(database, images);
        addExtra(store, images);
        // Images that come back have the findings that were set for them.
        store.applyOwnFindings();
        for (const findings of images.findings ?? []) setFindings(store, findings, estateTimeMs - dayMs);
        const { total, used } = store.licenses;
        if (used > total) throw new RangeError(tooFewLicenses(used, total));
        const { hostImages = [], registryImages = [], alibabaImages = [] } = images;
        return {
          hostImages: hostImages.length,
          registryImages: registryImages.length,
          alibabaImages: alibabaImages.length,
        };
      }),
    push: ({ registryImages = [], alibabaImages = [] }) =>
      storage.change((database, store) => {
        checkCounts("registryImages", registryImages);
        checkCounts("alibabaImages", alibabaImages);
        refuseKnown(database, { alibabaImages });
        for (const image of registryImages) {
          const pushed = completeRegistryImage({ IsLatestImage: true, ...image });
          if (!store.registrySyncs.push(pushed, now()))
            throw new RangeError(`no registry ${pushed.InstanceName} is connected; add it first, as one of registries`);
        }
        for (const own of alibabaImages) {
          const { image, scan } = completeAlibabaImage(own);
          if (store.alibabaArrivals.has(image.Uuid)) throw new RangeError(`${image.Uuid} was pushed already`);
          store.alibabaArrivals.add(image, scan);
        }
        return registryImages.length + alibabaImages.length;
      }),
    setFindings: (findings) => setFindings(storage.store, findings, estateTimeMs - dayMs),
    remove: (ids) =>
      storage.change((database, store) => {
        const hostImages = store.hostImages.remove(ids);
        if (hostImages > 0) store.hosts.unlinkRemoved();
        const registryImages = remove(database, "registry_images WHERE ImageId", ids);
        const alibabaImages = remove(database, "alibaba_images WHERE Uuid", ids);
        if (alibabaImages > 0)
          database.exec("DELETE FROM server_images WHERE image_id NOT IN (SELECT id FROM alibaba_images)");
        return { hostImages, registryImages, alibabaImages };
      }),
  };
}

function remove(database: DatabaseSync, where: string, ids: readonly string[]): number {
  const sql = `DELETE FROM ${where} IN (SELECT value FROM json_each(?))`;
  return Number(database.prepare(sql).run(JSON.stringify(ids)).changes);
}

function refuseKnown(database: DatabaseSync, images: AddedImages): void {
  const { hostImages = [], hosts = [], registries = [], alibabaImages = [], servers = [] } = images;
  const groups = [
    { column: "ImageID", table: "host_images", ids: hostImages.map(({ ImageID }) => ImageID) },
    { column: "HostID", table: "hosts", ids: hosts.map(({ HostID }) => HostID) },
    { column: "name", table: "registries", ids: registries.map(({ Name }) => Name) },
    { column: "Uuid", table: "alibaba_images", ids: alibabaImages.map(({ Uuid }) => Uuid) },
    { column: "uuid", table: "servers", ids: servers.map(({ uuid }) => uuid) },
  ];
  for (const { column, table, ids } of groups) {
    const list = JSON.stringify(ids);
    const known = readText(
      database.prepare(`SELECT ${column} FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?)) LIMIT 1`),
      list,
    );
    if (known !== undefined) throw new RangeError(`${known} already exists`);
  }
}
