import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { x } from "tinyexec";

import { requirePostgres } from "./find-postgres.ts";
import { freePort } from "./free-port.ts";
import { type ServerUser, serverUser } from "./server-user.ts";

/** Options of {@link startPostgres}. */
export interface PostgresOptions {
  /** Settings of the server beside its own, such as `max_connections`. @default none */
  readonly settings?: Readonly<Record<string, number | string>>;
  /** Folder in which the server makes its own. @default that for temporary files */
  readonly folder?: string;
}

/** A server that ends with its owner. */
export interface PostgresServer extends AsyncDisposable {
  /** Its port on 127.0.0.1. */
  readonly port: number;
  /** Address of the database that every server has. */
  readonly url: string;
  /** Makes an empty database and gives its address. */
  createDatabase(): Promise<string>;
  /** Ends the server at once, as a loss of power would: nothing is written any more, and the next start recovers. */
  crash(): Promise<void>;
  /** Ends the server in order: connections are closed, and what is committed is written. */
  stop(): Promise<void>;
  /**
   * Starts a server that was ended.
   *
   * @param options.standby - As a standby from now on: it can only be read, and waits for a primary server that there is not. @default false
   */
  start(options?: { readonly standby?: boolean }): Promise<void>;
}

const USER = "plimsoll";

/**
 * The server ends when the pipe on descriptor 3 is closed, which happens with its owner, however that ends. Then nobody else is
 * left to remove the folder, which is the first argument, and nobody for whom to write: connections that are not accepted are ended, too.
 */
const GUARDED = `home=$1; shift
"$@" & server=$!
{
  read -r _ <&3
  trap "" TERM
  kill -QUIT $server
  while kill -0 $server; do sleep 0.1; done
  rm -rf "$home"
} 2>/dev/null & guard=$!
wait $server
kill $guard 2>/dev/null`;

/** A crash of the operating system is not tested, so nothing waits for the disk. Connections are on loopback alone. */
const SETTINGS = {
  fsync: "off",
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  // The messages by which the start is known are in English.
  lc_messages: "C",
};

/**
 * Starts a PostgreSQL server with an empty cluster.
 *
 * @throws {Error} when none is installed, or it does not start; with what it said.
 */
export async function startPostgres({
  settings = {},
  folder = tmpdir(),
}: PostgresOptions = {}): Promise<PostgresServer> {
  const programs = requirePostgres();
  const user = serverUser();
  const home = mkdtempSync(join(folder, "postgres-"));
  if (user !== undefined) chownSync(home, user.uid, user.gid);
  const data = join(home, "data");
  const run = runAs(user, home);
  await run(join(programs, "initdb"), ["-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "-N"]);
  const port = await freePort();
  const all = Object.entries({ ...SETTINGS, ...settings, port }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const command = [join(programs, "postgres"), "-D", data, ...all];
  let child: ChildProcess | undefined;
  let databases = 0;
  const url = (name: string): string => `postgres://${USER}@127.0.0.1:${port}/${name}`;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = child;
    child = undefined;
    if (ending === undefined) return;
    const exit = once(ending, "exit");
    process.kill(postmaster(data), signal);
    await exit;
  };
  const server: PostgresServer = {
    port,
    url: url("postgres"),
    async createDatabase() {
      const name = `d${++databases}`;
      await run(join(programs, "createdb"), ["-h", "127.0.0.1", "-p", String(port), "-U", USER, name]);
      return url(name);
    },
    crash: () => end("SIGQUIT"),
    stop: () => end("SIGINT"),
    async start({ standby = false } = {}) {
      if (standby) writeFileSync(join(data, "standby.signal"), "");
      child ??= await startServer(command, user, home);
    },
    async [Symbol.asyncDispose]() {
      await end("SIGQUIT");
      rmSync(home, { recursive: true, force: true });
    },
  };
  try {
    await server.start();
  } catch (error) {
    await server[Symbol.asyncDispose]();
    throw error;
  }
  return server;
}

/** Number of the process that all others of the server are children of. */
function postmaster(data: string): number {
  return Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
}

function runAs(user: ServerUser | undefined, cwd: string): (program: string, args: string[]) => Promise<void> {
  return async (program, args) => {
    const { exitCode, stderr } = await x(program, args, { nodeOptions: { ...user, cwd } });
    if (exitCode !== 0) throw new Error(`${program} ended with ${exitCode}: ${stderr}`);
  };
}

async function startServer(
  command: readonly string[],
  user: ServerUser | undefined,
  cwd: string,
): Promise<ChildProcess> {
  const child = spawn("sh", ["-c", GUARDED, "sh", cwd, ...command], {
    ...user,
    cwd,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  const { stderr } = child;
  if (stderr === null) throw new Error("a pipe was asked for");
  for await (const line of createInterface({ input: stderr })) {
    said.push(line);
    if (/ready to accept (?:read-only )?connections/.test(line)) {
      // Later lines are not read, and must not fill the pipe.
      stderr.resume();
      return child;
    }
  }
  throw new Error(`PostgreSQL did not start: ${said.join("\n")}`);
}
