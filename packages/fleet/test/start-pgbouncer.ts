import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { onTestFinished } from "vitest";

/** True where pgbouncer is not installed. On CI it is, or its tests fail. */
export const isWithoutPgbouncer: boolean =
  spawnSync("pgbouncer", ["--version"]).error !== undefined && process.env["CI"] !== "true";

/**
 * Starts a pooler before the server of a database; it ends with the test.
 *
 * @returns the address of the database by it.
 */
export async function startPgbouncer(mode: "session" | "transaction", database: string): Promise<string> {
  const url = new URL(database);
  const folder = mkdtempSync(join(tmpdir(), "pgbouncer-"));
  chmodSync(folder, 0o755);
  const file = join(folder, "pgbouncer.ini");
  const target = `[databases]\n* = host=127.0.0.1 port=${url.port} user=plimsoll`;
  url.port = String(await freePort());
  const own = `[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = ${url.port}\nunix_socket_dir =\nauth_type = any`;
  writeFileSync(file, `${target}\n${own}\npool_mode = ${mode}\n`);
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const child = spawn("pgbouncer", [file], { ...user, stdio: ["ignore", "ignore", "pipe"] });
  onTestFinished(async () => {
    const exit = once(child, "exit");
    child.kill("SIGKILL");
    await exit;
    rmSync(folder, { recursive: true });
  });
  await new Promise<void>((resolve) => {
    child.stderr.on("data", (said) => /process up/.test(String(said)) && resolve());
  });
  return url.href;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}
