import type { Service } from "@plimsoll/types";
import { services } from "@plimsoll/types";

import { faultKinds } from "../../faults/check-rule.js";
import type { RequestExpectation, RequestFilter } from "../../controls/mock-requests.js";
import type { Operation } from "../operation.js";
import { withCallersValue } from "../operation.js";
import { flag, number, oneOf, optional, readMembers, text } from "../read-members.js";

const service = optional(oneOf(Object.keys(services) as Service[])); // these are its keys
const fault = optional(oneOf(faultKinds));

/** Operations on what was asked. */
export const requestOperations: readonly Operation[] = [
  { method: "GET", path: "/requests", run: (mock, { query }) => ({ requests: mock.requests(readFilter(query)) }) },
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
      const expected = readMembers(body, {
        service,
        action: optional(text),
        outcome: optional(text),
        applied: optional(flag),
        fault,
        count: optional(number),
        atLeast: optional(number),
        atMost: optional(number),
      });
      const requests = withCallersValue(() => mock.requests.verify(expected as RequestExpectation)); // `verify` takes no other action
      return { count: requests.length, requests };
    },
  },
];

function readFilter(query: URLSearchParams): RequestFilter {
  return readMembers(
    Object.fromEntries(query),
    { service, action: optional(text), outcome: optional(text), applied: optional(queryFlag), fault },
    "The query",
  );
}

function queryFlag(value: unknown, name: string): boolean {
  return flag(value === "true" || value === "false" ? value === "true" : value, name);
}
