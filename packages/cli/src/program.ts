import { Command, Help, type Option } from "commander";

import { type AddLater, type ProgramOptions, commandOf } from "./command.js";
import { addGroups } from "./command-groups.js";
import { configText } from "./commands/help/config.js";
import { exitCodesText } from "./commands/help/exit-codes.js";
import { usageFailure } from "./failures.js";
import type { Io } from "./io.js";
import { addConfiguration } from "./config/add-configuration.js";
import { addGlobals } from "./options/globals.js";
import { refuseEmpty } from "./options/refuse-empty.js";
import { visible } from "./output/visible.js";

/** Adds what a command consists of. It is loaded only when the parser reaches the command: none waits for another's code. */
type Fill = (command: Command) => Promise<void>;

/**
 * Builds the tree of commands. It holds the groups; the commands of a group and the shell completion are added when the
 * parser has found which one is meant.
 */
export function buildProgram(options: ProgramOptions): Command {
  const { program } = buildTree(options);
  inheritSettings(program);
  program.addCommand(completionCommand("completion", { program, options }));
  program.addCommand(completionCommand("complete", { program, options }), { hidden: true });
  return program;
}

/**
 * Builds the tree with every command in it, those of the library for completion too.
 *
 * @param isWanted - Whether the options of an action of `plimsoll api` are needed, by its name. @default those of all
 */
export async function buildWholeProgram(
  options: ProgramOptions,
  isWanted: (action: string) => boolean = () => true,
): Promise<Command> {
  const { program, fill } = buildTree(options);
  for (const group of program.commands) {
    await fill(group);
    for (const action of group.commands.flatMap(({ commands }) => commands))
      if (isWanted(action.name())) await fill(action);
  }
  const { default: tab } = await import("@bomb.sh/tab/commander");
  const completed = tab(program, { completionCommandName: "completion" });
  const { completeGlobals, completedAccounts } = await import("./account-completion.js");
  completeGlobals(completed, await completedAccounts(options.args, options.io));
  const { completeValues, knownValues } = await import("./completion/complete-values.js");
  completeValues(completed, await knownValues(options.args, options.io));
  inheritSettings(program);
  return program;
}

function newProgram({ version, io, onFormat }: ProgramOptions): Command {
  const program = new Command("plimsoll")
    .description("Container-image security on Tencent Cloud (TCSS) and Alibaba Cloud (Security Center).")
    .version(version, "-V, --version", "print the version")
    .configureHelp({ showGlobalOptions: true, visibleGlobalOptions })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => (io.errors ?? io.stderr).write(text),
      // The parser's errors are reported where all others are.
      outputError: () => undefined,
    })
    .showSuggestionAfterError(true)
    .exitOverride();
  addGlobals(program);
  // Help is asked for with a word that is not a command: the help of what stands before it would hide the mistake.
  program.addHelpText("beforeAll", ({ command }) => {
    const [word] = command.args;
    if (word !== undefined && !word.startsWith("-")) refuseUnknown(command, word);
    return "";
  });
  refuseEmpty(program);
  addConfiguration(program, io, onFormat);
  return program;
}

/** Options that a command takes from above, each once: its own go first, then those of the program, then those of its group. */
function visibleGlobalOptions(this: Help, command: Command): Option[] {
  const above = Help.prototype.visibleGlobalOptions.call(this, command);
  const own = new Set(command.options.map(({ long }) => long));
  return above.filter(
    ({ long }, index) => !own.has(long) && !above.slice(index + 1).some((option) => option.long === long),
  );
}

function buildTree(options: ProgramOptions): { readonly program: Command; readonly fill: Fill } {
  const program = newProgram(options);
  const fills = new Map<Command, Fill>();
  const fill: Fill = async (command) => {
    const addParts = fills.get(command);
    fills.delete(command);
    await addParts?.(command);
    inheritSettings(command);
  };
  const parents = new Set<Command>();
  const addLater: AddLater = (parent, command, addParts) => {
    parent.addCommand(command);
    fills.set(command, addParts);
    if (!parents.has(parent)) parent.hook("preSubcommand", (_, reached) => fill(reached));
    parents.add(parent);
  };
  const add = (name: string, summary: string, addCommands: Fill): void => {
    const group = commandOf(name, summary, []);
    addLater(program, group, () => addCommands(group));
  };
  addGroups(add, addLater, options);
  addHelp(program, { io: options.io, fill });
  return { program, fill };
}

/** The library for completion works on the whole tree and adds its commands to it, so the words are parsed again there. */
function completionCommand(
  name: string,
  { program, options }: { readonly program: Command; readonly options: ProgramOptions },
): Command {
  return commandOf(name, "Print the completion script of a shell: bash, zsh, fish or powershell", [])
    .copyInheritedSettings(program)
    .usage("bash|zsh|fish|powershell")
    .helpOption(false)
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async () => {
      const whole = await buildWholeProgram(options, (action) => options.args.includes(action));
      await whole.parseAsync(options.args, { from: "user" });
    });
}

function addHelp(program: Command, { io, fill }: { readonly io: Io; readonly fill: Fill }): void {
  program.helpCommand(false);
  program.addCommand(
    commandOf("help", "Show the help of a command, or a topic: config, exit-codes", [])
      .argument("[command...]", "command, config, or exit-codes")
      .action(async (path: readonly string[]) => {
        if (path[0] === "config") return void io.stdout.write(configText());
        if (path[0] === "exit-codes") return void io.stdout.write(exitCodesText());
        for (const depth of path.keys()) {
          const command = find(program, path.slice(0, depth + 1));
          if (command !== undefined) await fill(command);
        }
        const command = find(program, path);
        if (command === undefined && path[0] !== undefined) refuseUnknown(program, path[0]);
        (command ?? program).outputHelp();
      }),
  );
  program.addHelpText(
    "after",
    `
Start here:
  # an emulator of both clouds, no account needed
  plimsoll mock start

  # every image of the clouds whose credentials are set
  plimsoll images list

  # the upgrades that fix most, and the worst images
  plimsoll findings summary --severity critical --fixable

Credentials come from the environment (TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY,
ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET), or else from where the
vendors' own tools look: their files, OIDC tokens, the role of the machine.
Several accounts, sites and regions in plimsoll.yaml: plimsoll configure, plimsoll help config
Something does not work: plimsoll doctor
Exit codes: plimsoll help exit-codes
`,
  );
}

function find(command: Command, path: readonly string[]): Command | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return command;
  const next = command.commands.find((candidate) => candidate.name() === name);
  return next === undefined ? undefined : find(next, rest);
}

/**
 * Refuses a word that names none of the commands of a group.
 *
 * @throws {CommandFailure} when there are commands and none has the name.
 */
function refuseUnknown({ commands }: Command, word: string): void {
  const names = commands.map((command) => command.name());
  if (names.length === 0 || names.includes(word)) return;
  const like = names.filter((name) => name.startsWith(word.slice(0, 2)));
  const hint = like.length === 0 ? `Commands: ${names.join(", ")}.` : `Did you mean ${like.join(" or ")}?`;
  throw usageFailure(`unknown command '${visible(word)}'. ${hint}`);
}

function inheritSettings(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    inheritSettings(command);
  }
}
