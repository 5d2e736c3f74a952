import { decodeText } from "./decode-text.js";
import { usageFailure } from "./failures.js";
import type { Io } from "./io.js";
import { withNumbers } from "./exact-json.js";
import { systemFaultText } from "./output/system-fault.js";
import { visible } from "./output/visible.js";
import { isPipe, readWholeFile } from "./read-file.js";

/**
 * Reads structured data from where an option says: `@file`, `-` for standard input, or the text itself.
 *
 * @param option - Name of the option, for messages.
 * @param text - Value of the option.
 * @throws {CommandFailure} when the file is not there, or what it holds is not text, not JSON or YAML, or nested too deeply.
 */
export async function readData(option: string, text: string, io: Io): Promise<unknown> {
  const source =
    text === "-"
      ? await io.readStdin()
      : text.startsWith("@")
        ? await readText(option, text.slice(1), io.signal)
        : text;
  const { NestingError, yamlData } = await import("./yaml-documents.js");
  try {
    // YAML takes JSON as it is. Read as numbers, integers beyond 2^53 would be rounded.
    return withNumbers(yamlData(source, { intAsBigInt: true }));
  } catch (error) {
    if (error instanceof NestingError) throw usageFailure(`${option}: ${error.message}.`);
    throw usageFailure(`${option}: not JSON or YAML: ${firstLine(error)}`);
  }
}

/**
 * Reads a file that the user named.
 *
 * @param signal - Ends waiting for the writer of a named pipe.
 * @param next - Sentence that says how to make the file, if it is not there. @default none
 * @throws {CommandFailure} when it cannot be read, or is not text.
 */
export async function readText(option: string, path: string, signal: AbortSignal, next?: string): Promise<string> {
  const bytes = await readWholeFile(path, signal).catch((error: unknown) => {
    signal.throwIfAborted();
    const step = next === undefined || !isMissing(error) ? "" : `. ${next}`;
    throw usageFailure(`${option}: cannot read ${visible(path)}: ${firstLine(error)}${step}`);
  });
  return decodeText(bytes, `${option}: ${visible(path)}`);
}

/**
 * Reads a named pipe, for readers of files that would block on it; `undefined` if the path leads to anything else.
 *
 * @param signal - Ends waiting for the writer of the pipe.
 * @throws {CommandFailure} when it cannot be read, or is not text.
 */
export async function readPipe(option: string, path: string, signal: AbortSignal): Promise<string | undefined> {
  return isPipe(path) ? readText(option, path, signal) : undefined;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** The rest of a message of YAML shows lines of the file, which could look like ours. */
function firstLine(error: unknown): string {
  const message = systemFaultText(error);
  return visible((message.split("\n", 1)[0] ?? "").replace(/:$/, ""));
}
