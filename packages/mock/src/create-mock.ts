import type { MockAccount, MockCredentials } from "./accounts.js";
import { createAccounts, defaultCredentials } from "./accounts.js";
import type { App } from "./app.js";
import { createApp } from "./app.js";
import type { MockClock } from "./clock.js";
import { createClock } from "./clock.js";
import { createGuard } from "./control/guard.js";
import { isControl, serveControl } from "./control/entrance.js";
import { deliverLater } from "./deliver-later.js";
import type { Sleep } from "./faults/delivery.js";
import { Faults } from "./faults/faults.js";
import type { MockFaults } from "./faults/faults.js";
import { sleepFor } from "./faults/sleep.js";
import { createFetch } from "./fetch.js";
import type { GatewayContext } from "./gateway.js";
import { Journal } from "./journal.js";
import { Keeper } from "./keep/keeper.js";
import type { MockControls } from "./mock-controls.js";
import { createMockControls } from "./mock-controls.js";
import type { MockLicenses } from "./mock-licenses.js";
import { createMockLicenses } from "./mock-licenses.js";
import { NonceMemory } from "./nonces.js";
import { RateLimiter } from "./rate-limit.js";
import { nonceKeepMs } from "./sas/auth.js";
import type { SeedOptions } from "./seed/to-plan.js";
import { toPlan } from "./seed/to-plan.js";
import type { ListenOptions, MockServer } from "./server.js";
import { listen } from "./server.js";
import type { ScanSchedule } from "./state/schedules.js";
import type { Store } from "./state/store.js";
import type { SyncOptions, SyncReport } from "./sync.js";
import { syncAssets } from "./sync.js";

/** How to make a mock. */
export interface MockOptions extends SeedOptions {
  /** Keys besides the {@link MockCredentials} that every mock knows. @default none */
  readonly accounts?: readonly MockAccount[];
  /** Whether to refuse more requests a second than the services take. @default true */
  readonly rateLimit?: boolean;
  /** What the clock of the mock goes by, in milliseconds since 1970; {@link Mock.clock} moves it. @default Date.now */
  readonly now?: () => number;
  /**
   * Takes an error of the mock itself. Its caller only learns that there was one: `InternalError`. @default a warning of
   * the process
   */
  readonly onError?: (error: unknown) => void;
  /**
   * Takes a sentence that whoever runs the mock should read: the data file could be opened by other users until now.
   * @default a warning of the process
   */
  readonly onWarning?: (message: string) => void;
  /** Waits so many milliseconds for a fault of kind `latency`; rejects with the signal's reason when it is aborted. @default a timer */
  readonly sleep?: Sleep;
  /**
   * Path of a SQLite file that keeps the state, made if it does not exist. One that exists goes before the options about
   * images, seed and licenses. Only its owner can open it: one that others could open is closed to them. Faults, requests
   * and what is counted about callers are not kept. @default in memory
   */
  readonly data?: string;
  /**
   * Lets callers on other machines control the mock over a port, all of which must send this as a bearer token; 16
   * characters or more. @default callers on this machine only, without a token
   */
  readonly controlToken?: string;
}

/** What a mock knows, counted now. */
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

/** An emulator of TCSS and Security Center. */
export interface Mock extends MockControls, AsyncDisposable {
  /** Asks the mock in this process, in place of the global `fetch`. */
  readonly fetch: typeof globalThis.fetch;
  /** Keys that the mock knows. */
  readonly credentials: MockCredentials;
  /** What goes wrong. */
  readonly faults: MockFaults;
  /** What the mock knows, counted at each look. */
  readonly estate: MockEstate;
  /** The clock. When it passes the time of a scheduled scan, the scan runs; nothing happens by a timer. */
  readonly clock: MockClock;
  /** The schedule of registry scans; `undefined` until one was set. */
  readonly schedule: ScanSchedule | undefined;
  /** The license pool of TCSS. */
  readonly licenses: MockLicenses;
  /**
   * Updates the inventory of hosts and lets the automatic licensing rule act. Without options nothing is new on the hosts.
   *
   * @throws {RangeError} when an image's ID is empty; then nothing has changed.
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
 * @throws {RangeError} when a number is out of its range, or an account, the schedule or the token cannot be.
 * @throws {DataFileError} when the data file is in use, is something else, or cannot be opened; its `reason` says which.
 * @throws {Error} when this Node has no SQLite: one before 22.13, or of 23 before 23.4.
 */
export function createMock(options: MockOptions = {}): Mock {
  const { accounts: extraAccounts = [], rateLimit = true, now = Date.now, onError = warn, sleep = sleepFor } = options;
  const accounts = createAccounts(extraAccounts);
  const guard = createGuard(options.controlToken);
  const keeper = openKeeper(options, now());
  const reportError = (error: unknown): void => onError(keeper.explain(error));
  const clock = createClock(now, (nowMs) => keeper.store.catchUp(nowMs), keeper);
  const journal = new Journal();
  const limiter = rateLimit ? new RateLimiter() : undefined;
  const nonces = new NonceMemory(nonceKeepMs);
  const faults = new Faults();
  const context: GatewayContext = {
    accounts,
    get store() {
      return keeper.store;
    },
    now: clock.now,
    limiter,
    nonces,
    reportError,
  };
  const answer = createApp({ context, journal, faults, sleep });

  let isClosed = false;
  const app: App = (request) => {
    if (isClosed) throw new Error("This mock is closed.");
    return isControl(request)
      ? deliverLater(
          serveControl(request, { mock, guard, explain: (error) => keeper.explain(error), reportError: onError }),
        )
      : answer(request);
  };
  const servers = new Set<MockServer>();
  const close = async (): Promise<void> => {
    if (isClosed) return;
    isClosed = true;
    await Promise.all([...servers].map((server) => server.close()));
    keeper.close();
  };
  const mock: Mock = {
    ...createMockControls({ keeper, clock, faults, journal, accounts, limiter, nonces, now }),
    fetch: createFetch(app),
    credentials: defaultCredentials,
    faults,
    estate: createEstate(() => keeper.store),
    clock,
    get schedule() {
      return keeper.store.schedules.current;
    },
    licenses: createMockLicenses(() => keeper.store),
    sync: (syncOptions = {}) => syncAssets(keeper.store, syncOptions, clock.now()),
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

function openKeeper({ data, onWarning = warn, ...options }: MockOptions, nowMs: number): Keeper {
  const keeper = new Keeper(data, toPlan(options), nowMs);
  if (data !== undefined && keeper.narrowedFrom !== undefined)
    onWarning(
      `${data} could be opened by other users of this machine (permissions ${keeper.narrowedFrom}). Only its owner can open it now (0600).`,
    );
  return keeper;
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
