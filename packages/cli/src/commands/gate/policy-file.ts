import { type CheckedPolicy, readPolicy } from "@plimsoll/core";

import { parseConfig } from "../../config/parse-config.js";
import { lineOf, pathText } from "../../config/read-config-text.js";
import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { visible } from "../../output/visible.js";
import { readText } from "../../read-data.js";

/** Characters that are read at most; twenty thousand exceptions need half of them. */
const maxCharacters = 10_000_000;
const WRITE_ONE = "To write a first policy: plimsoll gate init";
/** Faults that one message names. */
const maxProblems = 20;

/**
 * Reads a policy.
 *
 * @param at - Time of the evaluation.
 * @param named - Option or argument that named the file, for messages. @default --policy
 * @throws {CommandFailure} `Policy` when it cannot be used, with the place of every fault.
 */
export async function loadPolicy(path: string, io: Io, at: Date, named = "--policy"): Promise<CheckedPolicy> {
  const text = await readText(named, path, io.signal, WRITE_ONE);
  if (text.length > maxCharacters)
    throw policyFailure(`${visible(path)} has more than ${maxCharacters} characters, which no policy needs.`);
  const parsed = parseConfig(text, { needs: "version: 1 and rules" });
  if ("problems" in parsed)
    throw faults(
      path,
      parsed.problems.map((problem) => lineOf(path, problem, problem.message)),
    );
  const result = await readPolicy(parsed.data, { at });
  if (result.code === "read") return result.policy;
  throw faults(
    path,
    result.problems.map((problem) =>
      lineOf(path, parsed.placeOf(problem.path, problem.at), `${pathText(problem)}${problem.message}`),
    ),
  );
}

/** The failure of a command whose policy cannot be used. Nothing was sent. */
export function policyFailure(message: string): CommandFailure {
  return new CommandFailure(EXIT.usage, "Policy", message);
}

function faults(path: string, lines: readonly string[]): CommandFailure {
  const more = lines.length > maxProblems ? [`  and ${lines.length - maxProblems} more`] : [];
  const shown = [...lines.slice(0, maxProblems), ...more].join("\n");
  return policyFailure(`${visible(path)} cannot be used, and nothing was sent:\n${shown}\n${WRITE_ONE}`);
}
