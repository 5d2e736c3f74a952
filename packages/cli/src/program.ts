import { Command } from "commander";

import { type Finish, commandOf } from "./command.js";
import { exitCodesText } from "./commands/help/exit-codes.js";
import { imagesListCommand } from "./commands/images/list.js";
import { imagesSummaryCommand } from "./commands/images/summary.js";
import { licenseApplyCommand } from "./commands/license/apply.js";
import { licenseLogCommand } from "./commands/license/log.js";
import { licensePlanCommand } from "./commands/license/plan.js";
import { mockStartCommand } from "./commands/mock/start.js";
import { scheduleSetCommand } from "./commands/schedule/set.js";
import type { Io } from "./io.js";
import { addGlobals } from "./options/globals.js";

/** What the command line is made from. */
export interface ProgramOptions {
  readonly args: readonly string[];
  readonly version: string;
  readonly io: Io;
  readonly finish: Finish;
}

/**
 * Builds the tree of commands. What it imports is small; a command loads its work when it runs. The operations of the
 * specs, the control of an emulator and the shell completion are only added when the command line asks for them.
 */
export async function buildProgram({ args, version, io, finish }: ProgramOptions): Promise<Command> {
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
    imagesListCommand(io, finish),
    imagesSummaryCommand(io, finish),
  ]);
  add("license", "Plan, buy and follow scan licenses", [
    licensePlanCommand(io, finish),
    licenseApplyCommand(io, finish),
    licenseLogCommand(io, finish),
  ]);
  add("schedule", "When registry images are scanned again", [scheduleSetCommand(io, finish)]);
  const api = add("api", "Call any operation of both services", []);
  const mock = add("mock", "Emulate both clouds on this machine", [mockStartCommand(io, finish)]);
  addHelp(program, io);

  const asks = new Set(args);
  const completes = asks.has("complete") || asks.has("completion");
  if (asks.has("api") || completes) {
    const { addApiCommands } = await import("./commands/api/api.js");
    addApiCommands(api, io, finish);
  }
  if (asks.has("mock") || completes) {
    const { addMoreMockCommands } = await import("./commands/mock/more-commands.js");
    addMoreMockCommands(mock, io, finish);
  }
  await addCompletion(program, completes);
  for (const command of allCommands(program)) command.copyInheritedSettings(command.parent ?? program);
  return program;
}

async function addCompletion(program: Command, completes: boolean): Promise<void> {
  if (completes) {
    const { default: tab } = await import("@bomb.sh/tab/commander");
    tab(program, { completionCommandName: "completion" });
  } else {
    program.addCommand(
      commandOf("completion", "Print the completion script of a shell: bash, zsh, fish or powershell", []),
    );
  }
}

function addHelp(program: Command, io: Io): void {
  program.helpCommand(false);
  program.addCommand(
    commandOf("help", "Show the help of a command, or a topic: exit-codes", [])
      .argument("[command...]", "command, or exit-codes")
      .action((path: readonly string[]) => {
        if (path[0] === "exit-codes") io.stdout.write(exitCodesText());
        else (find(program, path) ?? program).outputHelp();
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

function allCommands(command: Command): readonly Command[] {
  return command.commands.flatMap((child) => [child, ...allCommands(child)]);
}
