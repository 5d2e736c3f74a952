import { once } from "node:events";
import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createTcssClient } from "@plimsoll/client";
import { expect, onTestFinished, test } from "vitest";

import { type Cloud, type Ended, cli, startCloud } from "../../../test/cli.js";

/** Runs a command of `plimsoll mock` on an emulator and reads its JSON. */
async function mockJson(cloud: Cloud, ...args: readonly string[]): Promise<unknown> {
  const { code, stdout, stderr } = await cli(["mock", ...args, "-o", "json"], cloud);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as unknown;
}

function mock(cloud: Cloud, ...args: readonly string[]): Promise<Ended> {
  return cli(["mock", ...args], cloud);
}

/** Lists images once. */
async function list({ mock: { credentials }, url }: Cloud): Promise<number> {
  await using client = createTcssClient({ credentials: credentials.tencent, endpoint: url });
  return (await client.call("DescribeAssetImageList", {})).TotalCount;
}

async function newFile(name: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-test-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

test("shows the state, as a whole and in part, without secrets", async () => {
  await using cloud = await startCloud();
  expect(await mockJson(cloud, "state")).toMatchObject({ estate: { hostImages: 60 }, faults: [], snapshots: [] });
  const table = await mock(cloud, "state", "--query", "estate.hostImages");
  expect(table).toEqual({ code: 0, stdout: "60\n", stderr: "" });
  const { stdout } = await mock(cloud, "state");
  expect(stdout).toMatch(/^estate host images +60\n/m);
  expect(stdout).toMatch(/^accounts +2\n/m);
  expect(stdout).not.toContain(cloud.mock.credentials.tencent.secretKey);
});

test("seeds, adds, removes and syncs images, and resets", async () => {
  await using cloud = await startCloud();
  await mock(cloud, "seed", "--images", "10", "--seed", "7", "--licenses", "5", "--licensed", "0");
  expect(cloud.mock.state()).toMatchObject({ estate: { hostImages: 10 }, licenses: { total: 5, used: 0 } });

  expect(await mockJson(cloud, "images", "add", "sha256:a", "sha256:b")).toMatchObject({ hostImages: 2 });
  const images = await newFile("images.yaml", "registryImages: [{ ImageId: 'sha256:a', ImageName: own }]\n");
  expect(await mockJson(cloud, "images", "add", "--file", images)).toMatchObject({ registryImages: 1 });
  expect(await mockJson(cloud, "images", "remove", "sha256:a")).toMatchObject({ hostImages: 1, registryImages: 1 });
  expect(await mockJson(cloud, "sync", "--add", "sha256:c,sha256:b", "--remove", "sha256:x")).toEqual({
    added: 1,
    removed: 0,
    licensing: null,
  });
  expect(await mockJson(cloud, "licenses", "set", "9")).toEqual({ total: 9, used: 0 });
  expect(await list(cloud)).toBe(12);

  const ended = await mock(cloud, "reset", "--query", "estate.hostImages");
  expect(ended).toEqual({ code: 0, stdout: "60\n", stderr: "Reset.\n" });
});

test("pushes images from a file, which are listed after a sync", async () => {
  await using cloud = await startCloud({ images: 0, extra: { registries: [{ Name: "office" }] } });
  const images = [{ ImageId: "sha256:a", InstanceName: "office", ImageName: "cart", ImageTag: "2" }];
  const file = await newFile("images.json", JSON.stringify({ registryImages: images }));
  expect(await mock(cloud, "images", "push", file)).toMatchObject({ code: 0, stderr: "Pushed.\n" });
  await using client = createTcssClient({ credentials: cloud.mock.credentials.tencent, endpoint: cloud.url });
  expect((await client.call("DescribeAssetImageRegistryList", {})).TotalCount).toBe(0);
  await client.call("SyncAssetImageRegistryAsset", {});
  await mock(cloud, "clock", "advance", "90s");
  expect(cloud.mock.estate.registryImages).toBe(1);
});

test("sets the findings of an image from a file, and says where one is wrong", async () => {
  await using cloud = await startCloud({ images: 0, extra: { hostImages: [{ ImageID: "sha256:a" }] } });
  const vulnerabilities = [{ cveId: "CVE-2024-0001", level: 4, package: { name: "openssl" } }];
  const findings = await newFile("findings.json", JSON.stringify({ imageId: "sha256:a", vulnerabilities }));
  expect(await mock(cloud, "images", "findings", findings)).toMatchObject({ code: 0, stderr: "Set.\n" });
  await using client = createTcssClient({
    credentials: cloud.mock.credentials.tencent,
    endpoint: cloud.url,
  });
  expect((await client.call("DescribeAssetImageList", {})).List).toMatchObject([{ VulCnt: 1, CriticalLevelVulCnt: 1 }]);

  const wrong = await newFile("wrong.yaml", "imageId: sha256:a\nvulnerabilities: [{ cveId: C, package: {} }]\n");
  const refused = await mock(cloud, "images", "findings", wrong);
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr).toContain("findings.vulnerabilities[0].package.name is missing");
  const missing = await mock(cloud, "images", "findings", `${wrong}.missing`);
  expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining("<file>: cannot read") });
});

