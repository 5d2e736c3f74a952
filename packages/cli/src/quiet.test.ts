import { expect, test } from "vitest";

import { cli, startCloud } from "../test/cli.js";
import { newFolder } from "../test/folder.js";

test.each(["-q", "--quiet"])("with %s there are no notes, and failures are told", async (option) => {
  const accounts = [{ cloud: "tencent", id: "few", secret: "s", deny: ["DescribeAssetImageRegistryList"] }] as const;
  await using cloud = await startCloud({ images: 3, accounts });
  const { tencent } = cloud.mock.credentials;
  const env = {
    PLIMSOLL_ENDPOINT: cloud.url,
    TENCENTCLOUD_SECRET_ID: tencent.secretId,
    TENCENTCLOUD_SECRET_KEY: tencent.secretKey,
  };
  const usual = await cli(["images", "list"], { env });
  expect(usual.stderr).toContain("Alibaba Cloud is left out");
  expect(await cli(["images", "list", option], { env })).toEqual({ ...usual, stderr: "" });
  const few = { ...env, TENCENTCLOUD_SECRET_ID: "few", TENCENTCLOUD_SECRET_KEY: "s" };
  const failed = await cli(["images", "list", option], { env: few });
  expect(failed.code).toBe(5);
  expect(failed.stderr).toMatch(/^plimsoll: \[AuthFailure\.UnauthorizedOperation\] /);
});

test("a usage error is told with --quiet, in text and as JSON", async () => {
  expect((await cli(["images", "lst", "--quiet"])).stderr).toContain("unknown command 'lst'");
  expect(JSON.parse((await cli(["images", "lst", "-q", "-o", "json"])).stderr)).toMatchObject({
    error: { exitCode: 2 },
  });
  expect(await cli(["accounts", "list", "-q", "-v"])).toMatchObject({ code: 2, stdout: "" });
});

test("a question with --quiet comes with what it is about", async () => {
  using folder = newFolder();
  const line = ["configure", "--cloud", "tencent", "--name", "a", "--offline", "--quiet"];
  const ended = await cli(line, { cwd: folder.path, answers: ["", "", "1", "n"] });
  expect(ended.stderr).toContain("cloud: tencent\n");
  expect(ended.stderr).toMatch(/Write it\? \[y\/N\] $/);
});

test("-v tells accounts, endpoints and where keys come from, and counts the calls; results stay the same", async () => {
  await using cloud = await startCloud({ images: 3 });
  const options = { env: { ...cloud.env, PLIMSOLL_SAS_UUIDS: "" } };
  const usual = await cli(["images", "summary", "-o", "json"], options);
  const verbose = await cli(["images", "summary", "-o", "json", "-v"], options);
  expect(verbose.stdout).toBe(usual.stdout);
  expect(verbose.stderr).toContain(
    `plimsoll: account tencent: tencent, international, ${cloud.url}; key: the places of the vendor's own tools\n`,
  );
  expect(verbose.stderr).toMatch(
    /^plimsoll: account tencent: \d+ requests: DescribeAssetImageList \d+, DescribeAssetImageRegistryList \d+$/m,
  );
  expect(verbose.stderr).toMatch(/^plimsoll: account alibaba: \d+ requests: DescribeImageInstances \d+, /m);
  const { secretKey } = cloud.mock.credentials.tencent;
  expect(verbose.stderr).not.toContain(secretKey);
});
