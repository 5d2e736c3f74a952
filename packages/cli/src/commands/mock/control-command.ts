import type { Command } from "commander";

import { type Finish, commandOf } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { renderValue } from "../../output/render.js";
import { visible } from "../../output/visible.js";
import { type ControlRequest, askMock } from "./ask-mock.js";

/** A command that asks a running emulator and prints what it answers. */
export interface ControlCommand<Options> {
  readonly name: string;
  readonly summary: string;
  /** Command lines, each with what it does. */
  readonly examples: readonly (readonly [string, string])[];
  /** Adds arguments and options. @default none */
  readonly configure?: (command: Command) => Command;
  /** The request. `words` are the arguments of the command line. */
  readonly request: (options: Options, words: readonly string[], io: Io) => ControlRequest | Promise<ControlRequest>;
  /** What to print of the answer. @default all */
  readonly pick?: (answer: unknown) => unknown;
  /** What to print of that as a table. @default all */
  readonly tabulate?: (picked: unknown) => unknown;
  /** A line about what was done, for standard error. @default none */
  readonly done?: (options: Options, words: readonly string[]) => string;
}

/** Makes the command. */
export function controlCommand<Options>(spec: ControlCommand<Options>, io: Io, finish: Finish): Command {
  const {
    name,
    summary,
    examples,
    configure = (command) => command,
    request,
    pick = same,
    tabulate = same,
    done,
  } = spec;
  const command = configure(commandOf(name, summary, examples));
  return command.action(async () => {
    const options = command.opts() as Options; // `configure` says which there are
    const words = wordsOf(command.processedArgs);
    const globals = globalsOf(command, io);
    const answer = await askMock(await request(options, words, io), io, globals);
    const isTable = globals.output === "table" && globals.query === undefined;
    const picked = pick(answer);
    await renderValue(isTable ? tabulate(picked) : picked, { format: globals.output, query: globals.query, io });
    if (done !== undefined) io.stderr.write(`${visible(done(options, words))}\n`);
    finish(EXIT.clean);
  });
}

/** The arguments as texts; those that were left out are missing. */
function wordsOf(args: readonly unknown[]): readonly string[] {
  return args.flat().flatMap((word) => (typeof word === "string" || typeof word === "number" ? [String(word)] : []));
}

function same(value: unknown): unknown {
  return value;
}

/** One line for each number and text of an answer with parts, and for each of its lists how long it is. */
export function flatten(answer: unknown, prefix = ""): Readonly<Record<string, unknown>> {
  if (typeof answer !== "object" || answer === null) return {};
  const lines = Object.entries(answer).flatMap(([name, member]: [string, unknown]) => {
    if (Array.isArray(member)) return [[`${prefix}${name}`, member.length]];
    if (typeof member !== "object" || member === null) return [[`${prefix}${name}`, member]];
    return Object.entries(flatten(member, `${prefix}${name}.`));
  });
  return Object.fromEntries(lines) as Readonly<Record<string, unknown>>; // names and values, as above
}

/** Takes a member of an answer, for the commands whose answer is one list. */
export function memberOf(name: string): (answer: unknown) => unknown {
  return (answer) =>
    typeof answer === "object" && answer !== null ? Object.entries(answer).find(([key]) => key === name)?.[1] : answer;
}
