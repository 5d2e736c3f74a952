import type { DataFileError, MockCredentials, MockServer } from "@plimsoll/mock";

import { EXIT } from "../../exit-codes.js";
import { CommandFailure, usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { jsonText } from "../../exact-json.js";
import type { Globals } from "../../options/globals.js";
import { visible, visibleLines } from "../../output/visible.js";

/** The variables that lead programs to a server with its keys. */
export function variablesOf(
  { url }: MockServer,
  { tencent, alibaba }: MockCredentials,
): Readonly<Record<string, string>> {
  return {
    PLIMSOLL_ENDPOINT: url,
    TENCENTCLOUD_SECRET_ID: tencent.secretId,
    TENCENTCLOUD_SECRET_KEY: tencent.secretKey,
    ALIBABA_CLOUD_ACCESS_KEY_ID: alibaba.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: alibaba.accessKeySecret,
  };
}

/** What to say when a server is ready. */
export interface Announcement {
  readonly environment: Readonly<Record<string, string>>;
  /** Members of the line of JSON besides `url` and `environment`. */
  readonly facts: object;
  /** What to tell a person. */
  readonly text: string;
}

/** Says that a server is ready: a line of JSON for a program, or what to paste and what to know for a person. */
export function announce({ environment, facts, text }: Announcement, io: Io, { output }: Globals): void {
  if (output === "json" || output === "ndjson") {
    io.stdout.write(`${jsonText({ url: environment["PLIMSOLL_ENDPOINT"], environment, ...facts })}\n`);
    return;
  }
  const lines = Object.entries(environment).map(([name, value]) => `export ${name}=${quoted(value)}`);
  io.stdout.write(`${lines.join("\n")}\n`);
  io.stderr.write(`\n${visibleLines(text)}\n\nCtrl-C stops it.\n`);
}

/** Waits until the user has had enough. */
export function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** A number, a host or a file that cannot be is the user's mistake, not ours. */
export async function sound<T>(make: () => Promise<T> | T): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof RangeError) throw usageFailure(`${visible(error.message)}.`);
    if (isDataFileError(error) && error.reason === "disk-full")
      throw new CommandFailure(EXIT.error, "DiskFull", `--data: ${visible(error.message)}`);
    if (isDataFileError(error)) throw usageFailure(`--data: ${visible(error.message)}`);
    if (error instanceof Error && error.name === "RecordingError") throw usageFailure(visible(error.message));
    throw error;
  }
}

/** By its name: the class itself would load the emulator for commands that never start one. */
export function isDataFileError(error: unknown): error is DataFileError {
  return error instanceof Error && error.name === "DataFileError";
}

/** For a shell; only a path that the user chose can need quotes. */
export function quoted(value: string): string {
  return /^[\w@%+=:,./-]*$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}
