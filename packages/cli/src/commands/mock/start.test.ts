import { X509Certificate } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { type Ended, cli } from "../../../test/cli.js";

/** Starts an emulator that stops as soon as it is ready. */
function start(...options: readonly string[]): Promise<Ended> {
  return cli(["mock", "start", "--port", "0", "--images", "10", ...options], { signal: AbortSignal.abort() });
}

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-test-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test("prints the variables that lead a command to the emulator", async () => {
  const { code, stdout, stderr } = await start();
  expect(code).toBe(0);
  expect(stdout).toMatch(/^export PLIMSOLL_ENDPOINT=http:\/\/127\.0\.0\.1:\d+\nexport TENCENTCLOUD_SECRET_ID=/);
  expect(stdout).not.toContain("CA");
  expect(stderr).toContain("10 host images");
});

test("prints, with --tls, what makes programs trust it, and what to pass to those that read no variable, and cleans up", async () => {
  const { code, stdout, stderr } = await start("--tls");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^export PLIMSOLL_ENDPOINT=https:\/\/127\.0\.0\.1:\d+\n/);
  const [, path = ""] = /^export NODE_EXTRA_CA_CERTS=(.+)$/m.exec(stdout) ?? [];
  for (const name of ["REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "CURL_CA_BUNDLE", "ALIBABA_CLOUD_CA_BUNDLE"])
    expect(stdout).toContain(`\nexport ${name}=${path}\n`);
  expect(path).toMatch(/plimsoll-mock-.*ca\.pem$/);
  expect(existsSync(path)).toBe(false);
  expect(stderr).toContain("no other HTTPS server");
  const [, without = ""] = stderr.split("These read no variable:");
  for (const tool of ["tccli", "Tencent Cloud SDK for Python", "aliyun on macOS and Windows", "Java", "PHP"])
    expect(without).toContain(`\n  ${tool === "Java" || tool === "PHP" ? `SDKs for ${tool}` : tool} `);
  expect(without).toContain(`http_profile.certification = "${path}"`);
});

test("writes the certificate, and nothing else, where it is told, for everybody to read", async () => {
  const path = join(await makeFolder(), "it's a.pem");
  await writeFile(path, "old", { mode: 0o600 });
  const { code, stdout } = await start(
    "--tls",
    "--tls-host",
    "mock.internal,10.0.0.7",
    "--ca-file",
    path,
    "-o",
    "json",
  );
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    url: expect.stringMatching(/^https:/),
    environment: { NODE_EXTRA_CA_CERTS: path, CURL_CA_BUNDLE: path },
  });
  const text = await readFile(path, "utf8");
  expect(text).toMatch(/^-----BEGIN CERTIFICATE-----\n[^-]+-----END CERTIFICATE-----\n$/);
  expect(new X509Certificate(text).ca).toBe(true);
  expect((await stat(path)).mode & 0o777).toBe(0o644);
});

test("quotes for the shell a path that needs it", async () => {
  const path = join(await makeFolder(), "it's a.pem");
  const { stdout } = await start("--tls", "--ca-file", path);
  expect(stdout).toContain(`export CURL_CA_BUNDLE='${path.replace("'", String.raw`'\''`)}'\n`);
});

test.each([
  { name: "a certificate's options without --tls", options: ["--ca-file", "ca.pem"], message: "--tls" },
  { name: "an invalid host", options: ["--tls", "--tls-host", "a b"], message: '"a b" is neither' },
  { name: "more images than there can be", options: ["--images", "1000001"], message: "images must be" },
])("calls $name a mistake in the command line", async ({ options, message }) => {
  const { code, stdout, stderr } = await start(...options);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("says what is wrong with a data file, and starts nothing", async () => {
  const folder = await makeFolder();
  for (const [data, why] of [
    [":memory:", "--data-file: :memory: is not the name of a file."],
    [folder, `--data-file: ${folder} is a folder. Name a file in it.`],
  ] as const) {
    const { code, stdout, stderr } = await start("--data-file", data);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.startsWith(`plimsoll: ${why}`)).toBe(true);
  }
});

test("says that a data file was closed to other users", async () => {
  const data = join(await makeFolder(), "estate.db");
  await start("--data-file", data);
  await chmod(data, 0o644);
  const { code, stderr } = await start("--data-file", data);
  expect(code).toBe(0);
  expect(stderr).toContain(
    `plimsoll: --data-file: ${data} could be opened by other users of this machine (permissions 0644).`,
  );
  expect((await stat(data)).mode & 0o777).toBe(0o600);
});

test("says with -o json where it is and how much there is, in one line as short for 100,000 images as for 10,000", async () => {
  const lineOf = async (images: string): Promise<string> => {
    const { code, stdout } = await start("-o", "json", "--images", images);
    expect(code).toBe(0);
    expect(stdout.match(/\n/g)).toHaveLength(1);
    return stdout;
  };
  const [few, many] = [await lineOf("10000"), await lineOf("100000")];
  expect(JSON.parse(many)).toMatchObject({
    estate: { hostImages: 100_000, alibabaImages: 25_000, licenses: { total: expect.any(Number) } },
  });
  const { estate } = JSON.parse(few);
  expect(estate.firstUuids).toEqual({
    images: Array(3).fill(expect.any(String)),
    servers: [expect.any(String), expect.any(String), expect.any(String)],
  });
  expect(many.length).toBeLessThan(1500);
  // Each of nine counts and the port may have a digit more.
  expect(Math.abs(many.length - few.length)).toBeLessThanOrEqual(12);
});
