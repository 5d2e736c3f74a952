import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { freePort } from "./free-port.ts";
import { serverUser } from "./server-user.ts";

/** True where pgbouncer is not installed, for `test.skipIf`. On CI it is never true: there its absence fails the tests. */
export const isWithoutPgbouncer: boolean =
  spawnSync("pgbouncer", ["--version"]).error !== undefined && process.env["CI"] !== "true";

/** A pooler before a server. */
export interface Pooler extends AsyncDisposable {
  /** Address of the database by the pooler. */
  readonly url: string;
}

/**
 * Starts a pooler before the server of a database, on a free port of loopback.
 *
 * @param mode - `transaction`: each transaction may get another session of the server.
 * @throws {Error} when it does not start; with what it said.
 */
export async function startPgbouncer(mode: "session" | "transaction", database: string): Promise<Pooler> {
  const url = new URL(database);
  const target = `[databases]\n* = host=127.0.0.1 port=${url.port} user=${url.username}`;
  url.port = String(await freePort());
  const own = `[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = ${url.port}\nunix_socket_dir =\nauth_type = any\nadmin_users = ${url.username}`;
  const folder = mkdtempSync(join(tmpdir(), "pgbouncer-"));
  // The pooler is another user where this process is root.
  chmodSync(folder, 0o755);
  const file = join(folder, "pgbouncer.ini");
  writeFileSync(file, `${target}\n${own}\npool_mode = ${mode}\n`);
  const child = spawn("pgbouncer", [file], { ...serverUser(), stdio: ["ignore", "ignore", "pipe"] });
  const exit = once(child, "exit");
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    if (!line.includes("process up")) continue;
    // Later lines are not read, and must not fill the pipe.
    child.stderr.resume();
    return {
      url: url.href,
      async [Symbol.asyncDispose]() {
        child.kill("SIGKILL");
        await exit;
        rmSync(folder, { recursive: true });
      },
    };
  }
  rmSync(folder, { recursive: true });
  throw new Error(`pgbouncer did not start: ${said.join("\n")}`);
}
