import { spawn } from "node:child_process";

/** How a process ended and what it printed. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to start a process. */
export interface RunOptions {
  /** @default the folder of this process */
  readonly cwd?: string;
  /** Added to the environment of this process. @default nothing */
  readonly env?: Readonly<Record<string, string>>;
  /** Shows what it prints instead of collecting it. @default false */
  readonly show?: boolean;
}

/** Runs a command line through the shell, as package scripts are run, and waits for its end. */
export function runShell(commandLine: string, options: RunOptions = {}): Promise<Ran> {
  return wait(commandLine, [], { ...options, shell: true });
}

/** Runs a program without a shell and waits for its end. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return wait(program, args, { ...options, shell: false });
}

function wait(
  program: string,
  args: readonly string[],
  { cwd, env, show = false, shell }: RunOptions & { readonly shell: boolean },
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      shell,
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...process.env, ...env },
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code: code ?? (signal === null ? 1 : 128), stdout, stderr }));
  });
}
