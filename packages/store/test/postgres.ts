import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type PostgresServer, startPostgres } from "@plimsoll/postgres-server";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";

/** Roles that the server asks for a password; everybody else is trusted. */
const HBA = `host all guarded 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n`;

/** A server for the tests of a file. */
export function usePostgres(): {
  readonly server: PostgresServer;
  sql(text: string, url?: string): Promise<unknown[]>;
} {
  let server: PostgresServer | undefined;
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "plimsoll-hba-"));
    chmodSync(folder, 0o755);
    const file = join(folder, "pg_hba.conf");
    writeFileSync(file, HBA, { mode: 0o644 });
    server = await startPostgres({ settings: { hba_file: file } });
  });
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });
  const current = (): PostgresServer => {
    if (server === undefined) throw new Error("the server has not started");
    return server;
  };
  return {
    get server() {
      return current();
    },
    async sql(text, url = current().url) {
      const client = new pg.Client(url);
      client.on("error", () => undefined);
      await client.connect();
      try {
        return (await client.query<Record<string, unknown>>(text)).rows;
      } finally {
        await client.end();
      }
    },
  };
}

/** The same address with another user, password, port or database. */
export function withParts(
  url: string,
  parts: Partial<Pick<URL, "password" | "pathname" | "port" | "search" | "username">>,
): string {
  return Object.assign(new URL(url), parts).href;
}
