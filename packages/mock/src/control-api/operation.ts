import type { MockClock } from "../state/clock.js";
import type { MockFaults } from "../faults/faults.js";
import type { MockControls } from "../controls/mock-controls.js";
import type { MockLicenses } from "../controls/mock-licenses.js";
import type { SyncOptions, SyncReport } from "../controls/sync.js";
import { invalid } from "./problem.js";

/** What the control API needs of a mock: only what a test in its process has too. */
export interface Controlled extends MockControls {
  readonly clock: MockClock;
  readonly licenses: MockLicenses;
  readonly faults: MockFaults;
  sync(options?: SyncOptions): SyncReport;
}

/** What a request to the control API says. */
export interface ControlCall {
  /** What stands in the path for `{id}`; empty if the path has none. */
  readonly id: string;
  readonly query: URLSearchParams;
  /** The JSON of the body; an empty object if there is no body. */
  readonly body: unknown;
}

/** One operation of the control API. */
export interface Operation {
  readonly method: "DELETE" | "GET" | "POST" | "PUT";
  /** Path below the root, `/faults/{id}`. */
  readonly path: string;
  /** Status of success. @default 200 */
  readonly status?: 201;
  /**
   * Does it.
   *
   * @returns What is answered as JSON.
   * @throws {Problem} when it cannot be done.
   */
  readonly run: (mock: Controlled, call: ControlCall) => unknown;
}

/** Does what may be refused because of a value that the caller gave. */
export function withCallersValue<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof RangeError || error instanceof TypeError ? invalid(`${error.message}.`) : error;
  }
}
