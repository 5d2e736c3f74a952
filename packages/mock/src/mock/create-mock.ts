import type { MockAccount, MockCredentials } from "../gateway/accounts.js";
import { createAccounts, defaultCredentials } from "../gateway/accounts.js";
import type { App } from "../server/router.js";
import { createRouter } from "../server/router.js";
import type { MockClock } from "../state/clock.js";
import { createClock } from "../state/clock.js";
import { createGuard } from "../control-api/guard.js";
import { isControl, serveControl } from "../control-api/entrance.js";
import type { Sleep } from "../faults/delivery.js";
import { Faults } from "../faults/faults.js";
import type { MockFaults } from "../faults/faults.js";
import { sleepFor } from "../faults/sleep.js";
import { createFetch } from "../server/fetch.js";
import type { GatewayContext } from "../gateway/gateway-context.js";
import { RequestLog } from "../server/request-log.js";
import { StateStorage } from "../storage/state-storage.js";
import type { MockControls } from "../controls/mock-controls.js";
import { createMockControls } from "../controls/mock-controls.js";
import type { MockLicenses } from "../controls/mock-licenses.js";
import { createMockLicenses } from "../controls/mock-licenses.js";
import type { MockScanQuota } from "../controls/mock-scan-quota.js";
import { createMockScanQuota } from "../controls/mock-scan-quota.js";
import { NonceMemory } from "../gateway/nonces.js";
import { RateLimiter } from "../gateway/rate-limiter.js";
import { nonceKeepMs } from "../sas/auth.js";
import type { SeedOptions } from "../seed/to-plan.js";
import { toPlan } from "../seed/to-plan.js";
import type { ListenOptions, MockServer } from "../server/listen.js";
import { listen } from "../server/listen.js";
import type { ScanSchedule } from "../state/schedules.js";
import type { Store } from "../state/store.js";
import type { SyncOptions, SyncReport } from "../controls/sync.js";
import { syncAssets } from "../controls/sync.js";

/** Options of {@link createMock}. */
export interface MockOptions extends SeedOptions {
  /** Keys in addition to the {@link MockCredentials} of every mock. @default none */
  readonly accounts?: readonly MockAccount[];
  /** Refuse more requests a second than the services take. @default true */
  readonly rateLimit?: boolean;
  /** The clock that {@link Mock.clock} is based on, in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
  /**
   * Takes an error of the mock itself. The caller of the mock only gets the code `InternalError`. @default a warning of
   * the process
   */
  readonly onError?: (error: unknown) => void;
  /**
   * Takes a warning for the person who runs the mock: the data file could be opened by other users until now.
   * @default a warning of the process
   */
  readonly onWarning?: (message: string) => void;
  /** Waits so many milliseconds for a fault of kind `latency`; rejects with the signal's reason when it is aborted. @default a timer */
  readonly sleep?: Sleep;
  /**
   * Path of a SQLite file that keeps the state. It is created if it does not exist; if it does, its contents replace the
   * options about images, seed and licenses. Permissions are restricted to the owner. Faults, the request log, rate limits
   * and used nonces are not kept. @default in memory
   */
  readonly data?: string;
  /**
   * Lets callers on other machines control the mock over a port, all of which must send this as a bearer token; 16
   * characters or more. @default callers on this machine only, without a token
   */
  readonly controlToken?: string;
}

/** Numbers and IDs of the images, hosts and servers in a mock. */
export interface MockEstate {
  /** Images on hosts. */
  readonly hostImages: number;
  /** Images in registries, numbered from 1. */
  readonly registryImages: number;
  /** Images of Security Center. */
  readonly alibabaImages: number;
  /** IDs of the hosts of TCSS. */
  readonly hostIds: readonly string[];
  /** UUIDs of the images of Security Center. */
  readonly imageUuids: readonly string[];
  /** UUIDs of the servers of Security Center. */
  readonly serverUuids: readonly string[];
  /** The first three UUIDs of both kinds, at once also where there are a million images. */
  readonly firstUuids: { readonly images: readonly string[]; readonly servers: readonly string[] };
  /** Licenses of TCSS. */
  readonly licenses: { readonly total: number; readonly used: number };
  /** Number of the newest licensing task; 1 is the one that every mock starts with. */
  readonly newestTaskId: number;
}

/**
 * An emulator of TCSS and Security Center. It checks requests like the services: signature, time, nonce, rate limit,
 * permission, parameters. Answers come from a state that requests and the controls change. All ports of a mock and its
 * `fetch` share that state; two mocks share nothing.
 *
 * @example
 * ```ts
 * import { createMock } from "@plimsoll/mock";
 *
 * await using mock = createMock({ images: 10, licenses: 4, licensed: 1 });
 * await using server = await mock.listen();
 * const answer = await fetch(server.url, { method: "POST", headers: { "x-acs-action": "DescribeImageInstances" } });
 * console.log(answer.status); // 400
 * console.log(mock.requests({ service: "sas" }).map(({ outcome }) => outcome)); // [ 'MissingVersion' ]
 * console.log(mock.estate.licenses); // { total: 4, used: 1 }
 * ```
 */
