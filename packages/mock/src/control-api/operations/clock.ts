import type { Controlled, Operation } from "../operation.js";
import { withCallersValue } from "../operation.js";
import { number, readMembers } from "../read-members.js";

const read = (mock: Controlled): unknown => mock.state().clock;

/** Operations on the clock. */
export const clockOperations: readonly Operation[] = [
  { method: "GET", path: "/clock", run: read },
  {
    method: "PUT",
    path: "/clock",
    run: (mock, { body }) => {
      const { nowMs } = readMembers(body, { nowMs: number });
      withCallersValue(() => mock.clock.set(nowMs));
      return read(mock);
    },
  },
  {
    method: "POST",
    path: "/clock/advance",
    run: (mock, { body }) => {
      const { ms } = readMembers(body, { ms: number });
      withCallersValue(() => mock.clock.advance(ms));
      return read(mock);
    },
  },
];
