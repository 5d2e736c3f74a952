import { type ScheduleDocument, type ScheduleProblem, readScheduleDocument } from "@plimsoll/core";

import { type TextPlace, parseConfig } from "../../config/parse-config.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { visible } from "../../output/visible.js";
import { readText } from "../../read-data.js";

/** Characters that are read at most; schedules of a thousand accounts need a tenth of them. */
const maxCharacters = 10_000_000;
/** Faults that one message names. */
const maxProblems = 20;

/**
 * Reads a file of schedules, YAML or JSON.
 *
 * @param path - The file; `-` for standard input.
 * @throws {CommandFailure} when it cannot be used, with the place of every fault. Nothing was sent.
 */
export async function readScheduleFile(path: string, io: Io): Promise<ScheduleDocument> {
  const text = path === "-" ? await io.readStdin() : await readText("--file", path, io.signal);
  const name = path === "-" ? "standard input" : path;
  if (text.length > maxCharacters) throw faults(name, [`  it has more than ${maxCharacters} characters`]);
  const parsed = parseConfig(text, { aliases: true, needs: "version: 1, and host, registry, images or accounts" });
  if ("problems" in parsed)
    throw faults(
      name,
      parsed.problems.map(({ message, ...place }) => lineOf(name, place, message)),
    );
  const result = readScheduleDocument(parsed.data, { now: io.now() });
  if (result.code === "read") return result.document;
  throw faults(
    name,
    result.problems.map((problem) => lineOf(name, placeOf(problem, parsed.placeOf), textOf(problem))),
  );
}

/** A key that is not known stands where its name does; the last part of the path is looked for as far as it is there. */
function placeOf(
  { path }: ScheduleProblem,
  find: (path: readonly string[], at: "name" | "value") => TextPlace,
): TextPlace {
  return find(path.map(String), "name");
}

function textOf({ path, message }: ScheduleProblem): string {
  return path.length === 0 ? message : `${path.join(".")}: ${message}`;
}

function lineOf(name: string, { line, column }: TextPlace, message: string): string {
  return `  ${visible(name)}:${line}:${column}: ${visible(message)}`;
}

function faults(name: string, lines: readonly string[]): ReturnType<typeof usageFailure> {
  const more = lines.length > maxProblems ? [`  and ${lines.length - maxProblems} more`] : [];
  const shown = [...lines.slice(0, maxProblems), ...more].join("\n");
  return usageFailure(
    `${visible(name)} cannot be applied, and nothing was sent:\n${shown}\nThe format: plimsoll schedule apply --help. A valid example: plimsoll schedule show -o yaml`,
  );
}
