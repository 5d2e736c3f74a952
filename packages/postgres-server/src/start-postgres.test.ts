import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { x } from "tinyexec";
import { describe, expect, onTestFinished, test } from "vitest";

import { isWithoutPostgres, startPostgres } from "./index.ts";

const psql = async (url: string, statement: string): Promise<string> => {
  const { stdout, stderr, exitCode } = await x("psql", ["-XAtc", statement, url]);
  if (exitCode !== 0) throw new Error(stderr);
  return stdout.trim();
};

/** True once nothing listens on the port. */
async function isClosed(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  return new Promise((resolve) => {
    socket.on("connect", () => socket.destroy());
    socket.on("close", (failed) => resolve(failed));
    socket.on("error", () => {
      // `close` follows, and says so.
    });
  });
}

describe.skipIf(isWithoutPostgres())("a server of PostgreSQL", () => {
  test("starts, makes databases, keeps what is committed through a crash and as a standby, and is gone with its folder", async () => {
    const server = await startPostgres({ settings: { max_connections: 7 } });
    const [one, two] = [await server.createDatabase(), await server.createDatabase()];
    await psql(one, "create table t as select 42 as answer");
    expect(await psql(two, "select to_regclass('t') is null")).toBe("t");
    expect(await psql(one, "show max_connections")).toBe("7");
    const data = await psql(one, "show data_directory");
    await server.crash();
    expect(await isClosed(server.port)).toBe(true);
    await server.start();
    expect(await psql(one, "select answer from t")).toBe("42");
    await server.stop();
    await server.start({ standby: true });
    expect(await psql(one, "select pg_is_in_recovery(), answer from t")).toBe("t|42");
    await server[Symbol.asyncDispose]();
    expect(await isClosed(server.port)).toBe(true);
    expect(existsSync(join(data, ".."))).toBe(false);
  });

  test("ends with its owner, even one that is killed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "owner-"));
    // The server may be another user, who makes and removes its own there.
    chmodSync(folder, 0o1777);
    const program = `import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, "index.ts"))};
      const { port } = await startPostgres({ folder: ${JSON.stringify(folder)} });
      console.log(port);
      setInterval(() => {}, 1000);`;
    const owner = spawn(process.execPath, ["--input-type=module-typescript", "-e", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    onTestFinished(() => {
      owner.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    });
    const [port] = await once(createInterface({ input: owner.stdout }), "line");
    const socket = connect(Number(port), "127.0.0.1");
    await once(socket, "connect");
    const gone = once(socket, "close");
    owner.kill("SIGKILL");
    // PostgreSQL closes its connections as it ends.
    await gone;
    await expect.poll(() => readdirSync(folder)).toEqual([]);
  });

  test("says what the server said when it does not start", async () => {
    await expect(startPostgres({ settings: { max_connections: "many" } })).rejects.toThrow(
      /did not start: .*max_connections/s,
    );
  });
});

describe("without a server", () => {
  test("tests are skipped at a desk, and fail on CI with what to do", () => {
    expect(isWithoutPostgres({}, false)).toBe(true);
    expect(isWithoutPostgres({ CI: "true" }, true)).toBe(false);
    expect(isWithoutPostgres({ CI: "true", PLIMSOLL_POSTGRES: "off" }, true)).toBe(true);
    expect(() => isWithoutPostgres({ CI: "true" }, false)).toThrow("apt-get install postgresql");
  });
});
