import { readFileSync } from "node:fs";
import { join } from "node:path";

import { isWithoutPostgres, startPostgres } from "@plimsoll/postgres-server";
import { expect, onTestFinished, test } from "vitest";

import { cli } from "../../../test/cli.js";

/** Numbers of a fleet that the files of `deploy` name. */
function fleetMetricsOfFiles(): readonly string[] {
  const deploy = join(import.meta.dirname, "../../../../../deploy");
  const text = ["runbook.md", "prometheus/fleet-alerts.yaml"]
    .map((file) => readFileSync(join(deploy, file), "utf8"))
    .join("\n");
  const names = [...text.matchAll(/\bplimsoll_fleet_[a-z_]+/g)].map(([name]) => name.replace(/_(?:bucket|count)$/, ""));
  expect(names.length).toBeGreaterThan(10);
  return [...new Set(names)];
}

test.skipIf(isWithoutPostgres())(
  "serves the pages of a fleet with a token, and without one health and every number that the alerts and the runbook name",
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
    let ended: ReturnType<typeof cli> | undefined;
    const printed = await new Promise<string>((resolve) => {
      ended = cli(["serve"], { env, signal: stop.signal, onStdout: resolve });
    });
    const first = new URL(printed.trim());
    expect(first.searchParams.get("token")).toBe("a-token-of-our-own-with-32-letters");
    const get = (path: string): Promise<Response> => fetch(new URL(path, first), { redirect: "manual" });
    expect(await (await get("/healthz")).text()).toBe("ok\n");
    expect((await get("/readyz")).status).toBe(200);
    const metrics = await (await get("/metrics")).text();
    const known = new Set([...metrics.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name));
    expect(fleetMetricsOfFiles().filter((name) => !known.has(name))).toEqual([]);
    expect((await get("/accounts")).status).toBeGreaterThanOrEqual(400);
    expect((await get(first.href)).status).toBe(303);
    await server.crash();
    expect((await get("/readyz")).status).toBe(503);
    expect((await get("/healthz")).status).toBe(200);
    stop.abort();
    expect((await ended)?.code).toBe(0);
  },
);
