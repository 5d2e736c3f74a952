import type { Send, Interceptor } from "../transport/exchange.js";

/** Puts stages around a transport, the first stage outermost. */
export function compose(stages: readonly Interceptor[], transport: Send): Send {
  return stages.reduceRight((next, wrap) => wrap(next), transport);
}
