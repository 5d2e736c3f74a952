import { timer } from "../../base/timers.js";
import type { FetchLike } from "../../transport/fetch-transport.js";
import type { Environment } from "../environment.js";
import type { CredentialsSourceOptions } from "../source-options.js";
import { TextEncodingError } from "../../errors/text-encoding-error.js";
import { decodeText } from "../decode-text.js";
import { type SourceLocation, missingCredentials, unusableCredentials } from "./source-errors.js";

/** The options with every default filled in. */
export interface SourceContext {
  /** Variables by name. */
  readonly environment: Environment;
  /** Folder that `~` stands for, if there is one. */
  readonly home: string | undefined;
  /** Reads a whole file, if there are files. */
  readonly readFile: ((path: string) => Promise<string>) | undefined;
  /** Replaces the function that sends requests, if the caller gives one. */
  readonly fetch: FetchLike | undefined;
  /** Proxy, see `ClientOptions.proxy`. */
  readonly proxy: string | false | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Starts a timer and returns the function that stops it. */
  readonly startTimer: (ms: number, onEnd: () => void) => () => void;
  /** True if the program runs on a machine, or a replaced `fetch` stands in for one: not in a browser. */
  readonly hasMachine: boolean;
}

/** Fills in the defaults of this runtime. */
export function sourceContextOf(options: CredentialsSourceOptions): SourceContext {
  const { environment, home, readFile, fetch, proxy, now = Date.now, startTimer = timer } = options;
  const isMachine = typeof process !== "undefined" && typeof process.getBuiltinModule === "function";
  return {
    environment: environment ?? (typeof process === "undefined" ? {} : process.env),
    home: home ?? (isMachine ? homeOfUser() : undefined),
    readFile: readFile ?? (isMachine ? readText : undefined),
    fetch,
    proxy,
    now,
    startTimer,
    hasMachine: isMachine || fetch !== undefined,
  };
}

/** The path names a folder, a device or a pipe. A pipe without a writer would block the call forever. */
class NoRegularFileError extends Error {
  override name = "NoRegularFileError" as const;
}

async function readText(path: string): Promise<string> {
  const { readFile, stat } = process.getBuiltinModule("node:fs/promises");
  if (!(await stat(path)).isFile()) throw new NoRegularFileError(path);
  return decodeText(await readFile(path));
}

/**
 * The user's folder: `HOME`, as the vendors' tools read it, or else the one of the user's entry in the operating system,
 * since a system service has no such variable.
 */
function homeOfUser(): string | undefined {
  const named = process.env[process.platform === "win32" ? "USERPROFILE" : "HOME"];
  if (named !== undefined && named !== "") return named;
  try {
    return process.getBuiltinModule("node:os").userInfo().homedir || undefined;
  } catch {
    // A container may run as a user that has no entry.
    return undefined;
  }
}

/** Value of a variable without blanks around it; `undefined` if it is not set or empty. */
export function variable({ environment }: Pick<SourceContext, "environment">, name: string): string | undefined {
  return environment[name]?.trim() || undefined;
}

/** True if a switch such as `ALIBABA_CLOUD_ECS_METADATA_DISABLED` is on. */
export function isOn(context: Pick<SourceContext, "environment">, name: string): boolean {
  return /^(true|1)$/i.test(variable(context, name) ?? "");
}

/** A file where credentials are looked for. */
export interface FileLocation extends Pick<SourceLocation, "cloud" | "nextStep"> {
  /** Path, which may begin with `~/`. */
  readonly path: string;
  /** True if the user named the file, so that it must be there. @default false */
  readonly named?: boolean;
}

/** Contents of a file and its location. */
export interface FileText {
  /** Contents. */
  readonly text: string;
  /** Place of the file, for error messages. */
  readonly location: SourceLocation;
}

/**
 * Reads a file.
 *
 * @throws {CredentialsError} `missing` when there is no such file, it is not a regular one (a device, a pipe), or there are no
 * files at all; `unusable` when it cannot be read, or was named and is not there or no regular file.
 */
export async function readCredentialsFile({ home, readFile }: SourceContext, file: FileLocation): Promise<FileText> {
  const path = home === undefined ? file.path : file.path.replace(/^~(?=\/)/, home);
  const location = { cloud: file.cloud, source: "file", name: path, nextStep: file.nextStep };
  if (readFile === undefined || path.startsWith("~")) throw missingCredentials(location, "not available here");
  try {
    return { text: await readFile(path), location };
  } catch (error) {
    if (error instanceof TextEncodingError) throw unusableCredentials(location, "malformed: not UTF-8");
    const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
    const absent = file.named === true ? unusableCredentials : missingCredentials;
    if (error instanceof NoRegularFileError) throw absent(location, "not a regular file");
    if (code === "ENOENT" || code === "ENOTDIR") throw absent(location, "no such file");
    throw unusableCredentials(location, code === undefined ? "cannot be read" : `cannot be read: ${code}`);
  }
}
