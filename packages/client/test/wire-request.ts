import { operations } from "@plimsoll/types";

import type { WireRequest } from "../src/wire/exchange.js";

/** A request for tests of single stages. */
export const wireRequest: WireRequest = {
  operation: operations.tcss.DescribeAssetImageList,
  method: "POST",
  query: "",
  body: "{}",
  headers: { "content-type": "application/json" },
  signal: undefined,
  timeoutMs: undefined,
  deadline: Infinity,
  attempt: 1,
  onSent: () => undefined,
};
