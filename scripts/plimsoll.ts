/**
 * `pnpm plimsoll`: the command of this clone, built when it is missing or a source is newer. Then the process becomes the
 * command, so that standard output holds its results and nothing else. `pnpm plimsoll --mock …` runs it on an emulator that
 * lives as long as the command.
 */
import { join } from "node:path";

import { buildCommand } from "./plimsoll/build-command.ts";
import { startEmulator } from "./plimsoll/emulator.ts";

const command = await buildCommand(join(import.meta.dirname, "..")).catch((error: unknown) => {
  process.stderr.write(`plimsoll: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
const [first, ...rest] = process.argv.slice(2);
// pnpm runs a script in the root of the clone; files that the command reads and writes are those of the folder where it was typed.
if (process.env["INIT_CWD"] !== undefined) process.chdir(process.env["INIT_CWD"]);
if (first === "--mock") {
  // A key of a real account must not reach the emulator, nor mix with its keys.
  for (const name of Object.keys(process.env))
    if (/^(TENCENTCLOUD|ALIBABA_CLOUD|ALICLOUD|PLIMSOLL)_/.test(name)) delete process.env[name];
  const emulator = await startEmulator(command);
  process.once("exit", () => emulator.kill());
  // The accounts of a configuration in this folder are real ones as well.
  Object.assign(process.env, emulator.environment, { PLIMSOLL_CONFIG: "off" });
}
// The command itself does not know the option, as it is one of the clone.
const mockHelp =
  "\nIn a clone, before the command:\n  --mock  run it on an emulator of both clouds that lives as long as the command\n";
if ([first, ...rest].some((word) => word === "--help" || word === "-h") || first === "help")
  process.once("exit", () => process.stdout.write(mockHelp));
process.argv = [process.execPath, command, ...(first === undefined || first === "--mock" ? rest : [first, ...rest])];
await import(command);
