import type { Guard } from "./guard.js";
import type { Controlled } from "./operation.js";

/** The parts that the control API works with. */
export interface ControlSetting {
  readonly mock: Controlled;
  readonly guard: Guard;
  /** Gives a `DataFileError` for an error of the data file, and any other error as it is. */
  readonly explain: (error: unknown) => unknown;
  /** Takes an error of the mock itself. Its details are not for the caller. */
  readonly reportError: (error: unknown) => void;
}
