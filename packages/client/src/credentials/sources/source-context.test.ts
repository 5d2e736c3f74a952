import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

import { expect, test, vi } from "vitest";

import { missOf, placesOf } from "../../../test/credentials-world.js";
import { startMs } from "../../../test/manual-time.js";
import { startMetadataServer } from "../../../test/metadata-server.js";
import { tencentFromCredentialsFile, tencentFromCli, tencentFromInstanceRole } from "../tencent.js";
import { sourceContextOf } from "./source-context.js";

test("on a machine, files are read from the disk and variables from the process", async () => {
  const home = await mkdtemp(join(tmpdir(), "plimsoll-"));
  await mkdir(join(home, ".tencentcloud"));
  await writeFile(join(home, ".tencentcloud/credentials"), "[default]\nsecret_id=AKID\nsecret_key=k\n");
  vi.stubEnv("TENCENTCLOUD_CREDENTIALS_FILE", undefined);
  vi.stubEnv("TCCLI_PROFILE", undefined);
  expect(await tencentFromCredentialsFile({ home })()).toEqual({ secretId: "AKID", secretKey: "k" });
  const error = await missOf(tencentFromCli({ home })());
  vi.unstubAllEnvs();
  await rm(home, { recursive: true });
  expect(placesOf(error)).toEqual([`file ${home}/.tccli/default.credential (no such file)`]);
  expect(sourceContextOf({})).toMatchObject({ home: expect.any(String), hasMachine: true, environment: process.env });
});

test.each([undefined, ""])("with HOME %j, files are looked for where the operating system says", (home) => {
  vi.stubEnv("HOME", home);
  vi.stubEnv("USERPROFILE", home);
  const found = sourceContextOf({}).home;
  vi.unstubAllEnvs();
  expect(found).toBe(userInfo().homedir);
});

test.each([
  { name: "UTF-8 with a mark", encode: (text: string) => Buffer.from(`\uFEFF${text}`) },
  { name: "UTF-16, little end first", encode: (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le") },
  { name: "UTF-16, big end first", encode: (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16() },
])("credential files may be $name", async ({ encode }) => {
  const home = await mkdtemp(join(tmpdir(), "plimsoll-"));
  await mkdir(join(home, ".tccli"));
  await mkdir(join(home, ".tencentcloud"));
  await writeFile(join(home, ".tccli/default.credential"), encode('{"secretId":"AKID","secretKey":"k"}'));
  await writeFile(join(home, ".tencentcloud/credentials"), encode("[default]\r\nsecret_id=AKID\r\nsecret_key=k\r\n"));
  const options = { home, environment: {} };
  const keys = [await tencentFromCli(options)(), await tencentFromCredentialsFile(options)()];
  await rm(home, { recursive: true });
  expect(keys).toEqual([
    { secretId: "AKID", secretKey: "k" },
    { secretId: "AKID", secretKey: "k" },
  ]);
});

test.each([
  { name: "bytes that are not UTF-8", bytes: Buffer.from([0x7b, 0xff, 0x7d]) },
  { name: "UTF-16 without a mark", bytes: Buffer.from("{}", "utf16le") },
  { name: "UTF-16 that ends inside a character", bytes: Buffer.from([0xff, 0xfe, 0x7b]) },
  { name: "UTF-32", bytes: Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]) },
])("a credential file of $name is broken, not missing", async ({ bytes }) => {
  const home = await mkdtemp(join(tmpdir(), "plimsoll-"));
  const path = join(home, ".tccli/default.credential");
  await mkdir(join(home, ".tccli"));
  await writeFile(path, bytes);
  const error = await missOf(tencentFromCli({ home, environment: {} })());
  await rm(home, { recursive: true });
  expect(error.reason).toBe("unusable");
  expect(placesOf(error)).toEqual([`file ${path} (malformed: not UTF-8)`]);
});

test("with nothing replaced, metadata is asked over the global fetch and the timer is stopped", async () => {
  const key = () => ({ Code: "Success", TmpSecretId: "id", TmpSecretKey: "k", Token: "t", ExpiredTime: startMs });
  await using server = await startMetadataServer({ cloud: "tencent", role: "r", key });
  const provider = tencentFromInstanceRole({ metadataEndpoint: server.url, metadataTimeoutMs: 60_000 });
  expect((await provider()).secretId).toBe("id");
});

test("where there is no machine, neither files nor metadata are looked at", async () => {
  vi.stubGlobal("process", Object.create(process, { getBuiltinModule: { value: undefined } }));
  const errors = [await missOf(tencentFromCli({ environment: {} })()), await missOf(tencentFromInstanceRole()())];
  vi.unstubAllGlobals();
  expect(errors.flatMap(placesOf)).toEqual([
    "file ~/.tccli/default.credential (not available here)",
    "metadata http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/ (not available here)",
  ]);
});
