const UNITS = ["B", "kB", "MB", "GB", "TB", "PB"] as const;

/** Writes a number of bytes for people: `157 MB`. */
export function sizeText(bytes: bigint | number | undefined): string {
  if (bytes === undefined) return "";
  let value = Number(bytes);
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value >= 99.5 || unit === 0 ? Math.round(value) : value.toPrecision(2)} ${UNITS[unit] ?? "B"}`;
}
