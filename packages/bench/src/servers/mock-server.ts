import { createMock } from "@plimsoll/mock";

import { serve } from "./serve.ts";

/** Options of the mock. */
export interface MockServerInput {
  /** Host images that it knows. */
  readonly images: number;
}

/** Our mock without its rate limit, and with all else that it does for a request. */
serve(async (input) => {
  const { images } = input as MockServerInput; // from startServer
  return (await createMock({ images, rateLimit: false }).listen()).port;
});
