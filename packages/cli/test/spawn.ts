import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { home } from "./home.js";

/** The built command. */
export const CLI = join(import.meta.dirname, "../dist/cli.js");

/** Output and exit code of a process. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of a command: the one of the machine without credentials, and what the test adds. */
export function environment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(TENCENTCLOUD|ALIBABA_CLOUD|PLIMSOLL)_/.test(name));
  return { ...Object.fromEntries(kept), HOME: home, PLIMSOLL_INSTANCE_ROLE: "off", ...more };
}

/** Waits for the end of a process. */
export async function end(child: ChildProcess): Promise<Ended> {
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr };
}

/** Starts the command. */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stdio: StdioOptions = ["ignore", "pipe", "pipe"],
): ChildProcess {
  return spawn(process.execPath, [CLI, ...args], { env: environment(env), stdio });
}

/** Runs the command to its end. */
export function plimsoll(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return end(start(args, env));
}

/** Runs a line of bash, in which `$PLIMSOLL` is the command. */
export function bash(line: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const PLIMSOLL = `${process.execPath} ${CLI}`;
  return end(
    spawn("bash", ["-c", line], { env: environment({ ...env, PLIMSOLL }), stdio: ["ignore", "pipe", "pipe"] }),
  );
}

/** An emulator as a process. */
export interface MockProcess extends AsyncDisposable {
  /** The environment that leads a command to it. */
  readonly env: Record<string, string>;
  /** Ends it with Ctrl-C. */
  readonly stop: () => Promise<number | null>;
}

/**
 * Starts an emulator on a free port.
 *
 * @param images - Images on hosts.
 * @param more - Further options of `mock start`. @default none
 */
export async function startMock(images = 30, more: readonly string[] = []): Promise<MockProcess> {
  const child = start(["mock", "start", "--port", "0", "--images", String(images), ...more, "-o", "json"]);
  if (child.stdout === null) throw new Error("no standard output");
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  const stop = async (): Promise<number | null> => {
    if (child.exitCode !== null) return child.exitCode;
    child.kill("SIGINT");
    const [code] = (await once(child, "exit")) as [number | null];
    return code;
  };
  const { environment: env } = JSON.parse(line) as { environment: Record<string, string> };
  return {
    env,
    stop,
    async [Symbol.asyncDispose]() {
      await stop();
    },
  };
}
