import type { DatabaseSync } from "node:sqlite";

import { AutoLicensing } from "./auto-license.js";
import { AutoLicenseRules, autoLicenseRuleTable } from "./auto-license-rule.js";
import { AlibabaArrivals } from "./alibaba-arrivals.js";
import { AlibabaCycles, alibabaCycleTable } from "./alibaba-cycles.js";
import { AlibabaImages, alibabaImageIndexes, alibabaImageTable } from "./alibaba-images.js";
import { AlibabaScanQuota } from "./alibaba-scan-quota.js";
import { alibabaScanTables } from "./alibaba-scan-tables.js";
import { AlibabaScans } from "./alibaba-scans.js";
import { HostAssets } from "./asset-counts.js";
import { inTransaction, openDatabase } from "./database.js";
import { FindingSource } from "./finding-source.js";
import type { Candidate } from "./host-images.js";
import { HostImages, hostImageIndexes, hostImageTable } from "./host-images.js";
import { HostRisks } from "./host-risks.js";
import { HostScans } from "./host-scans.js";
import { HostSchedules, hostScheduleTable } from "./host-schedules.js";
import { Hosts, hostTable } from "./hosts.js";
import { ImageCounts } from "./image-counts.js";
import { ImageHosts } from "./image-hosts.js";
import { LicenseLog } from "./license-log.js";
import type { LicenseTask } from "./license-tasks.js";
import { LicenseTasks, licenseTaskTable } from "./license-tasks.js";
import { Licenses, licenseTable } from "./licenses.js";
import { Namespaces } from "./namespaces.js";
import { Registries, registryTable } from "./registries.js";
import { registryImageIndexes, registryImageTable } from "./registry-image.js";
import { RegistryImages } from "./registry-images.js";
import { OwnFindings, ownFindingTables } from "./own-findings.js";
import { RegistryScans } from "./registry-scans.js";
import { RegistrySyncs, registrySyncTables } from "./registry-syncs.js";
import type { ScanEnd } from "./rescans.js";
import { Rescans } from "./rescans.js";
import { scanHistoryTable } from "./scan-history.js";
import { ScanTasks, scanTaskTable } from "./scan-tasks.js";
import { ScanSchedules, scheduleTable } from "./schedules.js";
import { Servers, serverTable } from "./servers.js";
import { VulnerableImages } from "./vulnerable-images.js";

/** Images to license, on hosts and in registries. */
export interface LicensePurchase {
  readonly local: readonly Candidate[];
  readonly registry: readonly Candidate[];
  /** Time of the purchase in milliseconds. */
  readonly timeMs: number;
}

/** The tables of an estate. */
export const estateTables: readonly string[] = [
  hostImageTable,
  hostTable,
  registryImageTable,
  registryTable,
  alibabaImageTable,
  serverTable,
  licenseTable,
  licenseTaskTable,
  autoLicenseRuleTable,
  scheduleTable,
  hostScheduleTable,
  scanTaskTable,
  registrySyncTables,
  ownFindingTables,
  scanHistoryTable,
  alibabaScanTables,
  alibabaCycleTable,
];

/**
 * The state of a mock: images, hosts, servers, licenses and schedules, one class for each table of an SQLite database. Rules
 * that concern several tables at once are here.
 *
 * Nothing happens by a timer: a scan that is due runs when somebody looks, in {@link Store.catchUp}.
 *
 * @example
 * ```ts
 * import { seedEstate } from "../seed/seed-estate.js";
 * import { toPlan } from "../seed/to-plan.js";
 * import { Store } from "./store.js";
 *
 * const store = new Store();
 * const hostImages = [{ ImageID: "sha256:a", IsAuthorized: 1 }, { ImageID: "sha256:b" }];
 * seedEstate(store, { ...toPlan({ images: 0, licenses: 5, extra: { hostImages } }), nowMs: Date.now() });
 * console.log(store.hostImages.size, store.licenses.used); // 2 1
 * ```
 */
export class Store {
  readonly hostImages: HostImages;
  readonly registryImages: RegistryImages;
  readonly registries: Registries;
  readonly registrySyncs: RegistrySyncs;
  readonly namespaces: Namespaces;
  readonly alibabaImages: AlibabaImages;
  readonly alibabaArrivals: AlibabaArrivals;
  readonly alibabaScanQuota: AlibabaScanQuota;
  readonly alibabaScans: AlibabaScans;
  readonly alibabaCycles: AlibabaCycles;
  readonly servers: Servers;
  readonly hosts: Hosts;
  readonly imageHosts: ImageHosts;
  readonly hostAssets: HostAssets;
  readonly hostRisks: HostRisks;
  readonly imageCounts: ImageCounts;
  readonly vulnerableImages: VulnerableImages;
  readonly licenses: Licenses;
  readonly licenseTasks: LicenseTasks;
  readonly licenseLog: LicenseLog;
  readonly autoLicenseRules: AutoLicenseRules;
  readonly autoLicensing: AutoLicensing;
  readonly schedules: ScanSchedules;
  readonly registryScans: RegistryScans;
  readonly hostSchedules: HostSchedules;
  readonly hostScans: HostScans;
  readonly scanTasks: ScanTasks;
  readonly ownFindings: OwnFindings;
  readonly rescans: Rescans;
  readonly findingSource: FindingSource;
  readonly #database: DatabaseSync;

