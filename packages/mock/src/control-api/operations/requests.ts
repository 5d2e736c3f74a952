import { readBody, readRequestFilter } from "../check-request.js";
import type { Operation } from "../operation.js";
import { withCallersValue } from "../operation.js";

/** Operations on the request log. */
export const requestOperations: readonly Operation[] = [
  {
    method: "GET",
    path: "/requests",
    run: (mock, { query }) => ({ requests: mock.requests(readRequestFilter(query)) }),
  },
  {
    method: "DELETE",
    path: "/requests",
    run: (mock) => {
      const removed = mock.requests().length;
      mock.requests.clear();
      return { removed };
    },
  },
  {
    method: "POST",
    path: "/requests/verify",
    run: (mock, { body }) => {
      const expected = readBody("POST /requests/verify", body);
      const requests = withCallersValue(() => mock.requests.verify(expected));
      return { count: requests.length, requests };
    },
  },
];
