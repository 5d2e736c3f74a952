const ZONE_MS = 8 * 3_600_000;

/** End of the licenses of an emulator that goes by the clock of this machine: that of the year in its zone, UTC+8. */
export function licenseEnd(): Date {
  const year = new Date(Date.now() + ZONE_MS).getUTCFullYear();
  return new Date(Date.UTC(year + 1, 0, 1) - ZONE_MS);
}