  /**
   * @param seed - Seed of the findings of scans. @default 1
   * @param database - Database that has the tables of an estate. @default a new one in memory
   */
  constructor(seed = 1, database: DatabaseSync = openDatabase(estateTables)) {
    this.#database = database;
    this.hostImages = new HostImages(this.#database);
    this.registryImages = new RegistryImages(this.#database);
    this.registries = new Registries(this.#database);
    this.registrySyncs = new RegistrySyncs(this.#database, {
      images: this.registryImages,
      registries: this.registries,
    });
    this.namespaces = new Namespaces(this.#database);
    this.alibabaImages = new AlibabaImages(this.#database);
    this.servers = new Servers(this.#database);
    this.hosts = new Hosts(this.#database);
    this.imageHosts = new ImageHosts(this.#database);
    this.hostAssets = new HostAssets(this.#database);
    this.hostRisks = new HostRisks(this.#database);
    this.imageCounts = new ImageCounts(this.#database);
    this.vulnerableImages = new VulnerableImages(this.#database);
    this.licenses = new Licenses(this.#database);
    this.licenseTasks = new LicenseTasks(this.#database);
    this.licenseLog = new LicenseLog(this.#database);
    this.autoLicenseRules = new AutoLicenseRules(this.#database);
    this.schedules = new ScanSchedules(this.#database);
    this.registryScans = new RegistryScans(this.#database, {
      images: this.registryImages,
      schedules: this.schedules,
      seed,
    });
    this.alibabaArrivals = new AlibabaArrivals(this.#database, this.alibabaImages);
    this.alibabaScanQuota = new AlibabaScanQuota(this.#database);
    // The registry scans, which were made before, have registered the SQL functions that say what a scan finds.
    this.alibabaScans = new AlibabaScans(this.#database, {
      images: this.alibabaImages,
      arrivals: this.alibabaArrivals,
      quota: this.alibabaScanQuota,
      seed,
    });
    this.alibabaCycles = new AlibabaCycles(this.#database, this.alibabaScans, seed);
    this.hostSchedules = new HostSchedules(this.#database);
    this.hostScans = new HostScans(this.#database, { images: this.hostImages, schedules: this.hostSchedules });
    this.scanTasks = new ScanTasks(this.#database, { host: this.hostScans, registry: this.registryScans });
    this.ownFindings = new OwnFindings(this.#database);
    this.rescans = new Rescans(this.#database);
    this.findingSource = new FindingSource(this.#database, seed);
    this.autoLicensing = new AutoLicensing(this.#database, {
      rules: this.autoLicenseRules,
      licenses: this.licenses,
      tasks: this.licenseTasks,
      hostImages: this.hostImages,
      registryImages: this.registryImages,
      scans: this.hostScans,
    });
  }

  /** Lists the images and runs the scans that are due at a time, in milliseconds. */
  catchUp(nowMs: number): void {
    const before = this.findingSource.changes;
    this.registrySyncs.catchUp(nowMs);
    this.registryScans.catchUp(nowMs);
    this.hostScans.catchUp(nowMs);
    this.alibabaCycles.catchUp(nowMs);
    // The findings that were set are also those of a new scan.
    if (this.findingSource.changes !== before) this.applyOwnFindings();
  }

  /** Inserts the first rows. The large tables get their indexes afterwards, which is faster than row by row. */
  fill(work: () => void): void {
    inTransaction(this.#database, () => {
      work();
      this.#database.exec(`${hostImageIndexes};\n${registryImageIndexes};\n${alibabaImageIndexes}`);
    });
  }

  /** Makes the lists of images count the findings that were set. @param imageIds - Without algorithm. @default all */
  applyOwnFindings(imageIds?: readonly string[]): void {
    this.ownFindings.apply(imageIds);
    this.hostImages.forget();
    this.registryImages.forget();
    this.alibabaImages.forget();
  }

  /** Lets a scan of one image end now, in every list that has it. @param imageId - Without algorithm. */
  rescan(imageId: string, end: ScanEnd): void {
    inTransaction(this.#database, () => {
      this.rescans.end(imageId, end);
      // The findings that were set are also those of a new scan.
      this.applyOwnFindings([imageId]);
    });
  }

  /** Runs some work in a transaction: if it throws, nothing has changed. */
  inTransaction<T>(work: () => T): T {
    return inTransaction(this.#database, work);
  }

  /**
   * Licenses images without a license, all or none. An image on both sides takes one license.
   *
   * @returns `false` if there are not enough licenses; then nothing has changed.
   */
  purchase({ local, registry, timeMs }: LicensePurchase): boolean {
    const imageIds = [...new Set([...local, ...registry].map(({ imageId }) => imageId))];
    if (imageIds.length > this.licenses.left) return false;
    inTransaction(this.#database, () => {
      this.licenses.spend(imageIds);
      this.hostImages.license(imageIds);
      this.registryImages.license(imageIds);
      this.#addManualTask("LOCAL", local, timeMs);
      this.#addManualTask("REGISTRY", registry, timeMs);
    });
    return true;
  }

  /** Uses a license for every image that is marked as licensed, and marks the same image everywhere else. */
  licenseMarked(): void {
    this.#database.exec(`INSERT OR IGNORE INTO licenses
      SELECT ImageID FROM host_images WHERE IsAuthorized > 0 UNION SELECT ImageId FROM registry_images WHERE IsAuthorized > 0`);
    this.hostImages.markLicensed();
    this.registryImages.markLicensed();
  }

  /** Frees the memory. */
  close(): void {
    this.#database.close();
  }

  #addManualTask(source: LicenseTask["source"], images: readonly Candidate[], timeMs: number): void {
    if (images.length === 0) return;
    this.licenseTasks.add({
      type: "MANUAL",
      source,
      timeMs,
      images: images.map((image) => ({ ...image, status: "SUCCESS" })),
    });
  }
}
