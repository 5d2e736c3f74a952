import { join } from "node:path";

import type { Severity } from "@plimsoll/core";
import { expect, test } from "vitest";

import { cli } from "../../test/cli.js";
import { newFolder } from "../../test/folder.js";
import { newHistory } from "../../test/history.js";
import { findings, startWorld } from "../../test/sync-world.js";

test.each([
  ["images", "list", "-o", "json"],
  ["images", "list", "--severity", "critical", "-o", "csv"],
  ["images", "summary"],
  ["findings", "list", "--sort", "image,id", "-o", "json"],
  ["findings", "list", "--image", "shop/a:1", "--sort", "id"],
  ["findings", "summary", "-o", "json"],
])("%s %s %s %s offline shows what it shows online, and calls nothing", async (...args) => {
  await using world = await startWorld(["one", "two"]);
  await world.run("sync");
  const online = await cli(args, { env: world.env, cwd: world.folder.path });
  for (const { mock } of world.clouds) await mock.close();
  const offline = await world.run(...args, "--offline");
  // Members of an object have no order.
  const read = (text: string): unknown => (args.includes("json") ? JSON.parse(text) : text);
  expect(read(offline.stdout)).toEqual(read(online.stdout));
  expect([online.code, offline.code]).toEqual([0, 0]);
  expect(offline.stderr).toMatch(/account"?:?"? ?"?one/);
});

test.each([
  ["images", "show", "shop/a:1", "-o", "json"],
  ["images", "show", "aaaaaaaaaaaa", "-o", "csv"],
  ["findings", "show", "cve-2026-1001"],
  ["findings", "show", "CVE-2026-1001", "-o", "json"],
  ["findings", "show", "CVE-2026-1001", "--image", "shop/a:1", "-o", "csv"],
  ["findings", "show", "CVE-2020-1"],
])("%s %s %s %s offline shows what it shows online but for what the store does not hold", async (...args) => {
  await using world = await startWorld(["one", "two"]);
  await world.run("sync");
  const account = ["--account", "one"];
  const online = await cli([...args, ...account], { env: world.env, cwd: world.folder.path });
  for (const { mock } of world.clouds) await mock.close();
  const offline = await world.run(...args, ...account, "--offline");
  const read = (text: string): unknown => (args.includes("json") ? withoutUnstored(JSON.parse(text)) : text);
  expect(read(offline.stdout)).toEqual(read(online.stdout));
  expect([online.code, offline.code]).toEqual([0, 0]);
  if (args[0] === "images") expect(offline.stderr).toContain("the build of the image");
});

/** All but the build of an image and the names of hosts. */
function withoutUnstored({ build: _build, ...shown }: Readonly<Record<string, unknown>>): unknown {
  const images = shown["images"] as readonly Readonly<Record<string, unknown>>[] | undefined; // as findings show prints it
  return images === undefined ? shown : { ...shown, images: images.map(({ hostIds: _hosts, ...image }) => image) };
}

test("an image or an ID that the store does not have is not found offline", async () => {
  using history = await newHistory([
    { at: "2026-11-01T08:00:00Z", images: [{ name: "shop/cart:1", findings: ["low"] }] },
  ]);
  const store = ["--offline", "--store", history.path];
  expect(await cli(["images", "show", "nginx", ...store])).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringContaining("no image is named nginx"),
  });
  expect(await cli(["images", "show", "shop/cart", ...store])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("shop/cart:1"),
  });
  const nowhere = await cli(["findings", "show", "CVE-1999-1", ...store]);
  expect(nowhere).toMatchObject({ code: 0, stdout: "", stderr: expect.stringContaining("was not found in 1 image") });
});

test("offline says how old the store is, and what to do after a day", async () => {
  using history = await newHistory([
    { at: "2026-11-01T08:00:00Z", images: [{ name: "shop/cart:1", findings: ["low"] }] },
  ]);
  const args = ["images", "list", "--offline", "--store", history.path];
  const fresh = await cli(args, { now: () => new Date("2026-11-01T20:00:00Z") });
  expect(fresh.stderr).toBe("plimsoll: account shop as of 2026-11-01T08:00:00.000Z, run 1.\n");
  const stale = await cli(args, { now: () => new Date("2026-11-03T08:00:00Z") });
  expect(stale.stderr.replaceAll(/\s+/g, " ")).toContain("That is 48 h ago. Read it again: plimsoll sync.");
  const json = await cli([...args, "-o", "json"], { now: () => new Date("2026-11-03T08:00:00Z") });
  expect(JSON.parse(json.stderr)).toEqual({
    offline: { account: "shop", run: 1, at: "2026-11-01T08:00:00.000Z", stale: true },
  });
});

