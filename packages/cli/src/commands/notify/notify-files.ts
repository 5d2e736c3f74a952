import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { dirname } from "node:path";

import { type NotifyState, type VerdictFile, readNotifyState, readVerdictFile } from "@plimsoll/core/notify";

import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { systemFaultText } from "../../output/system-fault.js";
import { visible } from "../../output/visible.js";
import { readText } from "../../read-data.js";
import { writeWholeFile } from "../../write-file.js";

/**
 * Reads the verdicts that `plimsoll gate` wrote.
 *
 * @param path - The file, `-` for standard input.
 * @throws {CommandFailure} `Usage` when it is not there, or has no verdicts.
 */
export async function readVerdicts(path: string, io: Io): Promise<VerdictFile> {
  const name = path === "-" ? "standard input" : visible(path);
  const text = path === "-" ? await io.readStdin() : await readText("verdicts", path, io.signal);
  const result = readVerdictFile(jsonOf(text));
  if (result.code === "read") return result.verdicts;
  throw usageFailure(`${name} has no verdicts: ${visible(result.problem)}. They come from plimsoll gate`);
}

/**
 * Reads the state of the message before; `undefined` if there is no file.
 *
 * @throws {CommandFailure} `Usage` when the file has anything else. It is never overwritten then.
 */
export async function readState(path: string, io: Io): Promise<NotifyState | undefined> {
  const isThere = await stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== "ENOENT",
  );
  if (!isThere) return undefined;
  const result = readNotifyState(jsonOf(await readText("--state", path, io.signal)));
  if (result.code === "read") return result.state;
  throw usageFailure(
    `--state: ${visible(path)} is not a state file of plimsoll notify: ${visible(result.problem)}. Name another file; one that does not exist is created`,
  );
}

/**
 * Looks whether a state can be kept, before anything is sent.
 *
 * @throws {CommandFailure} `Usage` when it cannot.
 */
export async function checkStatePlace(path: string): Promise<void> {
  // A file may be closed and be replaced in its folder, or be open in a closed folder.
  const isOpen = await access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (isOpen) return;
  await access(dirname(path), constants.W_OK).catch((error: unknown) => {
    throw usageFailure(`--state: cannot write ${visible(path)}: ${systemFaultText(error)}. Nothing was sent`);
  });
}

/** Keeps the state, whole or not at all. */
export async function writeState(path: string, state: NotifyState, io: Io): Promise<void> {
  await writeWholeFile(path, `${JSON.stringify(state, undefined, 1)}\n`, io.signal);
}

/** Data of a text, or the text itself if it is not JSON, of which the next check says what is expected. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
