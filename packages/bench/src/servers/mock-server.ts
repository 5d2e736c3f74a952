import { createMock } from "@plimsoll/mock";

import { serve } from "./serve.ts";

/** Options of the mock. */
export interface MockServerInput {
  /** Host images that it knows. */
  readonly images: number;
  /** Refuses more requests a second than the services take. @default false */
  readonly rateLimit?: boolean;
  /** Milliseconds by which each answer leaves later. @default 0 */
  readonly latencyMs?: number;
}

/** Our mock, with all that it does for a request. */
serve(async (input) => {
  const { images, rateLimit = false, latencyMs = 0 } = input as MockServerInput; // from startServer
  const mock = createMock({ images, rateLimit });
  if (latencyMs > 0) mock.faults.add({ kind: "latency", ms: latencyMs });
  return (await mock.listen()).port;
});
