import { expect, test } from "vitest";

import { cli, startCloud } from "../test/cli.js";

const list = ["images", "list", "--limit", "1"];

test("--debug prints a line for each request and each answer, without queries, headers and bodies", async () => {
  await using cloud = await startCloud({ images: 20 });
  const { stderr } = await cli(["images", "summary", "--source", "tencent-host,alibaba-host", "--debug"], cloud);
  const lines = stderr
    .replaceAll(/in \d+ ms/g, "in 9 ms")
    .replaceAll(cloud.url, "http://mock")
    .split("\n");
  // Both clouds are asked at once.
  expect(lines.toSorted()).toEqual(
    [
      "> tencent DescribeAssetImageList #1 POST http://mock/",
      "< tencent DescribeAssetImageList #1 HTTP 200 in 9 ms",
      "> alibaba DescribeImageInfoList #1 POST http://mock/",
      "< alibaba DescribeImageInfoList #1 HTTP 200 in 9 ms",
      "",
    ].toSorted(),
  );
});

test("--debug tells why a request is repeated", async () => {
  await using cloud = await startCloud({ images: 20 });
  cloud.mock.faults.add({ kind: "http-503", count: 1 });
  const { stderr } = await cli([...list, "--source", "tencent-host", "--debug"], cloud);
  expect(stderr).toMatch(/^~ tencent DescribeAssetImageList #1 HTTP 503, again in \d+ ms$/m);
  expect(stderr).toMatch(/^> tencent DescribeAssetImageList #2 /m);
});

test("--debug-bodies adds headers, queries and bodies, and no secret", async () => {
  await using cloud = await startCloud({ images: 20 });
  const { stderr } = await cli(["images", "summary", "--debug-bodies"], cloud);
  expect(stderr).toContain('\n  {"Limit":100,');
  expect(stderr).toContain("\n  x-tc-action: DescribeAssetImageList\n");
  expect(stderr).toContain("?Uuids=");
  expect(stderr).toContain("sha256:");
  const { tencent, alibaba } = cloud.mock.credentials;
  for (const secret of [tencent.secretKey, alibaba.accessKeySecret]) expect(stderr).not.toContain(secret);
  expect(stderr).not.toMatch(/Signature=[0-9a-f]{64}/);
});

test("a wrong secret is told in one line, and with --debug as the service told it", async () => {
  await using cloud = await startCloud({ images: 20 });
  const env = { ...cloud.env, ALIBABA_CLOUD_ACCESS_KEY_SECRET: "not-the-secret" };
  const short = await cli(["images", "list", "--cloud", "alibaba"], { env });
  expect(short).toMatchObject({ code: 4, stdout: "" });
  expect(short.stderr).toMatch(
    /^plimsoll: \[SignatureDoesNotMatch\] Specified signature does not match our calculation\. \(more with --debug\) \(alibaba DescribeImageInfoList, request [\w-]+\)\s+Next\s+step: .+\.\n$/,
  );
  const long = await cli(["images", "list", "--cloud", "alibaba", "--debug"], { env });
  expect(long.stderr).toContain("server CanonicalRequest is [POST");
  expect(short.stderr + long.stderr).not.toContain("not-the-secret");
});