export interface Mock extends MockControls, AsyncDisposable {
  /** Sends a request to the mock in this process, in place of the global `fetch`. */
  readonly fetch: typeof globalThis.fetch;
  /** Keys with which callers can sign. */
  readonly credentials: MockCredentials;
  /** The fault rules. */
  readonly faults: MockFaults;
  /** The contents of the mock, counted each time they are read. */
  readonly estate: MockEstate;
  /** The clock. A scheduled scan runs when the clock passes its time; the mock uses no timers. */
  readonly clock: MockClock;
  /** The schedule of registry scans; `undefined` until one was set. */
  readonly schedule: ScanSchedule | undefined;
  /** The license pool of TCSS. */
  readonly licenses: MockLicenses;
  /** The quota of scans of images at Security Center. */
  readonly scanQuota: MockScanQuota;
  /**
   * Updates the inventory of hosts and lets the automatic licensing rule act. Without options nothing is new on the hosts.
   *
   * @throws {RangeError} when an image's ID is empty, or a count is not an integer from 0; then nothing has changed.
   */
  sync(options?: SyncOptions): SyncReport;
  /**
   * Serves the mock on a port, both services on the same.
   *
   * @throws {Error} when the port is taken.
   */
  listen(options?: ListenOptions): Promise<MockServer>;
  /** Closes every port and frees the memory; then the mock answers no more. Closing twice does no harm. */
  close(): Promise<void>;
}

/**
 * Makes a mock.
 *
 * @param options - See {@link MockOptions}; absent, a mock with the default estate.
 * @throws {RangeError} when a number is out of its range, two rows of `extra` have one ID, or an account, the schedule or the token is invalid.
 * @throws {TypeError} when `extra`, or a row in it, has an unknown member; the message says where.
 * @throws {DataFileError} when the data file is in use, is something else, or cannot be opened; its `code` says which.
 * @throws {Error} when this Node has no SQLite: one before 22.13, or of 23 before 23.4.
 */
export function createMock(options: MockOptions = {}): Mock {
  const { accounts: extraAccounts = [], rateLimit = true, now = Date.now, onError = warn, sleep = sleepFor } = options;
  const accounts = createAccounts(extraAccounts);
  const guard = createGuard(options.controlToken);
  const storage = openStorage(options, now());
  const reportError = (error: unknown): void => onError(storage.toReportedError(error));
  const clock = createClock(now, (nowMs) => storage.store.catchUp(nowMs), storage);
  const requestLog = new RequestLog();
  const limiter = rateLimit ? new RateLimiter() : undefined;
  const nonces = new NonceMemory(nonceKeepMs);
  const faults = new Faults();
  const context: GatewayContext = {
    accounts,
    get store() {
      return storage.store;
    },
    now: clock.now,
    limiter,
    nonces,
    reportError,
  };
  let isClosed = false;
  const expectOpen = (): void => refuseIf(isClosed);
  const route = createRouter({ context, requestLog, faults, sleep, expectOpen });

  const app: App = async (request) => {
    expectOpen();
    if (!isControl(request)) return route(request);
    const setting = { mock, guard, explain: (error: unknown) => storage.toReportedError(error), reportError: onError };
    return { ...(await serveControl(request, setting)), disruption: undefined };
  };
  const servers = new Set<MockServer>();
  const close = async (): Promise<void> => {
    if (isClosed) return;
    isClosed = true;
    await Promise.all([...servers].map((server) => server.close()));
    storage.close();
  };
  const mock: Mock = {
    ...createMockControls({ storage, clock, faults, requestLog, accounts, limiter, nonces, now }),
    fetch: createFetch(app),
    credentials: defaultCredentials,
    faults,
    estate: createEstate(() => storage.store),
    clock,
    get schedule() {
      return storage.store.schedules.current;
    },
    licenses: createMockLicenses(() => storage.store),
    scanQuota: createMockScanQuota(() => storage.store, clock.now),
    sync: (syncOptions = {}) => syncAssets(storage.store, syncOptions, clock.now()),
    listen: async (listenOptions = {}) => {
      const server = await listen(app, listenOptions);
      servers.add(server);
      return server;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
  return mock;
}

function refuseIf(isClosed: boolean): void {
  if (isClosed) throw new Error("This mock is closed.");
}

function openStorage({ data, onWarning = warn, ...options }: MockOptions, nowMs: number): StateStorage {
  const storage = new StateStorage(data, toPlan(options), nowMs);
  if (data !== undefined && storage.narrowedFrom !== undefined)
    onWarning(
      `${data} could be opened by other users of this machine (permissions ${storage.narrowedFrom}). Only its owner can open it now (0600).`,
    );
  return storage;
}

function createEstate(storeNow: () => Store): MockEstate {
  return {
    get hostImages() {
      return storeNow().hostImages.size;
    },
    get registryImages() {
      return storeNow().registryImages.size;
    },
    get alibabaImages() {
      return storeNow().alibabaImages.size;
    },
    get hostIds() {
      return storeNow().hosts.ids;
    },
    get imageUuids() {
      return storeNow().alibabaImages.uuids;
    },
    get serverUuids() {
      return storeNow().servers.uuids;
    },
    get firstUuids() {
      const { alibabaImages, servers } = storeNow();
      return { images: alibabaImages.firstUuids(3), servers: servers.firstUuids(3) };
    },
    get licenses() {
      const { total, used } = storeNow().licenses;
      return { total, used };
    },
    get newestTaskId() {
      return storeNow().licenseTasks.newestId;
    },
  };
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}
