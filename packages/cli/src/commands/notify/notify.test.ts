import { createHmac } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";
import { type Receiver, startReceiver } from "../../../test/receiver.js";

/** Verdicts of images that fail, by their names. */
function verdictsOf(failing: readonly string[], passing: readonly string[] = []): string {
  const image = (name: string, verdict: string): object => ({
    cloud: "tencent",
    id: name,
    name,
    verdict,
    rules: verdict === "fail" ? [{ rule: "no-critical", verdict, reason: "denied: CVE-2024-1" }] : [],
    breaking: {},
  });
  return JSON.stringify({
    version: 1,
    at: "2026-11-21T12:00:00Z",
    policy: { digest: "0" },
    sources: [],
    images: [...failing.map((name) => image(name, "fail")), ...passing.map((name) => image(name, "pass"))],
    totals: {
      images: { fail: failing.length, pass: passing.length, unknown: 0 },
      exitCode: failing.length > 0 ? 3 : 0,
    },
  });
}

const TOKEN = "token-0123456789abcdef";
const SECRET = "SEC0123456789abcdef";
const WHSEC = `whsec_${Buffer.from("0123456789abcdef0123456789abcdef").toString("base64")}`;
const noWait = { sleep: async () => undefined };

/** The environment that leads a message to a receiver. */
function to(receiver: Receiver, secret?: string): Readonly<Record<string, string>> {
  const url = `${receiver.url}/hook/${TOKEN}?key=${TOKEN}`;
  return { PLIMSOLL_NOTIFY_URL: url, ...(secret === undefined ? {} : { PLIMSOLL_NOTIFY_SECRET: secret }) };
}

test("what changed is told once, and the state is kept", async () => {
  await using receiver = await startReceiver(() => ({ body: '{"errcode":0}' }));
  using folder = newFolder({ "verdicts.json": verdictsOf(["shop/a:1"]) });
  const notify = ["notify", `${folder.path}/verdicts.json`, "--to", "wecom", "--state", `${folder.path}/state.json`];
  const env = to(receiver);
  expect(await cli(notify, { env })).toMatchObject({
    code: 0,
    stdout: "",
    stderr: expect.stringContaining("told WeCom at 127.0.0.1"),
  });
  expect(JSON.parse(receiver.requests[0]?.body ?? "").markdown.content).toContain("shop/a:1");
  expect((await cli(notify, { env })).stderr).toContain("nothing changed, and nothing was sent.");
  folder.write("verdicts.json", verdictsOf(["shop/b:1"], ["shop/a:1"]));
  expect((await cli(notify, { env })).stderr).toContain("1 newly failing, 1 newly passing, 0 still failing");
  expect(receiver.requests.length).toBe(2);
});

test("verdicts of a gate are told as they are", async () => {
  await using cloud = await startCloud({ images: 10 });
  await using receiver = await startReceiver(() => ({ body: "" }));
  using folder = newFolder({
    "policy.yaml": "version: 1\nrules:\n  - { id: no-critical, deny: { kind: vulnerability, severity: critical } }\n",
  });
  const at = (name: string): string => `${folder.path}/${name}`;
  const gate = ["gate", "--policy", at("policy.yaml"), "--cloud", "tencent", "-o", `verdicts=${at("verdicts.json")}`];
  expect((await cli(gate, cloud)).code).toBe(3);
  const notify = ["notify", at("verdicts.json"), "--to", "webhook", "--state", at("state.json")];
  expect((await cli(notify, { env: to(receiver) })).code).toBe(0);
  const { totals } = JSON.parse(readFileSync(at("verdicts.json"), "utf8"));
  expect(JSON.parse(receiver.requests[0]?.body ?? "").data.counts).toMatchObject(totals.images);
});

