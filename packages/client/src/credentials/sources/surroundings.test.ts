import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test, vi } from "vitest";

import { missOf, placesOf } from "../../../test/credentials-world.js";
import { startMs } from "../../../test/manual-time.js";
import { startMetadataServer } from "../../../test/metadata-server.js";
import { tencentFromCredentialsFile, tencentFromCli, tencentFromInstanceRole } from "../tencent.js";
import { surroundingsOf } from "./surroundings.js";

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
  expect(surroundingsOf({})).toMatchObject({ home: expect.any(String), hasMachine: true, environment: process.env });
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
