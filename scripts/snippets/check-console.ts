import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startEmulator } from "../plimsoll/emulator.ts";
import {
  type ConsoleBlock,
  type ConsoleEntry,
  consoleBlocksOf,
  plimsollArguments,
  visible,
  withOutputs,
} from "./console-blocks.ts";

/** Results of the commands of all documents. */
export interface ConsoleChecks {
  /** Places whose commands print what the document says, `README.md:12`. */
  readonly right: readonly string[];
  /** One text for each command that prints something else. */
  readonly wrong: readonly string[];
}

/**
 * Runs the commands of every console block on an emulator, each block on one of its own, and compares what they print.
 *
 * @param command - Path of the built command.
 * @param write - Writes what they print into the documents.
 */
export async function checkConsole(
  command: string,
  documents: readonly string[],
  { write }: { readonly write: boolean },
): Promise<ConsoleChecks> {
  const right: string[] = [];
  const wrong: string[] = [];
  for (const document of documents) {
    const text = readFileSync(document, "utf8");
    const printed: (readonly ConsoleEntry[])[] = [];
    for (const block of consoleBlocksOf(text)) {
      const entries = await runBlock(command, block);
      printed.push(entries);
      const problems = compare(block, entries);
      if (problems.length === 0) right.push(`${document}:${block.line}`);
      else if (!write) wrong.push(...problems.map((problem) => `${document}:${block.line}: ${problem}`));
    }
    const next = withOutputs(text, printed);
    if (write && next !== text) writeFileSync(document, next);
  }
  return { right, wrong };
}

function compare({ entries }: ConsoleBlock, printed: readonly ConsoleEntry[]): readonly string[] {
  return entries.flatMap(({ command, output }, index) => {
    const real = visible(printed[index]?.output ?? "");
    return real === output ? [] : [`${command} prints\n${real}and not\n${output}`];
  });
}

/**
 * Runs the commands of a block, one after the other, in an empty folder and on an emulator of their own.
 *
 * @param command - Path of the built command.
 * @param environment - Variables besides those of this process and of the emulator.
 * @throws {Error} when a command is not `plimsoll`.
 */
export async function runBlock(
  command: string,
  { entries }: ConsoleBlock,
  environment: Readonly<Record<string, string>> = {},
): Promise<readonly ConsoleEntry[]> {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-console-"));
  const emulator = await startEmulator(command);
  try {
    const printed: ConsoleEntry[] = [];
    for (const entry of entries) {
      const args = plimsollArguments(entry.command);
      if (args === undefined) throw new Error(`a console block may show plimsoll only, and not ${entry.command}`);
      printed.push({
        ...entry,
        output: await outputOf([command, ...args], folder, { ...emulator.environment, ...environment }),
      });
    }
    return printed;
  } finally {
    await emulator.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The port is another one each time; documents show that of `plimsoll mock start`. */
function steady(text: string): string {
  return text.replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1:8321");
}

/** Standard output and standard error in the order in which a terminal shows them. */
async function outputOf(
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const file = join(folder, ".output");
  const output = openSync(file, "w");
  const env = { ...process.env, ...environment };
  await once(spawn(process.execPath, args, { cwd: folder, env, stdio: ["ignore", output, output] }), "exit");
  closeSync(output);
  return steady(readFileSync(file, "utf8"));
}