/** Receivers that check signatures by the rules of the products, and refuse what is signed wrongly as these do. */
const RECEIVERS = {
  dingtalk:
    (secret: string): Receiver["answer"] =>
    ({ url }) => {
      const timestamp = url.searchParams.get("timestamp") ?? "";
      const want = createHmac("sha256", secret).update(`${timestamp}\n${secret}`).digest("base64");
      const isSigned = url.searchParams.get("sign") === want && Math.abs(Number(timestamp) - NOW) < 3_600_000;
      return { body: isSigned ? '{"errcode":0,"errmsg":"ok"}' : '{"errcode":310000,"errmsg":"sign not match"}' };
    },
  feishu:
    (secret: string): Receiver["answer"] =>
    ({ body }) => {
      const { timestamp, sign, msg_type: type } = JSON.parse(body);
      const want = createHmac("sha256", `${timestamp}\n${secret}`).update("").digest("base64");
      const isSigned = sign === want && Math.abs(Number(timestamp) * 1000 - NOW) < 3_600_000 && type === "interactive";
      return { body: isSigned ? '{"code":0,"msg":"success"}' : '{"code":19021,"msg":"sign match fail"}' };
    },
  webhook:
    (secret: string): Receiver["answer"] =>
    ({ body, headers }) => {
      try {
        new Webhook(secret).verify(body, headers);
        return { body: "" };
      } catch (error) {
        return { status: 401, body: String(error) };
      }
    },
};
const NOW = Date.parse("2026-11-21T12:00:00Z");

test.each([
  { name: "dingtalk", secret: SECRET },
  { name: "feishu", secret: SECRET },
  { name: "webhook", secret: WHSEC },
] as const)(
  "$name takes a message that is signed, and one with another secret does not arrive",
  async ({ name, secret }) => {
    // The library of Standard Webhooks reads the clock of the machine.
    const now = name === "webhook" ? { now: () => new Date() } : {};
    using folder = newFolder({ "verdicts.json": verdictsOf(["shop/a:1"]) });
    const state = `${folder.path}/state.json`;
    const notify = ["notify", `${folder.path}/verdicts.json`, "--to", name, "--state", state];
    await using other = await startReceiver(
      RECEIVERS[name](name === "webhook" ? `${WHSEC.slice(0, -4)}AAA=` : "SECother"),
    );
    expect(await cli(notify, { env: to(other, secret), ...now })).toMatchObject({ code: 1 });
    expect(existsSync(state)).toBe(false);
    await using receiver = await startReceiver(RECEIVERS[name](secret));
    expect(await cli(notify, { env: to(receiver, secret), ...now })).toMatchObject({ code: 0 });
    expect(existsSync(state)).toBe(true);
  },
);

test.each([
  { name: "slack", body: "invalid_payload" },
  { name: "dingtalk", body: '{"errcode":310000,"errmsg":"keywords not in content"}' },
  { name: "lark", body: '{"code":19024,"msg":"Key Words Not Found"}' },
  { name: "wecom", body: '{"errcode":45009,"errmsg":"api freq out of limit"}' },
])("a refusal of $name in an answer with status 200 is a failure, and is not repeated", async ({ name, body }) => {
  await using receiver = await startReceiver(() => ({ body }));
  using folder = newFolder({ "verdicts.json": verdictsOf(["shop/a:1"]) });
  const state = `${folder.path}/state.json`;
  const ended = await cli(["notify", `${folder.path}/verdicts.json`, "--to", name, "--state", state], {
    env: to(receiver),
  });
  expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining("[Refused] the message did not arrive") });
  expect(receiver.requests.length).toBe(1);
  expect(existsSync(state)).toBe(false);
});

test("429 and 5xx are repeated after the time that the receiver wants, twice at most", async () => {
  using folder = newFolder({ "verdicts.json": verdictsOf(["shop/a:1"]) });
  const notify = ["notify", `${folder.path}/verdicts.json`, "--to", "slack", "--state", `${folder.path}/state.json`];
  const waits: number[] = [];
  const sleep = async (ms: number): Promise<void> => void waits.push(ms);
  const answers = [{ status: 429, retryAfter: "7", body: "" }, { status: 503, body: "" }, { body: "ok" }];
  await using receiver = await startReceiver(() => answers.shift() ?? { status: 500, body: "down" });
  expect(await cli(notify, { env: to(receiver), sleep })).toMatchObject({ code: 0 });
  expect(waits).toEqual([7000, 2000]);
  folder.write("verdicts.json", verdictsOf(["shop/b:1"]));
  const ended = await cli(notify, { env: to(receiver), sleep });
  expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining("[500] the message did not arrive") });
  expect(ended.stderr).toContain("(3 requests)");
  expect(receiver.requests.length).toBe(6);
});

