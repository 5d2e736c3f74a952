import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { renderValue } from "../../output/render.js";
import { visible } from "../../output/visible.js";
import { type ControlRequest, askMock } from "./ask-mock.js";

/** A command that sends one request to the control API of a running emulator and prints the answer. */
export interface ControlCommand<Options = object> {
  readonly name: string;
  readonly summary: string;
  /** Command lines, each with its effect. */
  readonly examples: readonly (readonly [string, string])[];
  /** Adds arguments and options. @default no arguments and options */
  readonly configure?: (command: Command) => Command;
  /** The request. `words` are the arguments of the command line. */
  readonly request: (options: Options, words: readonly string[], io: Io) => ControlRequest | Promise<ControlRequest>;
  /** Chooses the part of the answer to print. @default the whole answer */
  readonly pick?: (answer: unknown) => unknown;
  /** Prepares the chosen part for a table. @default it is printed as it is */
  readonly tabulate?: (picked: unknown) => unknown;
  /** A line of confirmation for standard error. @default no line */
  readonly done?: (words: readonly string[]) => string;
}

/** Gives a command the type of its options, which its own `configure` defines. */
export function withOptions<Options extends object>(command: ControlCommand<Options>): ControlCommand {
  return command as ControlCommand; // `configure` and `request` of one command agree on its options
}

/** Makes a command of the command line. */
export function toCommand(spec: ControlCommand, io: Io, setExitCode: SetExitCode): Command {
  const { pick = same, tabulate = same } = spec;
  const command = commandOf(spec.name, spec.summary, spec.examples);
  spec.configure?.(command);
  return command.action(async () => {
    const words = wordsOf(command.processedArgs);
    const globals = globalsOf(command, io);
    const answer = await askMock(await spec.request(command.opts(), words, io), io, globals);
    const isTable = globals.output === "table" && globals.query === undefined;
    const picked = pick(answer);
    await renderValue(isTable ? tabulate(picked) : picked, { format: globals.output, query: globals.query, io });
    if (spec.done !== undefined) io.stderr.write(`${visible(spec.done(words))}\n`);
    setExitCode(EXIT.clean);
  });
}

/** Lists the arguments that were given, as texts. */
function wordsOf(args: readonly unknown[]): readonly string[] {
  return args.flat().flatMap((word) => (typeof word === "string" || typeof word === "number" ? [String(word)] : []));
}

function same(value: unknown): unknown {
  return value;
}

/** Flattens an answer for a table: one line for each number and text, and for each list its length. */
export function flatten(answer: unknown, prefix = ""): Readonly<Record<string, unknown>> {
  if (typeof answer !== "object" || answer === null) return {};
  const lines = Object.entries(answer).flatMap(([name, member]: [string, unknown]) => {
    if (Array.isArray(member)) return [[`${prefix}${name}`, member.length]];
    if (typeof member !== "object" || member === null) return [[`${prefix}${name}`, member]];
    return Object.entries(flatten(member, `${prefix}${name}.`));
  });
  return Object.fromEntries(lines) as Readonly<Record<string, unknown>>; // names and values, as above
}

/** Picks a field of an answer, for the commands whose answer is one list. */
export function memberOf(name: string): (answer: unknown) => unknown {
  return (answer) =>
    typeof answer === "object" && answer !== null ? Object.entries(answer).find(([key]) => key === name)?.[1] : answer;
}