test("offline, --since and grace count from the run that saw a finding first", async () => {
  const image = (findings: readonly Severity[]) => [{ name: "shop/cart:1", findings, running: true }];
  using history = await newHistory([
    { at: "2026-11-01T08:00:00Z", images: image(["low"]) },
    { at: "2026-11-08T08:00:00Z", images: image(["low", "high"]) },
    { at: "2026-11-20T08:00:00Z", images: image(["low", "high", "critical"]) },
  ]);
  const store = ["--offline", "--store", history.path];
  const now = () => new Date("2026-11-21T08:00:00Z");
  const since = async (age: string): Promise<string> =>
    (
      await cli(["findings", "list", ...store, "--since", age, "-o", "csv", "--columns", "severity,first_seen"], {
        now,
      })
    ).stdout;
  expect(await since("7d")).toBe("severity,first_seen\ncritical,2026-11-20T08:00:00.000Z\n");
  expect(
    (await since("14d"))
      .split("\n")
      .slice(1, -1)
      .toSorted()
      .map((row) => row.slice(0, 8)),
  ).toEqual(["critical", "high,202"]);
  using folder = newFolder({
    "policy.yaml":
      "version: 1\ndefaults: { grace: 5d }\nrules:\n  - { id: worst, deny: { kind: vulnerability, severity: [critical, high] } }\n",
  });
  const gate = ["gate", ...store, "--policy", `${folder.path}/policy.yaml`, "-o", "json", "--query", "[].reason"];
  const { stdout, code } = await cli(gate, { now });
  expect([JSON.parse(stdout), code]).toEqual([["denied: CVE-2026-1001"], 3]);
});

test("offline, a list that the last run did not read completely is missing: exit code 5", async () => {
  using history = await newHistory([
    { at: "2026-11-01T08:00:00Z", images: [{ name: "shop/cart:1", findings: [] }], incomplete: "InternalError" },
  ]);
  const ended = await cli(["images", "list", "--offline", "--store", history.path]);
  expect(ended.code).toBe(5);
  expect(ended.stdout).toContain("shop/cart:1");
});

test("options that need a service are refused offline, and a store that is not there is named", async () => {
  using history = await newHistory([{ at: "2026-11-01T08:00:00Z", images: [] }]);
  const store = ["--offline", "--store", history.path];
  expect(await cli(["images", "list", "--filter", "a=b", ...store])).toMatchObject({ code: 2, stdout: "" });
  expect(await cli(["findings", "list", "--dry-run", ...store])).toMatchObject({ code: 2, stdout: "" });
  const missing = await cli(["images", "list", "--offline", "--store", `${history.path}.not`]);
  expect(missing).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("plimsoll sync") });
});

const POLICY = "version: 1\nrules:\n  - { id: worst, deny: { severity: critical } }\n";

test("gate --offline judges the store, and --new-since only what was opened since", async () => {
  await using world = await startWorld(["one"]);
  world.folder.write("policy.yaml", POLICY);
  const gate = (...more: readonly string[]) =>
    world.run("gate", "--policy", join(world.folder.path, "policy.yaml"), ...more);
  await world.run("sync");
  // CVE-2026-1001 of image a is critical.
  expect(await gate("--offline")).toMatchObject({ code: 3, stdout: expect.stringContaining("shop/a:1") });
  await world.run("sync");
  expect(await gate("--new-since", "1")).toMatchObject({ code: 0 });
  const [cloud] = world.clouds;
  cloud?.mock.images.setFindings(findings("b", 3));
  await world.run("sync");
  const ended = await gate("--new-since", "1");
  expect(ended.code).toBe(3);
  expect(ended.stdout).toContain("shop/b:1");
  expect(ended.stdout).not.toContain("shop/a:1");
  expect(await gate("--new-since", "99")).toMatchObject({ code: 1, stdout: "" });
});

test("gate --new-since does not know what is new since a run that was incomplete: exit code 5", async () => {
  const image = { name: "shop/cart:1", findings: ["critical"] } as const;
  using history = await newHistory([
    { at: "2026-11-01T08:00:00Z", images: [image], incomplete: "InternalError" },
    { at: "2026-11-02T08:00:00Z", images: [image] },
  ]);
  using folder = newFolder({ "policy.yaml": POLICY });
  const policy = join(folder.path, "policy.yaml");
  const ended = await cli(["gate", "--policy", policy, "--store", history.path, "--new-since", "1"]);
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain("run 1 was incomplete, so it is not known what is new");
  expect(ended.code).toBe(5);
});