test("a request that is repeated has its ID again, with a signature for its own time", async () => {
  using folder = newFolder({ "verdicts.json": verdictsOf(["shop/a:1"]) });
  const answers = [{ status: 503, body: "" }];
  await using receiver = await startReceiver(() => answers.shift() ?? { body: "" });
  let seconds = 0;
  const now = (): Date => new Date(NOW + (seconds += 10) * 1000);
  const notify = ["notify", `${folder.path}/verdicts.json`, "--to", "webhook", "--state", `${folder.path}/state.json`];
  expect((await cli(notify, { env: to(receiver, WHSEC), now, ...noWait })).code).toBe(0);
  const [first, second] = receiver.requests.map(({ headers }) => headers);
  expect(second?.["webhook-id"]).toBe(first?.["webhook-id"]);
  expect(second?.["webhook-timestamp"]).not.toBe(first?.["webhook-timestamp"]);
});

test("a receiver that wants a long wait is not waited for, and one that is not there is tried three times", async () => {
  using folder = newFolder({ "verdicts.json": verdictsOf(["shop/a:1"]) });
  const notify = ["notify", `${folder.path}/verdicts.json`, "--to", "slack", "--state", `${folder.path}/state.json`];
  await using receiver = await startReceiver(() => ({ status: 429, retryAfter: "3600", body: "" }));
  expect((await cli(notify, { env: to(receiver), ...noWait })).code).toBe(1);
  expect(receiver.requests.length).toBe(1);
  const closed = await startReceiver(() => ({ body: "ok" }));
  await closed[Symbol.asyncDispose]();
  const ended = await cli(notify, { env: to(closed), ...noWait });
  expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining("[ECONNREFUSED]") });
  expect(ended.stderr).toContain("(3 requests)");
});

test.each(["on this host", "to another host"])(
  "a redirect %s is not followed, and takes no secret there",
  async (where) => {
    await using other = await startReceiver(() => ({ body: "ok" }));
    const location = where === "to another host" ? `${other.url}/hook` : "/elsewhere";
    await using receiver = await startReceiver(() => ({ status: 307, location, body: "" }));
    using folder = newFolder({ "verdicts.json": verdictsOf(["shop/a:1"]) });
    const ended = await cli(
      ["notify", `${folder.path}/verdicts.json`, "--to", "webhook", "--state", `${folder.path}/state.json`],
      { env: to(receiver) },
    );
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining("[307]") });
    expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain("a redirect is not followed");
    expect([receiver.requests.length, other.requests.length]).toEqual([1, 0]);
  },
);

test("neither the address nor the secret stands in any output, whatever the receiver repeats of them", async () => {
  using folder = newFolder({ "verdicts.json": verdictsOf(["shop/a:1"]) });
  const at = (name: string): string => `${folder.path}/${name}`;
  const notify = ["notify", at("verdicts.json"), "--to", "dingtalk", "--state", at("state.json"), "--debug"];
  await using echo = await startReceiver(({ url, body }) => ({
    status: 400,
    body: `${url.href} ${url.search} ${url.pathname} ${SECRET} ${encodeURIComponent(SECRET)} ${body.slice(0, 20)}`,
  }));
  const env = to(echo, SECRET);
  const outputs = [
    await cli(notify, { env }),
    await cli([...notify, "--output", "json"], { env }),
    await cli([...notify, "--dry-run"], { env }),
    await cli(notify, { env: { ...env, PLIMSOLL_NOTIFY_URL: `ftp://hooks.example/${TOKEN}` } }),
    await cli(notify, { env: { ...env, PLIMSOLL_NOTIFY_URL: `http://hooks.example/${TOKEN}` } }),
    await cli(notify, { env: { ...env, PLIMSOLL_NOTIFY_URL: `${TOKEN} no address` } }),
    await cli(notify, { env: { ...env, PLIMSOLL_NOTIFY_SECRET_FILE: at("absent") } }),
    await cli(["notify", at("verdicts.json"), "--to", "slack", "--state", at("state.json")], { env }),
    await cli(["notify", at("verdicts.json"), "--to", "webhook", "--state", at("state.json")], { env }),
    await cli(["version"], { env }),
  ];
  for (const { stdout, stderr } of outputs) {
    expect(stdout + stderr).not.toContain(TOKEN);
    expect(stdout + stderr).not.toContain(SECRET);
  }
  expect(outputs.map(({ code }) => code)).toEqual([1, 1, 0, 2, 2, 2, 2, 2, 2, 0]);
  expect(existsSync(at("state.json"))).toBe(false);
});

