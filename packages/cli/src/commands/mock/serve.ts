import type { DataFileError, ListenOptions, MockCredentials, MockServer } from "@plimsoll/mock";
import type { Command } from "commander";

import { EXIT } from "../../exit-codes.js";
import { CommandFailure, usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { jsonText } from "../../exact-json.js";
import type { Globals } from "../../options/globals.js";
import { parsePort } from "../../options/numbers.js";
import { visible, visibleLines } from "../../output/visible.js";
import { defaultPort } from "./ask-mock.js";

/** Address that a command listens on. */
export interface PortOptions {
  readonly port: number;
  readonly host: string;
}

/** Adds the options of {@link PortOptions}. */
export function portOptions(command: Command): Command {
  return command
    .option("--port <number>", "port to listen on, 0 for a free one", parsePort, defaultPort)
    .option("--host <address>", "address to listen on", "127.0.0.1");
}

/** Environment variables by which programs call a server with its keys. */
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

/** The announcement of a server that is ready. */
export interface Announcement {
  readonly environment: Readonly<Record<string, string>>;
  /** Fields of the line of JSON besides `url` and `environment`. */
  readonly facts: object;
  /** Text for a person. */
  readonly text: string;
}

/** Announces a server: a line of JSON for a program, or variables to paste and a text for a person. */
export function announce({ environment, facts, text }: Announcement, io: Io, { output }: Globals): void {
  if (output === "json" || output === "ndjson") {
    io.stdout.write(`${jsonText({ url: environment["PLIMSOLL_ENDPOINT"], environment, ...facts })}\n`);
    return;
  }
  const lines = Object.entries(environment).map(([name, value]) => `export ${name}=${quoted(value)}`);
  io.stdout.write(`${lines.join("\n")}\n`);
  io.stderr.write(`\n${visibleLines(text)}\n\nCtrl-C stops it.\n`);
}

/** Waits until the user stops the command. */
export function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** The part of a recorder or a replay that a command serves. */
interface Served {
  readonly credentials: MockCredentials;
  listen(options: ListenOptions): Promise<MockServer>;
}

/** Serves on the chosen port until the user stops the command. `about` gives the announcement for the address. */
export async function serveUntilStopped(
  served: Served,
  { port, host }: PortOptions,
  { io, globals, about }: { io: Io; globals: Globals; about: (url: string) => Pick<Announcement, "facts" | "text"> },
): Promise<void> {
  const server = await served.listen({ port, host });
  announce({ environment: variablesOf(server, served.credentials), ...about(server.url) }, io, globals);
  await stopped(io.signal);
}

/** Makes a server. Errors about numbers, hosts and files become errors of usage, because the user chose them. */
export async function withUsageErrors<T>(make: () => Promise<T> | T): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof RangeError) throw usageFailure(`${visible(error.message)}.`);
    if (isDataFileError(error) && error.code === "DiskFull")
      throw new CommandFailure(EXIT.error, error.code, `--data-file: ${visible(error.rawMessage)}`);
    if (isDataFileError(error)) throw usageFailure(`--data-file: ${visible(error.rawMessage)}`);
    if (error instanceof Error && error.name === "RecordingError" && "rawMessage" in error)
      throw usageFailure(visible(String(error.rawMessage)));
    throw error;
  }
}

/** Compares the name: importing the class would load the emulator for commands that never start one. */
export function isDataFileError(error: unknown): error is DataFileError {
  return error instanceof Error && error.name === "DataFileError";
}

/** Quotes a value for a shell. Only a path that the user chose can need it. */
export function quoted(value: string): string {
  return /^[\w@%+=:,./-]*$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}
