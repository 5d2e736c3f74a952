import type { FaultRule } from "../../faults/fault-rule.js";
import type { FaultHandle } from "../../faults/faults.js";
import { toFaultState } from "../../controls/mock-state.js";
import type { Controlled, Operation } from "../operation.js";
import { withCallersValue } from "../operation.js";
import { Problem } from "../problem.js";

/** Operations on faults. */
export const faultOperations: readonly Operation[] = [
  { method: "GET", path: "/faults", run: ({ faults }) => ({ faults: faults.list().map(toFaultState) }) },
  {
    method: "POST",
    path: "/faults",
    status: 201,
    run: ({ faults }, { body }) => toFaultState(withCallersValue(() => faults.add(body as FaultRule))), // `add` takes nothing else
  },
  {
    method: "DELETE",
    path: "/faults",
    run: ({ faults }) => {
      const removed = faults.list().length;
      faults.clear();
      return { removed };
    },
  },
  {
    method: "DELETE",
    path: "/faults/{id}",
    run: (mock, { id }) => {
      const handle = findFault(mock, id);
      handle.remove();
      return toFaultState(handle);
    },
  },
];

function findFault({ faults }: Controlled, id: string): FaultHandle {
  const handle = faults.list().find((fault) => String(fault.id) === id);
  if (handle !== undefined) return handle;
  throw new Problem(404, "NoFault", `There is no fault ${id}.`, "GET /_plimsoll/faults lists the faults.");
}
