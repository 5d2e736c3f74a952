import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** An emulator that runs in a process of its own. */
export interface Emulator {
  readonly url: string;
  /** The variables that lead a command to it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Ends it without waiting, for the end of this process. */
  kill(): void;
  /** Ends it as Ctrl-C does, and waits until it has ended. */
  stop(): Promise<void>;
}

/**
 * Starts `plimsoll mock start` on a free port. It does not keep this process alive.
 *
 * @param command - Path of the command.
 * @param args - Further arguments.
 * @throws {Error} when it ends before it is ready.
 */
export function startEmulator(command: string, args: readonly string[] = []): Promise<Emulator> {
  const child = spawn(process.execPath, [command, "mock", "start", "--port", "0", "-o", "json", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the emulator ended with code ${code} before it was ready`)));
    createInterface({ input: child.stdout }).once("line", (line) => {
      child.stdout.destroy();
      child.unref();
      const { url, environment } = JSON.parse(line) as Pick<Emulator, "url" | "environment">; // our own command prints it
      resolve({ url, environment, kill: () => void child.kill(), stop: () => stop(child) });
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  child.kill("SIGINT");
  await once(child, "exit");
}
