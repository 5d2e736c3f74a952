import type { Accounts } from "../gateway/accounts.js";
import type { MockClock } from "../state/clock.js";
import type { MockFaults } from "../faults/faults.js";
import type { Journal } from "../server/journal.js";
import type { Keeper } from "../storage/state-storage.js";
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

/** What a test can do to a mock, in its process and by the control API alike. */
export interface MockControls {
  /**
   * Replaces the estate by a new one. Everything else stays: clock, faults, requests, snapshots.
   *
   * @throws {RangeError} when a number is out of its range, or the schedule cannot be; then nothing has changed.
   */
  seed(options?: SeedOptions): void;
  /** The images of all kinds. */
  readonly images: MockImages;
  /**
   * Keeps a copy of the state: estate, licenses, rules, schedule, clock.
   *
   * @param id - What to call it: up to 64 letters, digits, dots, dashes and underscores. @default a number that is free
   * @throws {RangeError} when the ID is none or there is one of that ID.
   */
  snapshot(id?: string): Snapshot;
  /** The copies that there are, oldest first. */
  snapshots(): readonly Snapshot[];
  /**
   * Goes back to a copy, which stays. Faults and requests stay as they are.
   *
   * @throws {RangeError} when there is none of that ID.
   */
  restore(id: string): void;
  /**
   * Deletes a copy.
   *
   * @throws {RangeError} when there is none of that ID.
   */
  deleteSnapshot(id: string): void;
  /**
   * Goes back to the start: the estate that the mock was made with, its clock, no faults, no requests, nothing counted or
   * remembered about callers. Only snapshots stay. With a data file, the start is what the file was made with.
   */
  reset(): void;
  /** What was asked. */
  readonly requests: MockRequests;
  /** What there is, counted now, in plain data without secrets. */
  state(): MockState;
}

/** What the controls work on. */
export interface ControlParts {
  readonly keeper: Keeper;
  readonly clock: MockClock;
  readonly faults: MockFaults;
  readonly journal: Journal;
  readonly accounts: Accounts;
  readonly limiter: RateLimiter | undefined;
  readonly nonces: NonceMemory;
  /** What the clock goes by, in milliseconds. */
  readonly now: () => number;
}

/** Makes the controls. */
export function createMockControls(parts: ControlParts): MockControls {
  const { keeper, clock, faults, journal, limiter, nonces, now } = parts;
  const mustHave = (id: string): void => {
    const ids = keeper.snapshots.map((snapshot) => snapshot.id);
    if (!ids.includes(id))
      throw new RangeError(
        `there is no snapshot ${id}; ${ids.length === 0 ? "none was made" : `there are ${ids.join(", ")}`}`,
      );
  };
  return {
    seed: (options = {}) => keeper.seed(toPlan(options), clock.now()),
    images: createMockImages(keeper),
    snapshot: (id = freeId(keeper.snapshots)) => {
      if (!/^[\w.-]{1,64}$/.test(id))
        throw new RangeError(
          `a snapshot's ID has 1 to 64 letters, digits, dots, dashes and underscores, unlike "${id}"`,
        );
      if (keeper.snapshots.some((snapshot) => snapshot.id === id))
        throw new RangeError(`there is a snapshot ${id} already`);
      return keeper.addSnapshot(id, clock.now());
    },
    snapshots: () => keeper.snapshots,
    restore: (id) => {
      mustHave(id);
      keeper.restore(id);
    },
    deleteSnapshot: (id) => {
      mustHave(id);
      keeper.removeSnapshot(id);
    },
    reset: () => {
      keeper.reset(now());
      faults.clear();
      journal.clear();
      limiter?.clear();
      nonces.clear();
    },
    requests: createMockRequests(journal),
    state: () => readState(parts),
  };
}

function freeId(snapshots: readonly Snapshot[]): string {
  const taken = new Set(snapshots.map(({ id }) => id));
  for (let number = snapshots.length + 1; ; number++) if (!taken.has(String(number))) return String(number);
}
