/**
 * Writes DER, the binary form of certificates, by ITU-T X.690. Nothing here reads DER: what a certificate says is never decided
 * on, only stated.
 */

/** Tags of the types that a certificate is made of. */
const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** A list whose order counts. */
export function sequence(...items: readonly Buffer[]): Buffer {
  return tagged(tags.sequence, ...items);
}

/** A list of one item, so that its order cannot be wrong. */
export function setOf(item: Buffer): Buffer {
  return tagged(tags.set, item);
}

/** A number that is not negative, as big-endian bytes. */
export function integer(bytes: Buffer): Buffer {
  // The first bit is the sign.
  return tagged(tags.integer, ...((bytes[0] ?? 0) >= 0x80 ? [Buffer.from([0])] : []), bytes);
}

/** `TRUE`. What is false is left out of a certificate. */
export function yes(): Buffer {
  return tagged(tags.boolean, Buffer.from([0xff]));
}

/** Bits, of which the last byte has some that do not count. */
export function bitString(bytes: Buffer, unusedBits = 0): Buffer {
  return tagged(tags.bitString, Buffer.from([unusedBits]), bytes);
}

/** Bytes, often another structure in DER. */
export function octetString(bytes: Buffer): Buffer {
  return tagged(tags.octetString, bytes);
}

/** Text. */
export function utf8String(text: string): Buffer {
  return tagged(tags.utf8String, Buffer.from(text));
}

/** A registered identifier, `2.5.4.3`. */
export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return tagged(tags.objectIdentifier, Buffer.from([first * 40 + second, ...rest.flatMap(toBase128)]));
}

/** A moment to the second. Certificates have two digits for the year until 2049 and four from then on. */
export function time(timeMs: number): Buffer {
  const digits = `${new Date(timeMs).toISOString().slice(0, 19).replaceAll(/[-:T]/g, "")}Z`;
  return digits < "2050"
    ? tagged(tags.utcTime, Buffer.from(digits.slice(2)))
    : tagged(tags.generalizedTime, Buffer.from(digits));
}

/** A member that is known by its number: around another structure, or in place of its tag. */
export function numbered(number: number, content: Buffer, form: "around" | "instead"): Buffer {
  return tagged((form === "around" ? 0xa0 : 0x80) + number, content);
}

function tagged(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(body.length)]), body]);
}

function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

/** Seven bits a byte; all but the last have the eighth set. */
function toBase128(value: number): readonly number[] {
  const digits = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) digits.unshift(0x80 | (rest & 0x7f));
  return digits;
}
