import { spawnSync } from "node:child_process";

import { plainEnvironment } from "./plain-environment.ts";

/** Time of a command. */
export interface CommandTimes {
  /** Milliseconds from its start to its end. */
  readonly wallMs: number;
  /** Milliseconds of CPU. */
  readonly cpuMs: number;
}

/** A command line of Node, and what it has to do. */
export interface CommandRun {
  /** Program and parameters. */
  readonly parameters: readonly string[];
  /** Variables it gets besides the plain ones. */
  readonly environment: Readonly<Record<string, string>>;
  /** Lines that it has to print on standard output. */
  readonly lines: number;
}

/** Loaded before the program: it says at the end what the process used. */
const usage = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stderr.write(`cpu ${user + system}`); });',
)}`;

/**
 * Runs a command that prints much, and says what it took.
 *
 * @throws {Error} when it fails or prints another number of lines.
 */
export function runCommand({ parameters, environment, lines }: CommandRun): CommandTimes {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", usage, ...parameters], {
    env: { ...plainEnvironment(), ...environment },
    encoding: "utf8",
    maxBuffer: 1_000_000_000,
  });
  const wallMs = performance.now() - start;
  const cpu = /cpu (\d+)$/.exec(stderr)?.[1];
  const printed = stdout.split("\n").length - 1;
  if (status === 0 && cpu !== undefined && printed === lines) return { wallMs, cpuMs: Number(cpu) / 1000 };
  throw new Error(`node ${parameters.join(" ")} ended with ${status} after ${printed} lines\n${stderr}`);
}
