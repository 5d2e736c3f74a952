import type { MockClock } from "../state/clock.js";
import type { MockFaults } from "../faults/faults.js";
import type { MockControls } from "../controls/mock-controls.js";
import type { MockLicenses } from "../controls/mock-licenses.js";
import type { MockScanQuota } from "../controls/mock-scan-quota.js";
import type { SyncOptions, SyncReport } from "../controls/sync.js";
import { invalid } from "./problem.js";

/** The parts of a mock that the control API uses. A test in the process of the mock has all of them too. */
export interface Controlled extends MockControls {
  readonly clock: MockClock;
  readonly licenses: MockLicenses;
  readonly scanQuota: MockScanQuota;
  readonly faults: MockFaults;
  sync(options?: SyncOptions): SyncReport;
}

/** A request to the control API, read. */
export interface ControlCall {
  /** The part of the path that matches `{id}`; empty for a path without one. */
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
   * Runs the operation.
   *
   * @returns The answer, for JSON.
   * @throws {Problem} when the request is refused.
   */
  readonly run: (mock: Controlled, call: ControlCall) => unknown;
}

/** Runs a method of the mock, and turns its error about an invalid value into a refusal. */
export function withCallersValue<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof RangeError || error instanceof TypeError ? invalid(`${error.message}.`) : error;
  }
}
