import { type Config, type ConfigProblem, readConfig } from "@plimsoll/core";

import { visible } from "../output/visible.js";
import { type ConfigPlace, configFailure } from "./find-config.js";
import { type TextPlace, parseConfig } from "./parse-config.js";

/** Characters that are read at most; a team of a thousand accounts needs a fifth of them. */
const maxCharacters = 1_000_000;
/** Faults that one message names. */
const maxProblems = 20;

/**
 * Reads the text of a configuration.
 *
 * @throws {CommandFailure} `Configuration` when it cannot be used, with the place of every fault.
 */
export function readConfigText(text: string, { path }: Pick<ConfigPlace, "path">): Config {
  if (text.length > maxCharacters)
    throw configFailure(`${visible(path)} has more than ${maxCharacters} characters, which no configuration needs.`);
  const parsed = parseConfig(text);
  if ("problems" in parsed)
    throw faults(
      path,
      parsed.problems.map(({ line, column, message }) => lineOf(path, { line, column }, message)),
    );
  const result = readConfig(parsed.data);
  if (result.code === "read") return result.config;
  throw faults(
    path,
    result.problems.map((problem) => {
      const place = parsed.placeOf(problem.path, problem.at);
      return lineOf(path, place, `${pathText(problem)}${problem.message}`);
    }),
  );
}

function faults(path: string, lines: readonly string[]): ReturnType<typeof configFailure> {
  const more = lines.length > maxProblems ? [`  and ${lines.length - maxProblems} more`] : [];
  const shown = [...lines.slice(0, maxProblems), ...more].join("\n");
  return configFailure(
    `${visible(path)} cannot be used, and nothing was sent:\n${shown}\nThe format: plimsoll help config. To go on without it: --no-config.`,
  );
}

/** The line of a fault. */
export function lineOf(path: string, { line, column }: TextPlace, message: string): string {
  return `  ${visible(path)}:${line}:${column}: ${visible(message)}`;
}

/** Names that lead to the value. A long one might be something that does not belong there. */
export function pathText({ path, at }: ConfigProblem): string {
  const shown = (at === "name" ? path.slice(0, -1) : path).map((name) => (/^[\w.-]{1,24}$/.test(name) ? name : "…"));
  return shown.length === 0 ? "" : `${shown.join(".")}: `;
}
