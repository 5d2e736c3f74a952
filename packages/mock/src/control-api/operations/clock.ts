import type { Controlled, Operation } from "../operation.js";
import { withCallersValue } from "../operation.js";
import { readBody } from "../check-request.js";

const read = (mock: Controlled): unknown => mock.state().clock;

/** Operations on the clock. */
export const clockOperations: readonly Operation[] = [
  { method: "GET", path: "/clock", run: read },
  {
    method: "PUT",
    path: "/clock",
    run: (mock, { body }) => {
      const { nowMs } = readBody("PUT /clock", body);
      withCallersValue(() => mock.clock.set(nowMs));
      return read(mock);
    },
  },
  {
    method: "POST",
    path: "/clock/advance",
    run: (mock, { body }) => {
      const { ms } = readBody("POST /clock/advance", body);
      withCallersValue(() => mock.clock.advance(ms));
      return read(mock);
    },
  },
];
