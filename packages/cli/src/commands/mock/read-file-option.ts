import type { Io } from "../../io.js";
import { readData } from "../../read-data.js";

/** Reads the file of the option `--file`, YAML or JSON; `-` is standard input. */
export function readFileOption(file: string, io: Io): Promise<unknown> {
  return readData("--file", file === "-" ? "-" : `@${file}`, io);
}
