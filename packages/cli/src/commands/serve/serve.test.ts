import { isWithoutPostgres, startPostgres } from "@plimsoll/postgres-server";
import { expect, onTestFinished, test } from "vitest";

import { cli } from "../../../test/cli.js";

test.skipIf(isWithoutPostgres())(
  "serves the pages of a fleet with a token, and health and numbers without",
  { timeout: 60_000 },
  async () => {
    const server = await startPostgres();
    onTestFinished(() => server[Symbol.asyncDispose]());
    const env = {
      PLIMSOLL_DATABASE: await server.createDatabase(),
      PLIMSOLL_TOKEN: "a-token-of-our-own-with-32-letters",
    };
    await cli(["fleet", "init"], { env });
    const stop = new AbortController();
    const url = Promise.withResolvers<string>();
    const ended = cli(["serve"], { env, signal: stop.signal, onStdout: (text) => url.resolve(text.trim()) });
    const first = new URL(await url.promise);
    expect(first.searchParams.get("token")).toBe("a-token-of-our-own-with-32-letters");
    const get = (path: string): Promise<Response> => fetch(new URL(path, first), { redirect: "manual" });
    expect(await (await get("/healthz")).text()).toBe("ok\n");
    expect((await get("/readyz")).status).toBe(200);
    expect(await (await get("/metrics")).text()).toContain("# TYPE plimsoll_");
    expect((await get("/accounts")).status).toBeGreaterThanOrEqual(400);
    expect((await get(first.href)).status).toBe(303);
    await server.crash();
    expect((await get("/readyz")).status).toBe(503);
    expect((await get("/healthz")).status).toBe(200);
    stop.abort();
    expect((await ended).code).toBe(0);
  },
);
