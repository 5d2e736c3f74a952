import type { Operation } from "../operation.js";
import { readBody } from "../check-request.js";

/** Operations on the whole mock. */
export const stateOperations: readonly Operation[] = [
  { method: "GET", path: "/health", run: () => ({ status: "ok" }) },
  { method: "GET", path: "/state", run: (mock) => mock.state() },
  {
    method: "POST",
    path: "/reset",
    run: (mock, { body }) => {
      readBody("POST /reset", body);
      mock.reset();
      return mock.state();
    },
  },
  {
    method: "GET",
    path: "/openapi.json",
    run: async () => {
      const { controlDescription } = await import("../generated/control-description.js");
      return JSON.parse(controlDescription) as unknown;
    },
  },
];
