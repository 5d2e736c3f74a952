import type { Io } from "../../io.js";
import { painter } from "../../output/color.js";
import { visible } from "../../output/visible.js";
import { writeResults } from "../../output/write-results.js";
import type { Check, CheckState } from "./check.js";

/** Meaning of each state for the reader. */
const TONES = { ok: "good", warn: "open", fail: "bad", skip: undefined } as const satisfies Record<CheckState, unknown>;

const HEADINGS = ["ACCOUNT", "CHECK", "STATE", "FINDING"] as const;
const GAP = 2;
/** The least room for findings; a narrower terminal breaks lines by itself. */
const LEAST = 20;

/** Prints checks as a table whose findings are broken between words, since they are sentences. Names of accounts are ASCII. */
export function printChecks(checks: readonly Check[], io: Io): void {
  const { isTTY, columns = 0 } = io.stdout;
  const widthOf = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length)) + GAP;
  const account = widthOf([HEADINGS[0], ...checks.map((each) => each.account)]);
  const check = widthOf([HEADINGS[1], ...checks.map((each) => each.check)]);
  const state = widthOf([HEADINGS[2], ...checks.map((each) => each.state)]);
  const indent = account + check + state;
  const room = isTTY === true && columns > 0 ? Math.max(columns - indent, LEAST) : Number.POSITIVE_INFINITY;
  const paint = painter(io);
  const [first, second, third, last] = HEADINGS;
  writeResults(io, `${first.padEnd(account)}${second.padEnd(check)}${third.padEnd(state)}${last}\n`);
  for (const each of checks) {
    const start = `${each.account.padEnd(account)}${each.check.padEnd(check)}`;
    const gap = " ".repeat(state - each.state.length);
    const finding = brokenAt(visible(each.finding), room).join(`\n${" ".repeat(indent)}`);
    writeResults(io, `${start}${paint(each.state, TONES[each.state])}${gap}${finding}\n`);
  }
}

/** A text in lines of so many characters at most, broken between words; a longer word is a line of its own. */
function brokenAt(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
