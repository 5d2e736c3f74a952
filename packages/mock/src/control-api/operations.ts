import { clockOperations } from "./operations/clock.js";
import { estateOperations } from "./operations/estate.js";
import { faultOperations } from "./operations/faults.js";
import { requestOperations } from "./operations/requests.js";
import { snapshotOperations } from "./operations/snapshots.js";
import { stateOperations } from "./operations/state.js";
import type { Operation } from "./operation.js";

/** Every operation of the control API. Its description in `control/openapi.yaml` has the same. */
export const operations: readonly Operation[] = [
  ...stateOperations,
  ...estateOperations,
  ...clockOperations,
  ...faultOperations,
  ...snapshotOperations,
  ...requestOperations,
];
