import type { SigningKey } from "../base/signing-key.js";
import type { WireRequest } from "../transport/exchange.js";

/**
 * The key of a request inside the stage that resolves credentials.
 *
 * @throws {TypeError} when a stage stands outside of that one.
 */
export function signingKeyOf({ key }: WireRequest): SigningKey {
  if (key === undefined) throw new TypeError("a stage that needs the signing key runs before the one that resolves it");
  return key;
}
