import type { Accounts } from "../gateway/accounts.js";
import type { MockClock } from "../state/clock.js";
import type { MockFaults } from "../faults/faults.js";
import type { RequestLog } from "../server/request-log.js";
import type { StateStorage } from "../storage/state-storage.js";
import type { Snapshot } from "../storage/snapshots.js";
import type { MockImages } from "./mock-images.js";
import { createMockImages } from "./mock-images.js";
import type { MockRequests } from "./mock-requests.js";
import { createMockRequests } from "./mock-requests.js";
import type { MockState } from "./mock-state.js";
import { readState } from "./mock-state.js";
import type { NonceMemory } from "../gateway/nonces.js";
import type { RateLimiter } from "../gateway/rate-limiter.js";
import type { SeedOptions } from "../seed/to-plan.js";
import { toPlan } from "../seed/to-plan.js";

/** The controls of a mock, the same in its process and by the control API. */
export interface MockControls {
  /**
   * Replaces the estate by a new one. Everything else stays: clock, faults, requests, snapshots.
   *
   * @throws {RangeError} when a number is out of its range, or the schedule is invalid; then nothing has changed.
   */
  seed(options?: SeedOptions): void;
  /** The images of all kinds. */
  readonly images: MockImages;
  /**
   * Makes a snapshot of the state: estate, licenses, rules, schedule, clock.
   *
   * @param id - ID of the snapshot: up to 64 letters, digits, dots, dashes and underscores. @default an unused number
   * @throws {RangeError} when the ID is invalid or exists already.
   */
  snapshot(id?: string): Snapshot;
  /** Lists the snapshots, oldest first. */
  snapshots(): readonly Snapshot[];
  /**
   * Restores a snapshot, which is kept. Faults and requests do not change.
   *
   * @throws {RangeError} when no snapshot has that ID.
   */
  restore(id: string): void;
  /**
   * Deletes a snapshot.
   *
   * @throws {RangeError} when no snapshot has that ID.
   */
  deleteSnapshot(id: string): void;
  /**
   * Goes back to the start: the estate that the mock was made with and its clock, with no faults, an empty request log, and
   * no counted requests or used nonces. Only snapshots stay. With a data file, the start is the estate it was made with.
   */
  reset(): void;
  /** The requests received. */
  readonly requests: MockRequests;
  /** Summarizes the contents, counted now, as plain data without secrets. */
  state(): MockState;
}

/** The parts of a mock that the controls act on. */
export interface ControlParts {
  readonly storage: StateStorage;
  readonly clock: MockClock;
  readonly faults: MockFaults;
  readonly requestLog: RequestLog;
  readonly accounts: Accounts;
  readonly limiter: RateLimiter | undefined;
  readonly nonces: NonceMemory;
  /** Time of the underlying clock in milliseconds. */
  readonly now: () => number;
}

/** Makes the controls. */
export function createMockControls(parts: ControlParts): MockControls {
  const { storage, clock, faults, requestLog, limiter, nonces, now } = parts;
  const mustHave = (id: string): void => {
    const ids = storage.snapshots.map((snapshot) => snapshot.id);
    if (!ids.includes(id))
      throw new RangeError(
        `there is no snapshot ${id}; ${ids.length === 0 ? "none was made" : `there are ${ids.join(", ")}`}`,
      );
  };
  return {
    seed: (options = {}) => storage.seed(toPlan(options), clock.now()),
    images: createMockImages(storage, clock.now),
    snapshot: (id = freeId(storage.snapshots)) => {
      if (!/^[\w.-]{1,64}$/.test(id))
        throw new RangeError(
          `a snapshot's ID has 1 to 64 letters, digits, dots, dashes and underscores, unlike "${id}"`,
        );
      if (storage.snapshots.some((snapshot) => snapshot.id === id))
        throw new RangeError(`the snapshot ${id} already exists`);
      return storage.addSnapshot(id, clock.now());
    },
    snapshots: () => storage.snapshots,
    restore: (id) => {
      mustHave(id);
      storage.restore(id);
    },
    deleteSnapshot: (id) => {
      mustHave(id);
      storage.removeSnapshot(id);
    },
    reset: () => {
      storage.reset(now());
      faults.clear();
      requestLog.clear();
      limiter?.clear();
      nonces.clear();
    },
    requests: createMockRequests(requestLog),
    state: () => readState(parts),
  };
}

function freeId(snapshots: readonly Snapshot[]): string {
  const taken = new Set(snapshots.map(({ id }) => id));
  for (let number = snapshots.length + 1; ; number++) if (!taken.has(String(number))) return String(number);
}
