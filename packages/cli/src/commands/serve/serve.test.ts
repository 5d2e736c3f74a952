import { readFileSync } from "node:fs";
import { get } from "node:http";
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
      ended = cli(["serve", "--allowed-host", "fleet.example"], { env, signal: stop.signal, onStdout: resolve });
    });
    const first = new URL(printed.trim());
    expect(first.searchParams.get("token")).toBe("a-token-of-our-own-with-32-letters");
    const getPath = (path: string): Promise<Response> => fetch(new URL(path, first), { redirect: "manual" });
    expect(await (await getPath("/healthz")).text()).toBe("ok\n");
    expect((await getPath("/readyz")).status).toBe(200);
    const metrics = await (await getPath("/metrics")).text();
    const known = new Set([...metrics.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name));
    expect(fleetMetricsOfFiles().filter((name) => !known.has(name))).toEqual([]);
    expect((await getPath("/accounts")).status).toBeGreaterThanOrEqual(400);
    expect((await getPath(first.href)).status).toBe(303);
    // By the name of a proxy, and by one that is nobody's.
    expect(await statusAs("fleet.example", first)).toBe(303);
    expect(await statusAs("evil.example", first)).toBe(403);
    await server.crash();
    expect((await getPath("/readyz")).status).toBe(503);
    expect((await getPath("/healthz")).status).toBe(200);
    stop.abort();
    expect((await ended)?.code).toBe(0);
  },
);

/** Status of a request that names a host; `fetch` takes none. */
function statusAs(host: string, url: URL): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}
