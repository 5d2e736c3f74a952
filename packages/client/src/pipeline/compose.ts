import type { Send, Interceptor } from "../transport/exchange.js";

/**
 * Puts stages around a transport, the first stage outermost. A stage may change the request, wait, call the stages inside it
 * again or not at all, and look at the answer on its way back. So the order decides what a stage sees: the retry stage stands
 * outside the rate limit and the signature, because each attempt counts at the service and needs a fresh time and nonce.
 *
 * @param stages - Interceptors, outermost first.
 * @param transport - Sends what comes out of the innermost one.
 *
 * @example
 * ```ts
 * import { Answer } from "../transport/answer.js";
 * import type { Interceptor, Send, WireRequest } from "../transport/exchange.js";
 * import { compose } from "./compose.js";
 *
 * const passed: string[] = [];
 * const named = (name: string): Interceptor => (next) => async (request) => {
 *   passed.push(`${name} in`);
 *   const answer = await next(request);
 *   passed.push(`${name} out`);
 *   return answer;
 * };
 * const transport: Send = async () => new Answer({ status: 200, headers: {}, text: "{}" });
 * const send = compose([named("retry"), named("sign")], transport);
 * await send({} as WireRequest); // these stages read nothing of it
 * console.log(passed.join(", ")); // retry in, sign in, sign out, retry out
 * ```
 */
export function compose(stages: readonly Interceptor[], transport: Send): Send {
  return stages.reduceRight((next, wrap) => wrap(next), transport);
}
