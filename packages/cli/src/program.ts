import { Command } from "commander";

import { type SetExitCode, commandOf } from "./command.js";
import { exitCodesText } from "./commands/help/exit-codes.js";
import { imagesListCommand } from "./commands/images/list.js";
import { imagesShowCommand } from "./commands/images/show.js";
import { imagesSummaryCommand } from "./commands/images/summary.js";
import { licenseApplyCommand } from "./commands/license/apply.js";
import { licenseLogCommand } from "./commands/license/log.js";
import { licensePlanCommand } from "./commands/license/plan.js";
import { mockStartCommand } from "./commands/mock/start.js";
import { scheduleSetCommand } from "./commands/schedule/set.js";
import type { Io } from "./io.js";
import { addGlobals } from "./options/globals.js";

/** Parts that the command line is made from. */
export interface ProgramOptions {
  /** Arguments without the name of the program. Only completion reads them here: it starts parsing again. */
  readonly args: readonly string[];
  readonly version: string;
  readonly io: Io;
  readonly setExitCode: SetExitCode;
}

/** Commands that are added to a group only when the parser reaches it: loading them takes longer than most commands run. */
type Fill = (group: Command) => Promise<void>;

/**
 * Builds the tree of commands. What it imports is small; a command loads its work when it runs. The operations of the
 * specs, the control of an emulator and the shell completion are added when the parser has found which command is meant.
 */
export function buildProgram(options: ProgramOptions): Command {
  const { program, fill } = buildTree(options);
  program.hook("preSubcommand", (_, group) => fill(group));
  inheritSettings(program);
  program.addCommand(completionCommand("completion", { program, options }));
  program.addCommand(completionCommand("complete", { program, options }), { hidden: true });
  return program;
}

/** Builds the tree with every command in it, those of the library for completion too. */
export async function buildWholeProgram(options: ProgramOptions): Promise<Command> {
  const { program, fill } = buildTree(options);
  for (const group of program.commands) await fill(group);
  const { default: tab } = await import("@bomb.sh/tab/commander");
  tab(program, { completionCommandName: "completion" });
  inheritSettings(program);
  return program;
}

function buildTree({ version, io, setExitCode }: ProgramOptions): { readonly program: Command; readonly fill: Fill } {
  const program = new Command("plimsoll")
    .description("Container-image security on Tencent Cloud (TCSS) and Alibaba Cloud (Security Center).")
    .version(version, "-V, --version", "print the version")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // The parser's errors are reported where all others are.
      outputError: () => undefined,
    })
    .showSuggestionAfterError(true)
    .exitOverride();
  addGlobals(program);

  const add = (name: string, summary: string, commands: readonly Command[]): Command => {
    const group = commandOf(name, summary, []);
    for (const command of commands) group.addCommand(command);
    program.addCommand(group);
    return group;
  };
  add("images", "What is there, and what was found in it", [
    imagesListCommand(io, setExitCode),
    imagesShowCommand(io, setExitCode),
    imagesSummaryCommand(io, setExitCode),
  ]);
  add("license", "Plan, buy and follow scan licenses", [
    licensePlanCommand(io, setExitCode),
    licenseApplyCommand(io, setExitCode),
    licenseLogCommand(io, setExitCode),
  ]);
  add("schedule", "When registry images are scanned again", [scheduleSetCommand(io, setExitCode)]);
  const fills = new Map<Command, Fill>([
    [
      add("api", "Call any operation of both services", []),
      async (api) => (await import("./commands/api/api.js")).addApiCommands(api, io, setExitCode),
    ],
    [
      add("mock", "Emulate both clouds on this machine", [mockStartCommand(io, setExitCode)]),
      async (mock) => (await import("./commands/mock/more-commands.js")).addMoreMockCommands(mock, io, setExitCode),
    ],
  ]);
  const fill = async (group: Command): Promise<void> => {
    const addCommands = fills.get(group);
    fills.delete(group);
    await addCommands?.(group);
    inheritSettings(group);
  };
  addHelp(program, { io, fill });
  return { program, fill };
}

/** The library for completion works on the whole tree and adds its commands to it, so the words are parsed again there. */
function completionCommand(
  name: string,
  { program, options }: { readonly program: Command; readonly options: ProgramOptions },
): Command {
  return commandOf(name, "Print the completion script of a shell: bash, zsh, fish or powershell", [])
    .copyInheritedSettings(program)
    .helpOption(false)
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async () => {
      const whole = await buildWholeProgram(options);
      await whole.parseAsync(options.args, { from: "user" });
    });
}

function addHelp(program: Command, { io, fill }: { readonly io: Io; readonly fill: Fill }): void {
  program.helpCommand(false);
  program.addCommand(
    commandOf("help", "Show the help of a command, or a topic: exit-codes", [])
      .argument("[command...]", "command, or exit-codes")
      .action(async (path: readonly string[]) => {
        if (path[0] === "exit-codes") return void io.stdout.write(exitCodesText());
        const group = find(program, path.slice(0, 1));
        if (group !== undefined) await fill(group);
        (find(program, path) ?? program).outputHelp();
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

Credentials come from the environment (TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY,
ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET), or else from where the
vendors' own tools look: their files, OIDC tokens, the role of the machine.
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

function inheritSettings(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    inheritSettings(command);
  }
}
