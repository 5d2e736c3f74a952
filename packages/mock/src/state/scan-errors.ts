/** Why a scan of an image cannot succeed, before it has ended. */
export type ScanObstacle = "offline" | "timeout" | "too-many";

/** Texts of a failed scan in the lists of images. */
interface ScanFailure {
  /** Error of each part. The words are those of `DescribeVulScanLocalImageList`, the only documented ones. */
  readonly word: string;
  readonly reason: string;
  readonly solution: string;
}

const failures: Readonly<Record<ScanObstacle, ScanFailure>> = {
  offline: {
    word: "OFFLINE",
    reason: "The agent is offline.",
    solution: "Start the agent and scan again.",
  },
  timeout: {
    word: "TIMEOUT",
    reason: "The time of the task was over first.",
    solution: "Scan again with a longer time limit.",
  },
  "too-many": {
    word: "TOO_MANY",
    reason: "Too many images are being scanned.",
    solution: "Scan fewer images at a time.",
  },
};

/** Every obstacle. */
export const scanObstacles: readonly ScanObstacle[] = Object.keys(failures) as ScanObstacle[]; // the compiler checked that these are the keys

/**
 * SQL of a text of a failed scan, by its obstacle.
 *
 * @param column - SQL of the obstacle, NULL for none.
 * @param otherwise - Text if there is none.
 */
export function failureText(column: string, text: keyof ScanFailure, otherwise: string): string {
  const cases = scanObstacles.map((obstacle) => `WHEN '${obstacle}' THEN '${failures[obstacle][text]}'`).join(" ");
  return `CASE ${column} ${cases} ELSE '${otherwise}' END`;
}
