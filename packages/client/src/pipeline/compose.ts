import type { Send, Wrap } from "../transport/exchange.js";

/** Puts stages around a transport, the first stage outermost. */
export function compose(stages: readonly Wrap[], transport: Send): Send {
  return stages.reduceRight((next, wrap) => wrap(next), transport);
}