test("imports reports into a running emulator, and at the start", async () => {
  await using cloud = await startCloud({ images: 0, licenses: 5 });
  const report = join(import.meta.dirname, "../../../../import/fixtures/trivy.json");
  const added = await mockJson(cloud, "images", "add", "--import", report, "--as", "host,alibaba");
  expect(added).toEqual({ hostImages: 1, registryImages: 0, alibabaImages: 2 });

  const args = ["mock", "start", "--port", "0", "--images", "0", "--licenses", "5", "--import", report, "-o", "json"];
  const started = await cli(args, { signal: AbortSignal.abort() });
  expect(JSON.parse(started.stdout)).toMatchObject({ estate: { hostImages: 1 } });

  const broken = await newFile("broken.json", '{"some": "thing"}');
  const refused = await mock(cloud, "images", "add", "--import", broken);
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr).toContain(`${broken}: expected a JSON report of Trivy`);
});

test("reads and moves the clock", async () => {
  await using cloud = await startCloud({ now: () => 0 });
  expect(await mockJson(cloud, "clock", "get")).toEqual({ now: "1970-01-01T00:00:00.000Z", nowMs: 0, shiftMs: 0 });
  expect(await mockJson(cloud, "clock", "set", "2026-12-24T02:00:00+08:00")).toMatchObject({
    nowMs: Date.UTC(2026, 11, 23, 18),
  });
  expect(await mockJson(cloud, "clock", "advance", "1d1h30m")).toMatchObject({ now: "2026-12-24T19:30:00.000Z" });
});

test("adds, lists, removes and clears faults", async () => {
  await using cloud = await startCloud();
  await mock(cloud, "faults", "add", "throttle", "--action", "DescribeAssetImageList", "--count", "1");
  await mock(
    cloud,
    "faults",
    "add",
    "http-429",
    "--retry-after",
    "3",
    "--rate",
    "0.5",
    "--fault-seed",
    "7",
    "--skip",
    "9",
  );
  expect(await list(cloud)).toBe(60);
  expect(await mockJson(cloud, "faults", "list")).toEqual([
    { id: 1, met: 1, rule: { kind: "throttle", action: "DescribeAssetImageList", count: 1 } },
    { id: 2, met: 0, rule: { kind: "http-429", retryAfterSec: 3, rate: 0.5, seed: 7, skip: 9 } },
  ]);
  await mock(cloud, "faults", "add", "page-cut", "--rows", "7");
  await mock(cloud, "faults", "add", "rescan", "--adds", "3", "--fails");
  await mock(cloud, "faults", "add", "late-counters", "--ms", "90000");
  await mock(cloud, "faults", "add", "failing-scan", "--reason", "too-many");
  expect(await mockJson(cloud, "faults", "list")).toMatchObject([
    {},
    {},
    { rule: { kind: "page-cut", rows: 7 } },
    { rule: { kind: "rescan", adds: 3, fails: true } },
    { rule: { kind: "late-counters", ms: 90_000 } },
    { rule: { kind: "failing-scan", reason: "too-many" } },
  ]);
  expect(await mockJson(cloud, "faults", "remove", "1")).toMatchObject({ id: 1 });
  expect(await mockJson(cloud, "faults", "clear")).toEqual({ removed: 5 });
});

