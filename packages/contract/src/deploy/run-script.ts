import { x } from "tinyexec";

/** A script of a pipeline and its surroundings. */
export interface Script {
  /** Shell with its parameters; the script is added as the last one, after `-c`. */
  readonly shell: readonly string[];
  readonly text: string;
  readonly cwd: string;
  /** All of its environment besides where programs are. */
  readonly env: Readonly<Record<string, string>>;
}

/** Exit code and output of a script. */
export interface ScriptEnd {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** A script that runs longer than this is stopped. */
const TIMEOUT_MS = 300_000;

/** Runs a script as a runner does, with nothing of this process's environment but `PATH`. */
export async function runScript({
  shell: [program = "bash", ...parameters],
  text,
  cwd,
  env,
}: Script): Promise<ScriptEnd> {
  const none = Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined]));
  const nodeOptions = {
    cwd,
    env: { ...none, PATH: process.env["PATH"] ?? "", HOME: cwd, ...offline(cwd), ...env },
  };
  const running = x(program, [...parameters, "-c", text], { timeout: TIMEOUT_MS, nodePath: false, nodeOptions });
  const { exitCode, stdout, stderr } = await running;
  return { code: exitCode, stdout, stderr };
}

/** npm takes nothing from the network, and nothing that it took before. */
function offline(folder: string): Readonly<Record<string, string>> {
  return { npm_config_offline: "true", npm_config_cache: `${folder}/npm-cache` };
}
