import { copyText } from "../runtime/copy-text.js";
import { sha256Hex } from "../crypto/digest.js";

/** A longer nonce is remembered by its digest. */
const maxLength = 100;

/** More than this many nonces are not remembered, so that a load test does not eat the memory. */
const capacity = 200_000;

/** Remembers nonces for a while, so that a request cannot be sent twice. */
export class NonceMemory {
  /** Nonce to the time at which it may be forgotten. Oldest first. */
  readonly #expiries = new Map<string, number>();
  readonly #keepMs: number;

  /** @param keepMs - Time for which a nonce is remembered, in milliseconds. */
  constructor(keepMs: number) {
    this.#keepMs = keepMs;
  }

  /**
   * Uses up a nonce.
   *
   * @returns `false` if it was used before.
   */
  use(nonce: string, nowMs: number): boolean {
    this.#forget(nowMs);
    const remembered = nonce.length > maxLength ? sha256Hex(nonce) : copyText(nonce, maxLength);
    if (this.#expiries.has(remembered)) return false;
    this.#expiries.set(remembered, nowMs + this.#keepMs);
    return true;
  }

  /** Forgets every nonce. */
  clear(): void {
    this.#expiries.clear();
  }

  #forget(nowMs: number): void {
    for (const [nonce, expiry] of this.#expiries) {
      if (expiry > nowMs && this.#expiries.size <= capacity) return;
      this.#expiries.delete(nonce);
    }
  }
}
