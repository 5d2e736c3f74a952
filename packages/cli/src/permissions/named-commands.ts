import { nearest } from "@plimsoll/core";

import { usageFailure } from "../failures.js";
import { visible } from "../output/visible.js";
import { COMMAND_NAMES, type CommandName } from "./command-actions.js";

/** Words of the longest name of a command. */
const LONGEST = Math.max(...COMMAND_NAMES.map((name) => name.split(" ").length));

/**
 * The commands that words name: `images list`, or a group, `images`, for all of its commands. Several stand one after the other, with
 * or without commas.
 *
 * @throws {CommandFailure} when words name no command that calls a cloud.
 */
export function commandsNamed(given: readonly string[]): readonly CommandName[] {
  const words = given.flatMap((word) => word.split(/[\s,]+/)).filter((word) => word !== "");
  const found = new Set<CommandName>();
  for (let start = 0; start < words.length;) {
    const [length, names] = longestAt(words, start);
    for (const name of names) found.add(name);
    start += length;
  }
  return [...found];
}

function longestAt(words: readonly string[], start: number): readonly [number, readonly CommandName[]] {
  for (let length = LONGEST; length > 0; length--) {
    const path = words.slice(start, start + length);
    const text = path.join(" ");
    const names = COMMAND_NAMES.filter((name) => name === text || name.startsWith(`${text} `));
    if (path.length === length && names.length > 0) return [length, names];
  }
  throw unknownCommand(words.slice(start));
}

function unknownCommand(words: readonly string[]): ReturnType<typeof usageFailure> {
  const [word = ""] = words;
  if (word === "api")
    return usageFailure(
      "plimsoll api calls the action that it is given: name it in the policy as plimsoll api --help has it.",
    );
  const text = words.slice(0, 2).join(" ");
  const groups = [...new Set(COMMAND_NAMES.map((name) => name.split(" ")[0] ?? name))];
  // A group that is right tells that the word after it is not.
  const near = nearest(text, COMMAND_NAMES) ?? nearest(word, groups);
  const hint = near === undefined ? "" : ` Did you mean ${near}?`;
  return usageFailure(`no command ${visible(text)} calls a cloud.${hint} Commands: ${COMMAND_NAMES.join(", ")}.`);
}
