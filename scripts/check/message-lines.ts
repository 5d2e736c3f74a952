import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

import type { FailedTest } from "./run-step.ts";

/** Lines of a message that are shown: who has only the end of a log sees what failed. */
const SHOWN = 15;

/** Columns of a line that are shown: a difference of objects has lines of any length. */
const COLUMNS = 240;

/** A line of a stack: the function, if it has a name, and the place. */
const FRAME = /^\s*(?:at|❯) (?:.*? \()?(?:file:\/\/)?(\/[^()]*?):(\d+):\d+\)?$/;

/** Says why a test failed: the first place in its own sources, then the first lines of its message. */
export function messageLines({ message = "" }: FailedTest): readonly string[] {
  const lines = stripVTControlCharacters(message)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const text = lines.filter((line) => !FRAME.test(line) && !/^\s+at /.test(line));
  const place = lines.map(placeOf).find((found) => found !== undefined);
  const all = [...(place === undefined ? [] : [`at ${place}`]), ...text];
  const rest = all.length - SHOWN;
  const shown = all.slice(0, SHOWN).map(cut);
  return rest > 0 ? [...shown, `… and ${rest} more lines`] : shown;
}

/** The end of what a step without tests printed, without the lines of what is right: the reason is nearly always there. */
export function lastLines(output: string): readonly string[] {
  return stripVTControlCharacters(output)
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("✓"))
    .slice(-SHOWN)
    .map(cut);
}

function cut(line: string): string {
  return line.length > COLUMNS ? `${line.slice(0, COLUMNS)} …` : line;
}

/** Place of a line of a stack, from the root; nothing for a place outside of this repository. */
function placeOf(line: string): string | undefined {
  const [, file = "", row] = FRAME.exec(line) ?? [];
  const path = relative(process.cwd(), file);
  return file === "" || path.startsWith("..") || path.includes("node_modules") ? undefined : `${path}:${row}`;
}
