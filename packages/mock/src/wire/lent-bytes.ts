import type { WireBody } from "./message.js";

/** Size of the pieces of memory that are used again; a page of 100 vulnerabilities has 80 KB. */
const slabBytes = 128 * 1024;

/** A shorter text takes memory of its own, which costs no more. */
const shortBytes = 16 * 1024;

/** Pieces that wait for their next use, 4 MB in all: more than answers are on their way at a time. */
const maxFree = 32;

const free: Buffer[] = [];
const lent = new WeakMap<Uint8Array, Buffer>();

/**
 * Puts parts together in memory that other texts had before. New memory for each of thousands of pages a second costs more than
 * the copy: the system has to clear it, and no cache has it. What is not given back is collected like everything else.
 */
export function joinLent(parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  if (length < shortBytes || length > slabBytes) return Buffer.concat(parts, length);
  const slab = free.pop() ?? Buffer.allocUnsafeSlow(slabBytes);
  let at = 0;
  for (const part of parts) {
    slab.set(part, at);
    at += part.length;
  }
  const joined = slab.subarray(0, length);
  lent.set(joined, slab);
  return joined;
}

/** Gives back the memory of a body that was sent or copied. Nobody may read the body afterwards. */
export function giveBack(body: WireBody): void {
  if (typeof body === "string") return;
  for (const part of body) {
    const slab = typeof part === "string" ? undefined : lent.get(part);
    if (slab === undefined || typeof part === "string") continue;

    lent.delete(part);
    if (free.length < maxFree) free.push(slab);
  }
}
