import type { MockAccount, MockCredentials } from "./accounts.js";
import { createAccounts, defaultCredentials } from "./accounts.js";
import type { App } from "./app.js";
import { createApp } from "./app.js";
import type { Sleep } from "./faults/delivery.js";
import { Faults } from "./faults/faults.js";
import type { MockFaults } from "./faults/faults.js";
import { sleepFor } from "./faults/sleep.js";
import { createFetch } from "./fetch.js";
import type { JournalEntry } from "./journal.js";
import { Journal } from "./journal.js";
import { NonceMemory } from "./nonces.js";
import { RateLimiter } from "./rate-limit.js";
import { nonceKeepMs } from "./sas/auth.js";
import type { ExtraImages } from "./seed/seed-estate.js";
import { seedEstate } from "./seed/seed-estate.js";
import type { ListenOptions, MockServer } from "./server.js";
import { listen } from "./server.js";
import type { ScanSchedule } from "./state/schedules.js";
import { Store } from "./state/store.js";

/** How to make a mock. */
export interface MockOptions {
  /** Host images to make up, 0 to 1,000,000. Of the other kinds there is a quarter as many each. @default 200 */
  readonly images?: number;
  /** The same seed, an integer from 0, gives the same estate. @default 1 */
  readonly seed?: number;
  /** Licenses of the account, those in use included. @default four fifths of the made-up image IDs */
  readonly licenses?: number;
  /** Made-up images that have a license at the start. @default three quarters of the licenses */
  readonly licensed?: number;
  /** Images of your own, beside the made-up ones. @default none */
  readonly extra?: ExtraImages;
  /** Keys besides the {@link MockCredentials} that every mock knows. @default none */
  readonly accounts?: readonly MockAccount[];
  /** Whether to refuse more requests a second than the services take. @default true */
  readonly rateLimit?: boolean;
  /** Clock, in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
  /** Waits so many milliseconds for a fault of kind `latency`; rejects with the signal's reason when it is aborted. @default a timer */
  readonly sleep?: Sleep;
}

/** What a mock knows, counted now. */
export interface MockEstate {
  /** Images on hosts. */
  readonly hostImages: number;
  /** Images in registries, numbered from 1. */
  readonly registryImages: number;
  /** Images of Security Center. */
  readonly alibabaImages: number;
  /** UUIDs of the images of Security Center. */
  readonly imageUuids: readonly string[];
  /** UUIDs of the servers of Security Center. */
  readonly serverUuids: readonly string[];
  /** Licenses of TCSS. */
  readonly licenses: { readonly total: number; readonly used: number };
  /** Number of the newest licensing task; 1 is the one that every mock starts with. */
  readonly newestTaskId: number;
}

/** An emulator of TCSS and Security Center. */
export interface Mock extends AsyncDisposable {
  /** Asks the mock in this process, in place of the global `fetch`. */
  readonly fetch: typeof globalThis.fetch;
  /** Keys that the mock knows. */
  readonly credentials: MockCredentials;
  /** What goes wrong. */
  readonly faults: MockFaults;
  /** What the mock knows, counted at each look. */
  readonly estate: MockEstate;
  /** The schedule of registry scans; `undefined` until one was set. */
  readonly schedule: ScanSchedule | undefined;
  /** The latest thousand requests, oldest first. */
  requests(): readonly JournalEntry[];
  /**
   * Serves the mock on a port, both services on the same.
   *
   * @throws {Error} when the port is taken.
   */
  listen(options?: ListenOptions): Promise<MockServer>;
  /** Closes every port and frees the memory; then the mock answers no more. Closing twice does no harm. */
  close(): Promise<void>;
}

/** Most images of an estate. */
const maxImages = 1_000_000;

/**
 * Makes a mock.
 *
 * @param options - See {@link MockOptions}; absent, a mock with the default estate.
 * @throws {RangeError} when a number is out of its range.
 */
export function createMock(options: MockOptions = {}): Mock {
  const {
    images = 200,
    seed = 1,
    licenses,
    licensed,
    extra = {},
    accounts = [],
    rateLimit = true,
    now = Date.now,
    sleep = sleepFor,
  } = options;
  checkInteger("images", images, maxImages);
  checkInteger("seed", seed, 2 ** 32 - 1);
  checkInteger("licenses", licenses ?? 0, Number.MAX_SAFE_INTEGER);
  checkInteger("licensed", licensed ?? 0, Number.MAX_SAFE_INTEGER);

  const store = new Store();
  seedEstate(store, { images, seed, licenses, licensed, extra });
  const journal = new Journal();
  const limiter = rateLimit ? new RateLimiter() : undefined;
  const nonces = new NonceMemory(nonceKeepMs);
  const faults = new Faults();
  const context = { accounts: createAccounts(accounts), store, now, limiter, nonces };
  const answer = createApp({ context, journal, faults, sleep });

  let isClosed = false;
  const app: App = (request) => {
    if (isClosed) throw new Error("This mock is closed.");
    return answer(request);
  };
  const servers = new Set<MockServer>();
  const close = async (): Promise<void> => {
    if (isClosed) return;
    isClosed = true;
    await Promise.all([...servers].map((server) => server.close()));
    store.close();
  };
  return {
    fetch: createFetch(app),
    credentials: defaultCredentials,
    faults,
    estate: createEstate(store),
    get schedule() {
      return store.schedules.current;
    },
    requests: () => journal.entries,
    listen: async (listenOptions = {}) => {
      const server = await listen(app, listenOptions);
      servers.add(server);
      return server;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function createEstate({ hostImages, registryImages, alibabaImages, licenses }: Store): MockEstate {
  return {
    get hostImages() {
      return hostImages.size;
    },
    get registryImages() {
      return registryImages.size;
    },
    get alibabaImages() {
      return alibabaImages.size;
    },
    get imageUuids() {
      return alibabaImages.uuids;
    },
    get serverUuids() {
      return alibabaImages.serverUuids;
    },
    get licenses() {
      return { total: licenses.total, used: licenses.used };
    },
    get newestTaskId() {
      return licenses.newestTaskId;
    },
  };
}

function checkInteger(name: string, value: number, max: number): void {
  if (!Number.isInteger(value) || value < 0 || value > max)
    throw new RangeError(`${name} must be an integer from 0 to ${max}, not ${value}`);
}
