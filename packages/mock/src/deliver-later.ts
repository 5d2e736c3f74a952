import type { Delivery } from "./faults/delivery.js";
import type { WireResponse } from "./wire.js";

/** An answer that is not known yet: the entrances wait before they look at it. */
export function deliverLater(answer: Promise<WireResponse>): Delivery {
  let response: WireResponse | undefined;
  const known = (): WireResponse => {
    if (response === undefined) throw new Error("The answer was looked at before it was there.");
    return response;
  };
  return {
    get status() {
      return known().status;
    },
    get headers() {
      return known().headers;
    },
    get body() {
      return known().body;
    },
    disruption: {
      ending: "whole",
      wait: async (signal) => {
        response = await answer;
        signal.throwIfAborted();
      },
    },
  };
}
