import { operations } from "@plimsoll/types";

import type { WireRequest } from "../src/transport/exchange.js";
import type { SigningKey } from "../src/base/signing-key.js";

/** A key for tests of single stages. */
export const signingKey: SigningKey = { id: "id", secret: "secret", token: undefined, given: undefined };

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
  refusedKey: undefined,
  key: undefined,
  onSent: () => undefined,
};
