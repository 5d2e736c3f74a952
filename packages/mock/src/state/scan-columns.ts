/** The parts of a scan, by the vendor's names, and the bits that stand for them. */
export const scanBits = { CVE: 1, VIRUS: 2, RISK: 4 } as const;

/** Sum of all bits. */
export const everyPart: number = scanBits.CVE + scanBits.VIRUS + scanBits.RISK;

/**
 * Columns of an image for the tasks that scan it: number of the latest task; the obstacle because of which the running scan will
 * fail; the time in milliseconds at which its status will say that it is done, if that is before the findings are counted.
 */
export const scanTaskColumns = "scan_task INTEGER, scan_fault TEXT, scan_told INTEGER";

/** Their indexes. @param table - Name of the table of images. */
export function scanTaskIndexes(table: string): string {
  return `CREATE INDEX ${table}_by_task ON ${table} (scan_task) WHERE scan_task IS NOT NULL;
CREATE INDEX ${table}_told ON ${table} (scan_told) WHERE scan_told IS NOT NULL`;
}
