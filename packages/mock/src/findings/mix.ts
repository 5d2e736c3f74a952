/**
 * Scrambles an integer into one of 32 bits that looks random: the finalizer of MurmurHash3.
 *
 * @see https://github.com/aappleby/smhasher/wiki/MurmurHash3, read 2026-11-27
 */
export function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Draws an integer of 32 bits for one purpose, the same for the same two numbers. */
export function draw(hash: number, purpose: number): number {
  return mix(Math.imul(hash + 1, 0x9e3779b1) ^ Math.imul(purpose + 1, 0x85ebca77));
}

/** Hashes a text into 32 bits: FNV-1a, scrambled once more. */
export function hashText(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ mix(seed);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** Lower-case hexadecimal digits that depend on a number and a purpose. @param digits - How many, a multiple of 8. */
export function hexOf(hash: number, purpose: number, digits: number): string {
  let text = "";
  for (let part = 0; text.length < digits; part++)
    text += draw(draw(hash, purpose), part).toString(16).padStart(8, "0");
  return text;
}

/** One of a list, which must not be empty, chosen by an integer from 0. */
export function choose<const L extends readonly unknown[]>(list: L, by: number): L[number] {
  return list[by % list.length];
}