test("keeps states and goes back to them", async () => {
  await using cloud = await startCloud();
  await mock(cloud, "snapshot", "create", "before");
  await mock(cloud, "seed", "--images", "5");
  expect(await mockJson(cloud, "snapshot", "list")).toMatchObject([{ id: "before", images: 90 }]);
  expect(await mock(cloud, "snapshot", "restore", "before")).toMatchObject({ code: 0, stderr: "Restored before.\n" });
  expect(await list(cloud)).toBe(60);
  expect(await mockJson(cloud, "snapshot", "delete", "before")).toEqual([]);
  const refused = await mock(cloud, "snapshot", "restore", "before");
  expect(refused).toEqual({ code: 1, stdout: "", stderr: "plimsoll: There is no snapshot before.\n" });
});

test("shows what was asked, and fails where something else was expected", async () => {
  await using cloud = await startCloud();
  await list(cloud);
  expect(await mockJson(cloud, "requests", "--outcome", "OK", "--service", "tcss", "--applied", "false")).toMatchObject(
    [{ action: "DescribeAssetImageList", outcome: "OK" }],
  );
  const once = ["--action", "DescribeAssetImageList", "--count", "1"];
  expect(await mock(cloud, "verify", ...once)).toEqual({ code: 0, stdout: "1\n", stderr: "" });
  await list(cloud);
  const failed = await mock(cloud, "verify", ...once);
  expect(failed).toMatchObject({ code: 1, stdout: "" });
  expect(failed.stderr).toBe(
    "plimsoll: expected exactly 1 request for DescribeAssetImageList, saw 2; received: 2 × DescribeAssetImageList OK.\n",
  );
  expect(await mock(cloud, "verify", "--applied", "true", "--count", "0")).toMatchObject({ code: 0 });
  expect(await mockJson(cloud, "requests", "--clear")).toEqual({ removed: 2 });
});

test.each([
  { name: "a value out of its range", args: ["seed", "--images", "1000001"], message: "images must be an integer" },
  {
    name: "an unknown action",
    args: ["verify", "--action", "Nothing"],
    message: "there is no action Nothing",
  },
  { name: "an unknown kind of fault", args: ["faults", "add", "flood"], message: "kind must be one of" },
  { name: "an invalid duration", args: ["clock", "advance", "soon"], message: "1h30m" },
  { name: "no images", args: ["images", "add"], message: "by their IDs, with --file, or with --import" },
  { name: "a file in place of an ID", args: ["images", "add", "images.yaml"], message: "with --file images.yaml" },
  { name: "a file and IDs", args: ["images", "add", "a", "--file", "-"], message: "by their IDs, with --file" },
  {
    name: "an unknown kind of image",
    args: ["images", "add", "--import", "x", "--as", "guest"],
    message: "not as guest",
  },
])("calls $name a mistake in the command line", async ({ args, message }) => {
  await using cloud = await startCloud();
  const ended = await mock(cloud, ...args);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain(message);
});

test("says what to do when nobody answers, or somebody else", async () => {
  const nobody = await cli(["mock", "state", "--endpoint", "http://127.0.0.1:1"]);
  expect(nobody).toMatchObject({ code: 1, stdout: "" });
  expect(nobody.stderr).toMatch(/no emulator answers at http:\/\/127\.0\.0\.1:1 .*plimsoll mock start/);

  const server = createServer((_, response) => response.writeHead(404).end("<h1>Not found</h1>"));
  onTestFinished(() => void server.close());
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo; // it listens on a port
  const endpoint = `http://127.0.0.1:${port}`;
  const other = await cli(["mock", "state", "--endpoint", endpoint]);
  expect(other).toMatchObject({ code: 1, stdout: "" });
  expect(other.stderr).toMatch(
    /the server at http:\/\/127\.0\.0\.1:\d+ is not an emulator of this version \(status 404\)\. Start one with plimsoll mock start/,
  );
});

