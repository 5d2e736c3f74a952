import type { TestFile } from "./run-step.ts";

/** Files that are named. */
const NAMED = 10;
/** Seconds from which a file is slow. */
const SLOW = 10;

/** Names the files of tests that took longest, so that it shows where the time of a run went; the empty text if none was slow. */
export function slowestText(files: readonly TestFile[]): string {
  const slow = files
    .filter(({ seconds }) => seconds >= SLOW)
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, NAMED);
  if (slow.length === 0) return "";
  const lines = slow.map(({ file, seconds }) => `${seconds.toFixed(1).padStart(8)} s  ${file}`);
  return `\nSlowest files of tests, others at their side included:\n${lines.join("\n")}\n`;
}
