import { jsonText } from "../base/json-text.js";
import { concealValue, concealer, signatureIn } from "../errors/conceal.js";
import type { Observer } from "../telemetry/observer.js";
import type { Answer } from "../transport/answer.js";
import type { WireRequest, Interceptor } from "../transport/exchange.js";
import type { ServiceProtocol } from "../wire/service-protocol.js";
import { signingKeyOf } from "../signing/signing-key-of.js";

/** Options of {@link concealSecrets}. */
export interface ConcealOptions {
  /** The service that is called. */
  readonly protocol: ServiceProtocol;
  /** Receives the events; hooks and channels see whole answers. */
  readonly observer: Observer;
}

/**
 * Replaces the secret key, the session token and the signature of a request in what comes back. Answers end up in messages,
 * logs and hooks, and a service sends back what it got: Alibaba Cloud answers the whole canonical request when a signature does
 * not match. A success that nobody watches is not looked through, which would cost each call.
 */
export function concealSecrets({ protocol, observer }: ConcealOptions): Interceptor {
  return (next) => (request) =>
    next(request).then((answer) =>
      !observer.watchesAttempts && answer.readBy(protocol.read)?.ok === true ? answer : concealed(answer, request),
    );
}

function concealed(answer: Answer, request: WireRequest): Answer {
  const { secret, token } = signingKeyOf(request);
  const conceal = concealer([secret, token, signatureIn(request.headers["authorization"])]);
  const headers = answer.headers();
  const cleanHeaders = concealValue(headers, conceal) as Record<string, string>; // texts stay texts
  const text = cleanText(answer, conceal);
  const isClean = text === answer.text && Object.keys(headers).every((name) => headers[name] === cleanHeaders[name]);
  return isClean ? answer : answer.replacedBy(cleanHeaders, text);
}

/** In JSON a secret may be written with escapes, which are only gone when it is read. */
function cleanText(answer: Answer, conceal: (text: string) => string): string {
  const json = answer.json();
  if (typeof json !== "object" || json === null) return conceal(answer.text);
  let isClean = true;
  const clean = concealValue(json, (shown) => {
    const rest = conceal(shown);
    isClean &&= rest === shown;
    return rest;
  });
  // The value as it came is not written: a service may nest it deeper than a runtime can follow.
  return conceal(isClean ? answer.text : jsonText(clean));
}