test("address and secret may stand in files", async () => {
  await using receiver = await startReceiver(RECEIVERS.dingtalk(SECRET));
  const { PLIMSOLL_NOTIFY_URL = "" } = to(receiver);
  using folder = newFolder({
    "verdicts.json": verdictsOf(["a"]),
    url: `${PLIMSOLL_NOTIFY_URL}\n`,
    secret: `${SECRET}\n`,
  });
  const at = (name: string): string => `${folder.path}/${name}`;
  const env = { PLIMSOLL_NOTIFY_URL_FILE: at("url"), PLIMSOLL_NOTIFY_SECRET_FILE: at("secret") };
  expect(
    await cli(["notify", at("verdicts.json"), "--to", "dingtalk", "--state", at("state.json")], { env }),
  ).toMatchObject({
    code: 0,
  });
});

test("a dry run prints what would be sent, needs no address, sends nothing and keeps no state", async () => {
  using folder = newFolder({ "verdicts.json": verdictsOf(["shop/a:1"]) });
  const state = `${folder.path}/state.json`;
  const notify = ["notify", `${folder.path}/verdicts.json`, "--to", "feishu", "--state", state, "--dry-run"];
  const ended = await cli([...notify, "--link", "https://ci.example/1"]);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  const body = JSON.parse(ended.stdout);
  expect(body).toMatchObject({ msg_type: "interactive", card: { header: { template: "red" } } });
  expect(body.sign).toBeUndefined();
  expect(existsSync(state)).toBe(false);
});

test.each([
  { name: "no state", args: ["--to", "slack"], want: "--state is missing" },
  { name: "no product", args: ["--state", "s"], want: "--to" },
  {
    name: "a link of another kind",
    args: ["--to", "slack", "--state", "s", "--link", "javascript:alert(1)"],
    want: "http or https",
  },
  {
    name: "a link that is too long once it is encoded",
    args: ["--to", "slack", "--state", "s", "--link", `https://ci.example/${"流".repeat(200)}`],
    want: "at most 1000 characters",
  },
])("with $name nothing is sent", async ({ args, want }) => {
  using folder = newFolder({ "verdicts.json": verdictsOf(["a"]) });
  await using receiver = await startReceiver(() => ({ body: "ok" }));
  const ended = await cli(["notify", `${folder.path}/verdicts.json`, ...args], { env: to(receiver) });
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining(want) });
  expect(receiver.requests.length).toBe(0);
});

test("a file that is not a state is never overwritten, and one that has no verdicts says where they come from", async () => {
  await using receiver = await startReceiver(() => ({ body: "ok" }));
  using folder = newFolder({ "verdicts.json": verdictsOf(["a"]), "other.json": '{"precious":true}', "empty.json": "" });
  const at = (name: string): string => `${folder.path}/${name}`;
  const notify = (verdicts: string, state: string) =>
    cli(["notify", at(verdicts), "--to", "slack", "--state", at(state)], { env: to(receiver) });
  expect(await notify("verdicts.json", "other.json")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("is not a state file of plimsoll notify"),
  });
  expect(readFileSync(at("other.json"), "utf8")).toBe('{"precious":true}');
  for (const name of ["other.json", "empty.json"])
    expect(await notify(name, "state.json")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("plimsoll gate"),
    });
  expect(receiver.requests.length).toBe(0);
});

