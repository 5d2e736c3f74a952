import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { cli } from "../../../test/cli.js";
import { type TestHistory, newHistory } from "../../../test/history.js";
import { startWorld } from "../../../test/sync-world.js";
import { run } from "../../run.js";

const now = (): Date => new Date("2026-11-02T09:00:00Z");

function twoDays(): Promise<TestHistory> {
  return newHistory([
    { at: "2026-11-01T08:00:00Z", images: [{ name: "shop/cart:1", findings: ["critical", "low", undefined] }] },
    {
      at: "2026-11-02T08:00:00Z",
      images: [
        { name: "shop/cart:1", findings: ["critical"] },
        { name: "shop/pay:1", findings: [], licensed: false },
      ],
      incomplete: "InternalError",
    },
  ]);
}

test("metrics prints the age of the last whole reading, findings, images, licenses and what was not read", async () => {
  using history = await twoDays();
  const ended = await cli(["metrics", "--store", history.path], { now });
  expect(ended.code).toBe(0);
  expect(ended.stdout.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toMatchInlineSnapshot(`
    [
      "plimsoll_last_complete_run_age_seconds{account="shop",cloud="tencent"} 90000",
      "plimsoll_last_run_complete{account="shop"} 0",
      "plimsoll_findings{account="shop",severity="critical"} 1",
      "plimsoll_findings{account="shop",severity="high"} 0",
      "plimsoll_findings{account="shop",severity="medium"} 0",
      "plimsoll_findings{account="shop",severity="low"} 0",
      "plimsoll_findings{account="shop",severity="none"} 0",
      "plimsoll_findings{account="shop",severity="unknown"} 0",
      "plimsoll_images{account="shop"} 2",
      "plimsoll_licensed_images{account="shop"} 1",
      "plimsoll_unlicensed_images{account="shop"} 1",
      "plimsoll_unread_lists{account="shop",reason="InternalError"} 1",
      "plimsoll_last_run_seconds{account="shop"} 0",
      "plimsoll_runs{account="shop",verdict="complete"} 1",
      "plimsoll_runs{account="shop",verdict="incomplete"} 1",
      "plimsoll_runs{account="shop",verdict="failed"} 0",
      "plimsoll_runs{account="shop",verdict="running"} 0",
    ]
  `);
});

test("metrics has the requests of the last sync, those that came too fast, and the licenses", async () => {
  await using world = await startWorld(["one"]);
  const [cloud] = world.clouds;
  cloud?.mock.faults.add({ kind: "throttle", action: "DescribeAssetImageList", count: 2 });
  expect((await world.run("sync")).code).toBe(0);
  const { stdout } = await world.run("metrics");
  const value = (name: string): number =>
    Number(new RegExp(`^plimsoll_${name}{account="one"} (.+)$`, "m").exec(stdout)?.[1]);
  expect(value("last_run_calls")).toBeGreaterThan(5);
  expect(value("last_run_throttled_calls")).toBe(2);
  expect(value("last_run_repeated_calls")).toBe(2);
  expect(value("last_run_peak_calls_per_second")).toBeGreaterThanOrEqual(1);
  expect(value("last_run_seconds")).toBeGreaterThanOrEqual(0);
  expect(value("licenses_total")).toBeGreaterThanOrEqual(value("licenses_used"));
});

test("metrics without a store, and with an invalid address, say so", async () => {
  using history = await twoDays();
  expect(await cli(["metrics", "--store", `${history.path}.not`])).toMatchObject({ code: 1, stdout: "" });
  expect(await cli(["metrics", "--store", history.path, "--listen", "nowhere"])).toMatchObject({ code: 2, stdout: "" });
});

test("metrics --listen answers /metrics anew each time and probes, nothing else, and ends with the signal", async () => {
  using history = await twoDays();
  const stop = new AbortController();
  let resolve: (url: string) => void = () => undefined;
  const address = new Promise<string>((told) => {
    resolve = told;
  });
  const ended = run(["metrics", "--store", history.path, "--listen", "127.0.0.1:0"], "1.2.3", {
    env: { HOME: "/nowhere" },
    stdout: { write: () => true },
    stderr: { write: (text) => resolve(/http:\S+(?=\/metrics)/.exec(text)?.[0] ?? "") },
    readStdin: async () => "",
    signal: stop.signal,
    now,
  });
  const url = await address;
  const answer = await fetch(`${url}/metrics`);
  expect(answer.headers.get("content-type")).toContain("text/plain");
  expect(await answer.text()).toContain('plimsoll_findings{account="shop",severity="critical"} 1');
  for (const path of ["healthz", "readyz"]) expect(await (await fetch(`${url}/${path}`)).text()).toBe("ok\n");
  expect((await fetch(`${url}/`)).status).toBe(404);
  rmSync(history.path);
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  stop.abort();
  expect(await ended).toBe(0);
});

test("every metric that the dashboard and the alerts name is there", async () => {
  using history = await twoDays();
  const { stdout } = await cli(["metrics", "--store", history.path], { now });
  const known = new Set([...stdout.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name));
  const deploy = join(import.meta.dirname, "../../../../../deploy");
  const text = ["grafana/dashboard.json", "prometheus/alerts.yaml"]
    .map((file) => readFileSync(join(deploy, file), "utf8"))
    .join("\n");
  const named = new Set([...text.matchAll(/\bplimsoll_[a-z_]+/g)].map(([name]) => name));
  expect([...named].filter((name) => !known.has(name))).toEqual([]);
  // And none is forgotten.
  expect([...known].filter((name) => !named.has(name ?? ""))).toEqual([]);
});
