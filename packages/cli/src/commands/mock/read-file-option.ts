import type { Io } from "../../io.js";
import { readData } from "../../read-data.js";

/**
 * Reads a file, YAML or JSON; `-` is standard input.
 *
 * @param name - Option or argument that names the file, for messages. @default "--file"
 */
export function readFileOption(file: string, io: Io, name = "--file"): Promise<unknown> {
  return readData(name, file === "-" ? "-" : `@${file}`, io);
}
