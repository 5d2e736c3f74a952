import type { SarifExceptions } from "@plimsoll/core/formats";

import type { Io } from "../../io.js";
import type { GateSelection } from "./open-gate.js";

/** Options of `plimsoll gate` and its commands. */
export interface GateCommandOptions extends GateSelection {
  /** Path of the policy. */
  readonly policy: string;
  /** Version of GitLab's schema. */
  readonly gitlabSchema?: string;
  /** Findings under exceptions in SARIF. */
  readonly sarifExceptions?: SarifExceptions;
  /** RFC 3339 in UTC. */
  readonly at?: string;
}

/** Time of the evaluation. */
export function atOf({ at }: GateCommandOptions, io: Io): Date {
  return at === undefined ? io.now() : new Date(at);
}
