import { x } from "tinyexec";

/** Exit code and output of a process. */
export interface RunResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Options of a process. */
export interface RunOptions {
  /** @default the folder of this process */
  readonly cwd?: string;
  /** Added to the environment of this process. @default nothing */
  readonly env?: Readonly<Record<string, string>>;
  /** Shows what it prints instead of collecting it. @default false */
  readonly show?: boolean;
}

/** Runs a command line through the shell, as package scripts are run, and waits for its end. */
export function runShell(commandLine: string, options: RunOptions = {}): Promise<RunResult> {
  return wait(commandLine, [], { ...options, shell: true });
}

/**
 * Runs a program without a shell and waits for its end.
 *
 * @throws {Error} when there is no such program.
 */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return wait(program, args, { ...options, shell: false });
}

async function wait(
  program: string,
  args: readonly string[],
  { cwd, env, show = false, shell }: RunOptions & { readonly shell: boolean },
): Promise<RunResult> {
  const output = show ? "inherit" : "pipe";
  const running = x(program, args, {
    nodePath: false,
    nodeOptions: {
      shell,
      stdio: ["ignore", output, output],
      ...(cwd === undefined ? {} : { cwd }),
      ...(env === undefined ? {} : { env }),
    },
  });
  // Otherwise the library decodes each piece by itself, and a character that is in two pieces is lost.
  for (const stream of [running.process?.stdout, running.process?.stderr]) stream?.setEncoding("utf8");
  const { exitCode, stdout, stderr } = await running;
  return { code: exitCode ?? 128, stdout, stderr };
}
