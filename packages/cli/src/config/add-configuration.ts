import type { Command } from "commander";

import type { Io } from "../io.js";
import type { Format } from "../output/formats.js";
import { findConfig } from "./find-config.js";

/** Commands that know accounts. Others go on when a configuration is broken. */
const WITH_ACCOUNTS: ReadonlySet<string> = new Set([
  "accounts",
  "admit",
  "api",
  "check",
  "doctor",
  "findings",
  "gate",
  "images",
  "license",
  "scan",
  "schedule",
  "sync",
]);

/**
 * Reads the configuration before a command runs that knows accounts. The command finds it among its options, and its defaults
 * are those of the options that the command line does not give.
 *
 * @param onFormat - Called with the format of output that the configuration chooses.
 */
export function addConfiguration(program: Command, io: Io, onFormat: (format: Format) => void = () => undefined): void {
  program.hook("preAction", async (_, command) => {
    if (!WITH_ACCOUNTS.has(groupOf(command, program)) && !isOnline(command)) return;
    const { config } = program.opts<{ readonly config?: string | boolean }>();
    const place = findConfig(io, config === true ? undefined : config);
    if (place === undefined) return;
    // The code that reads it is loaded only where there is one.
    const { loadConfig } = await import("./load-config.js");
    const loaded = await loadConfig(io, place);
    program.setOptionValueWithSource("loaded", loaded, "config");
    const { output, timeout } = loaded.config.defaults ?? {};
    const isOpen = (name: string): boolean => program.getOptionValueSource(name) === "default";
    if (timeout !== undefined && isOpen("timeout")) program.setOptionValueWithSource("timeout", timeout, "config");
    if (output === undefined || !isOpen("output")) return;
    program.setOptionValueWithSource("output", output, "config");
    onFormat(output);
  });
}

/** A command that works from the store asks the accounts as well when it is told to. */
function isOnline(command: Command): boolean {
  return command.opts<{ readonly online?: true }>().online === true;
}

function groupOf(command: Command, program: Command): string {
  const { parent } = command;
  return parent === null || parent === program ? command.name() : groupOf(parent, program);
}