test("controls an emulator with a token from the environment only", async () => {
  const token = "a-token-of-some-length";
  await using cloud = await startCloud({ controlToken: token });
  const refused = await mock(cloud, "state");
  expect(refused).toMatchObject({ code: 4, stdout: "" });
  expect(refused.stderr).toContain("PLIMSOLL_CONTROL_TOKEN");
  const env = { ...cloud.env, PLIMSOLL_CONTROL_TOKEN: token };
  expect(await cli(["mock", "state"], { env })).toMatchObject({ code: 0 });
});

test("starts with a data file that another emulator may not have, and with a token of its own", async () => {
  const data = join(await newFile("other", "").then((path) => path.replace(/other$/, "")), "estate.db");
  const args = ["mock", "start", "--port", "0", "--images", "10", "--data-file", data, "--control-token", "-o", "json"];
  const started = await cli(args, { signal: AbortSignal.abort() });
  expect(JSON.parse(started.stdout)).toMatchObject({
    environment: { PLIMSOLL_CONTROL_TOKEN: expect.stringMatching(/^[\w-]{32}$/) },
  });
  await using _ = await startCloud({ data });
  const refused = await cli(args, { signal: AbortSignal.abort() });
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr).toContain(`${data} is in use by another mock`);
});

test("records what a service answers and replays it", async () => {
  await using cloud = await startCloud();
  const file = join((await newFile("other", "")).replace(/other$/, ""), "answers.ndjson");
  const stop = new AbortController();
  let stdout = "";
  const recording = cli(["mock", "record", file, "--tcss", cloud.url, "--port", "0", "-o", "json"], {
    env: cloud.env,
    signal: stop.signal,
    onStdout: (text) => (stdout += text),
  });
  await expect.poll(() => stdout).toContain("\n");
  const { environment } = JSON.parse(stdout) as { environment: Record<string, string> };
  expect((await cli(["images", "list", "--source", "tencent-host", "-o", "ndjson"], { env: environment })).code).toBe(
    0,
  );
  // A page that knows the keys of every emulator gets nothing, and nobody spends without having been told that it costs.
  const { PLIMSOLL_ENDPOINT: endpoint = "" } = environment;
  const stranger = { ...cloud.env, PLIMSOLL_ENDPOINT: endpoint };
  expect((await cli(["images", "list", "--source", "tencent-host"], { env: stranger })).stderr).toContain(
    "SecretIdNotFound",
  );
  const choice =
    '{"AllLocalImages":true,"AllRegistryImages":false,"ImageSourceType":"ASSETIMAGE","UpdatedLocalImageCnt":1,"UpdatedRegistryImageCnt":0}';
  const write = ["api", "tcss", "ModifyImageAuthorized", "--data", choice, "--yes"];
  expect((await cli(write, { env: environment })).stderr).toMatch(/UnsupportedOperation.*--allow-writes/s);
  stop.abort();
  expect(await recording).toMatchObject({ code: 0, stderr: "Recorded 1 answers.\n" });

  const replayed = await cli(["mock", "replay", file, "--port", "0", "-o", "json"], { signal: AbortSignal.abort() });
  expect(JSON.parse(replayed.stdout)).toMatchObject({ recorded: 1 });
  expect(replayed.stderr).toBe("");
  await appendFile(file, '{"recording":1,');
  const torn = await cli(["mock", "replay", file, "--port", "0", "-o", "json"], { signal: AbortSignal.abort() });
  expect(JSON.parse(torn.stdout)).toMatchObject({ recorded: 1 });
  expect(torn.stderr).toBe(`plimsoll: ${file}, line 2: the last line was cut off and is left out.\n`);
  const empty = await cli(["mock", "replay", await newFile("empty", "")], { signal: AbortSignal.abort() });
  expect(empty).toMatchObject({ code: 2, stdout: "" });
  expect(empty.stderr).toContain("no answer recorded");
  expect(await cli(["mock", "record", file], { env: cloud.env })).toMatchObject({ code: 2 });
});
