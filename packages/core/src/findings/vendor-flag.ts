const FLAGS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  [1, true],
  [0, false],
  ["true", true],
  ["false", false],
  ["yes", true],
  ["no", false],
  ["1", true],
  ["0", false],
  ["是", true],
  ["否", false],
]);

/** Reads a flag in any form that the vendors write: a boolean, 1 or 0, a word in English or Chinese. Every other value is unknown. */
export function readFlag(value: unknown): boolean | undefined {
  const flag = FLAGS.get(value);
  return flag !== undefined || typeof value !== "string" ? flag : FLAGS.get(value.trim().toLowerCase());
}
