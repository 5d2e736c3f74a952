import { readFile } from "node:fs/promises";

import { usageFailure } from "./failures.js";
import type { Io } from "./io.js";

/**
 * Reads structured data from where an option says: `@file`, `-` for standard input, or the text itself.
 *
 * @param option - Name of the option, for messages.
 * @param text - Value of the option.
 * @throws {CommandFailure} when the file is not there or the text is not JSON or YAML.
 */
export async function readData(option: string, text: string, io: Io): Promise<unknown> {
  const source =
    text === "-" ? await io.readStdin() : text.startsWith("@") ? await readText(option, text.slice(1)) : text;
  const { parse } = await import("yaml");
  try {
    // YAML takes JSON as it is.
    return parse(source) as unknown;
  } catch (error) {
    throw usageFailure(`${option}: not JSON or YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads a file that the user named. */
export async function readText(option: string, path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw usageFailure(`${option}: cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
