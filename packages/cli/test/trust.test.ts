import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

const CLI = join(import.meta.dirname, "../dist/cli.js");
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "plimsoll-test-"));

let emulator: ChildProcess | undefined;
let printed: Readonly<Record<string, string>> = {};
let health = "";

beforeAll(async () => {
  const args = [
    "mock",
    "start",
    "--port",
    "0",
    "--images",
    "0",
    "--tls",
    "--ca-file",
    join(folder, "ca.pem"),
    "-o",
    "json",
  ];
  const child = spawn(process.execPath, [CLI, ...args], { env: bare(), stdio: ["ignore", "pipe", "inherit"] });
  emulator = child;
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  const ready = JSON.parse(line) as { readonly url: string; readonly environment: Record<string, string> };
  printed = ready.environment;
  health = `${ready.url}/_plimsoll/health`;
});

afterAll(async () => {
  if (emulator !== undefined) {
    emulator.kill("SIGINT");
    await once(emulator, "exit");
  }
  rmSync(folder, { recursive: true });
});

/** The machine's environment without what leads to other servers or other authorities. */
function bare(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/proxy$|^(?:SSL_|CURL_|REQUESTS_|NODE_|ALIBABA_CLOUD_)/i.test(name),
  );
  return { ...Object.fromEntries(kept), ...more };
}

/** A program that asks the emulator, whose address is its last argument. */
interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const node = (name: string, script: string): Program => ({ name, command: process.execPath, args: ["-e", script] });
const python = (name: string, script: string): Program => ({ name, command: "python3", args: ["-c", script] });

const curl: Program = { name: "curl", command: "curl", args: ["--silent", "--show-error", "--max-time", "10"] };
const nodeFetch = node("fetch of Node", "fetch(process.argv[1]).then((r) => r.text()).then(console.log)");
const nodeHttps = node("https of Node", "require('https').get(process.argv[1], (r) => r.pipe(process.stdout))");
const urllib = python("urllib of Python", "import sys,urllib.request as u; print(u.urlopen(sys.argv[1]).read())");
const requests = python("requests of Python", "import sys,requests; print(requests.get(sys.argv[1]).text)");

// Not the SDKs themselves: what they do about authorities, as their sources on GitHub have it (see src/commands/mock/trust.ts).
const olderAlibabaSdk = python(
  "aliyun-python-sdk-core's way",
  "import os,sys,requests; s=requests.Session(); print(s.send(s.prepare_request(requests.Request('GET',sys.argv[1])),verify=os.environ.get('ALIBABA_CLOUD_CA_BUNDLE',True)).text)",
);
const alibabaSdk = python(
  "tea-python's way",
  `import ssl,sys,certifi,requests
from requests import adapters
c=ssl.create_default_context(); c.load_verify_locations(certifi.where())
class A(adapters.HTTPAdapter):
    def init_poolmanager(self,*a,**k): super().init_poolmanager(*a,ssl_context=c,**k)
s=requests.Session(); s.mount('https://',A())
print(s.send(s.prepare_request(requests.Request('GET',sys.argv[1])),verify=True).text)`,
);
const tencentSdk = (certification: string): Program =>
  python(
    "tencentcloud-sdk-python's way",
    `import sys,certifi,requests; print(requests.Session().request('GET',sys.argv[1],verify=${certification}).text)`,
  );

function isThere({ command, args }: Program): boolean {
  if (command !== "python3") return spawnSync(command, ["--version"]).error === undefined;
  const imports = /requests/.test(args.join(" ")) ? "import requests,certifi" : "";
  return spawnSync(command, ["-c", imports]).status === 0;
}

/** Reports the emulator's answer to the program, or the reason for its absence. */
async function outcomeOf({ command, args }: Program, env: Readonly<Record<string, string>>): Promise<string> {
  try {
    const { stdout } = await run(command, [...args, health], { env: bare(env), timeout: 25_000 });
    return stdout.includes('"status":"ok"') ? "trusted" : stdout;
  } catch (error) {
    const { stderr = "" } = error as { readonly stderr?: string }; // execFile's own error
    return /certificate|PKIX/i.test(stderr) ? "not trusted" : stderr;
  }
}

describe.each([
  [curl, "CURL_CA_BUNDLE"],
  [curl, "SSL_CERT_FILE"],
  [nodeFetch, "NODE_EXTRA_CA_CERTS"],
  [nodeHttps, "NODE_EXTRA_CA_CERTS"],
  [urllib, "SSL_CERT_FILE"],
  [requests, "REQUESTS_CA_BUNDLE"],
  [olderAlibabaSdk, "ALIBABA_CLOUD_CA_BUNDLE"],
  [alibabaSdk, "SSL_CERT_FILE"],
])("$name", (program, variable) => {
  test.runIf(isThere(program))(`trusts the emulator by ${variable} as it is printed, and not without it`, async () => {
    const { [variable]: path = "", ...others } = printed;
    expect(path).toBe(join(folder, "ca.pem"));
    expect(await outcomeOf(program, { [variable]: path })).toBe("trusted");
    expect(await outcomeOf(program, {})).toBe("not trusted");
    // All at once, as they are pasted: none stands in the way of another.
    expect(await outcomeOf(program, { ...others, [variable]: path })).toBe("trusted");
  });
});

test.runIf(isThere(tencentSdk("True")))(
  "the Tencent Cloud SDK for Python, and so tccli, heeds no variable, but the path that it is told, and certifi's list",
  async () => {
    expect(await outcomeOf(tencentSdk("certifi.where()"), printed)).toBe("not trusted");
    expect(await outcomeOf(tencentSdk(JSON.stringify(join(folder, "ca.pem"))), {})).toBe("trusted");
    const list = join(folder, "list.pem");
    await run("sh", ["-c", 'cat "$(python3 -m certifi)" "$0" > "$1"', join(folder, "ca.pem"), list]);
    expect(await outcomeOf(tencentSdk(JSON.stringify(list)), {})).toBe("trusted");
  },
);

const hasJava = ["javac", "keytool"].every((command) => spawnSync(command, ["-help"]).error === undefined);

test.runIf(hasJava)("Java heeds no variable, but a store that keytool makes", async () => {
  const source = join(folder, "Ask.java");
  const text =
    "class Ask { public static void main(String[] a) throws Exception { System.out.println(new String(new java.net.URL(a[0]).openStream().readAllBytes())); } }";
  writeFileSync(source, text);
  const store = join(folder, "trust.p12");
  await run("keytool", [
    "-importcert",
    "-noprompt",
    "-file",
    join(folder, "ca.pem"),
    "-keystore",
    store,
    "-storepass",
    "changeit",
  ]);
  const options = [`-Djavax.net.ssl.trustStore=${store}`, "-Djavax.net.ssl.trustStorePassword=changeit"];
  expect(await outcomeOf({ name: "java", command: "java", args: [source] }, printed)).toBe("not trusted");
  expect(await outcomeOf({ name: "java", command: "java", args: [...options, source] }, {})).toBe("trusted");
});