test("a secret is masked in every form that a receiver may write it in, and where its answer is cut off", async () => {
  using folder = newFolder({ "verdicts.json": verdictsOf(["shop/a:1"]) });
  const notify = ["notify", `${folder.path}/verdicts.json`, "--to", "dingtalk", "--state", `${folder.path}/state.json`];
  const secret = 'SEC+/="0123456789';
  for (const text of [encodeURIComponent(secret), JSON.stringify(secret)]) {
    await using echo = await startReceiver(() => ({ status: 400, body: text }));
    const { stderr } = await cli(notify, { env: to(echo, secret) });
    expect(stderr).not.toContain("0123456789");
  }
  // So many of them that the end of what is read stands in the message.
  const long = "S".repeat(2500);
  await using flood = await startReceiver(() => ({ status: 400, body: long.repeat(10).slice(0, 9999) }));
  const { stderr } = await cli(notify, { env: to(flood, long) });
  expect(stderr).toContain("answered 400: ***");
  expect(stderr).not.toContain("SSSS");
});

test("a proxy whose address cannot be used is named by its variable, without the password in it", async () => {
  using folder = newFolder({ "verdicts.json": verdictsOf(["shop/a:1"]) });
  const env = {
    PLIMSOLL_NOTIFY_URL: `https://hooks.example/${TOKEN}`,
    HTTPS_PROXY: "http://us er:proxy-password@",
  };
  const args = ["notify", `${folder.path}/verdicts.json`, "--to", "slack", "--state", `${folder.path}/state.json`];
  const { code, stderr } = await cli(args, { env, ...noWait });
  expect(code).toBe(1);
  expect(stderr.replaceAll(/\s+/g, " ")).toContain("HTTPS_PROXY is not the address of a proxy");
  expect(stderr).not.toContain("proxy-password");
  expect(stderr).not.toContain("requests)");
});

test("nothing is sent if the state cannot be kept, as every run would send it again", async () => {
  await using receiver = await startReceiver(() => ({ body: "ok" }));
  using folder = newFolder({ "verdicts.json": verdictsOf(["shop/a:1"]) });
  const state = `${folder.path}/none/state.json`;
  const args = ["notify", `${folder.path}/verdicts.json`, "--to", "slack", "--state", state];
  const ended = await cli(args, { env: to(receiver) });
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining("--state: cannot write") });
  expect(receiver.requests.length).toBe(0);
});

test.each([
  { name: "closes before its answer", answer: (response: ServerResponse) => response.destroy() },
  {
    name: "closes in the middle of its answer",
    answer: (response: ServerResponse) => {
      response.writeHead(200, { "content-length": 100 });
      response.write("ok", () => response.destroy());
    },
  },
])("a receiver that $name is tried three times, and the state stays as it was", async ({ answer }) => {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.resume().on("end", () => answer(response));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  using folder = newFolder({ "verdicts.json": verdictsOf(["shop/a:1"]) });
  const { port } = server.address() as AddressInfo; // it listens on a port
  const env = { PLIMSOLL_NOTIFY_URL: `http://127.0.0.1:${port}/${TOKEN}` };
  const args = ["notify", `${folder.path}/verdicts.json`, "--to", "slack", "--state", `${folder.path}/state.json`];
  const ended = await cli(args, { env, ...noWait });
  expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining("(3 requests)") });
  expect(requests).toBe(3);
  expect(existsSync(`${folder.path}/state.json`)).toBe(false);
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

test("a receiver that never answers is given up by --timeout, and one that never stops is refused by its beginning", async () => {
  using folder = newFolder({ "verdicts.json": verdictsOf(["shop/a:1"]) });
  const args = ["notify", `${folder.path}/verdicts.json`, "--to", "slack", "--state", `${folder.path}/state.json`];
  const server = createServer((request, response) => {
    request.resume();
    if (request.url !== "/endless") return;
    const more = (): void => {
      while (!response.destroyed && response.write("x".repeat(1000)));
    };
    response.on("drain", more);
    more();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo; // it listens on a port
  const at = (path: string) => ({ env: { PLIMSOLL_NOTIFY_URL: `http://127.0.0.1:${port}/${path}` } });
  const silent = await cli([...args, "--timeout", "1"], at("silent"));
  expect(silent).toMatchObject({ code: 1, stderr: expect.stringContaining("[Timeout] the message did not arrive") });
  const endless = await cli(args, at("endless"));
  expect(endless).toMatchObject({ code: 1, stderr: expect.stringContaining("[Refused]") });
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});
