import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { newFolder } from "./folder.js";
import { startReceiver } from "./receiver.js";
import { plimsoll } from "./spawn.js";

const VERDICTS = JSON.stringify({
  version: 1,
  at: "2026-11-27T10:00:00Z",
  policy: { digest: "0" },
  sources: [],
  images: [],
  totals: { images: { fail: 0, pass: 0, unknown: 1 }, exitCode: 5 },
});

test("a receiver with a certificate of an own authority is trusted by NODE_EXTRA_CA_CERTS, and not without it", async () => {
  using folder = newFolder({ "verdicts.json": VERDICTS });
  const at = (name: string): string => `${folder.path}/${name}`;
  const subject = ["-subj", "/CN=receiver", "-addext", "subjectAltName=IP:127.0.0.1"];
  const made = [
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:P-256",
    "-keyout",
    at("key.pem"),
    "-out",
    at("cert.pem"),
  ];
  execFileSync("openssl", ["req", "-x509", "-nodes", "-days", "2", ...made, ...subject], { stdio: "ignore" });
  const tls = { cert: readFileSync(at("cert.pem"), "utf8"), key: readFileSync(at("key.pem"), "utf8") };
  await using receiver = await startReceiver(() => ({ body: '{"errcode":0}' }), tls);
  const notify = ["notify", at("verdicts.json"), "--to", "dingtalk", "--state", at("state.json"), "--timeout", "60"];
  const env = { PLIMSOLL_NOTIFY_URL: `${receiver.url}/robot/send?access_token=1` };

  const refused = await plimsoll(notify, env);
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("[DEPTH_ZERO_SELF_SIGNED_CERT]") });
  expect([receiver.requests.length, existsSync(at("state.json"))]).toEqual([0, false]);
  expect(await plimsoll(notify, { ...env, NODE_EXTRA_CA_CERTS: at("cert.pem") })).toMatchObject({ code: 0 });
  expect(receiver.requests.length).toBe(1);
});
