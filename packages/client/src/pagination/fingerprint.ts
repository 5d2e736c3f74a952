/**
 * 64 bits that stand for a text: two 32-bit hashes of different families, the first never 0. One takes in its input like
 * MurmurHash3, the other like xxHash32; both see two characters at a time. Not for secrets: a text with the same
 * fingerprint is easily made on purpose.
 *
 * @see https://github.com/aappleby/smhasher/wiki/MurmurHash3 (constants of the first and of the mixing)
 * @see https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md (primes of the second)
 */
export function fingerprint(text: string): readonly [high: number, low: number] {
  let high = 0;
  let low = 0x165667b1;
  for (let index = 0; index < text.length; index += 2) {
    // Past the end there is NaN, which becomes 0; the length below tells that from a character 0.
    const word = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16);
    high = rotate(high ^ Math.imul(rotate(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593), 13);
    high = (Math.imul(high, 5) + 0xe6546b64) | 0;
    low = Math.imul(rotate((low + Math.imul(word, 0x85ebca77)) | 0, 13), 0x9e3779b1);
  }
  return [mix(high ^ text.length) || 1, mix(low ^ text.length)];
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** Lets every bit of the input change every bit of the result. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
