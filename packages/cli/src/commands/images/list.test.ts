import { expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";

test("lists both clouds, the same images in every format", async () => {
  await using cloud = await startCloud();
  const json = await cli(["images", "list", "-o", "json"], cloud);
  expect(json).toMatchObject({ code: 0, stderr: "" });
  const images: { name: string; cloud: string; id: string }[] = JSON.parse(json.stdout);
  expect(new Set(images.map((image) => image.cloud))).toEqual(new Set(["tencent", "alibaba"]));

  const ndjson = await cli(["images", "list", "-o", "ndjson"], cloud);
  expect(
    ndjson.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual(images);

  const csv = await cli(["images", "list", "-o", "csv"], cloud);
  const [header, ...lines] = csv.stdout.trim().split("\n");
  expect(header).toMatch(/^image,cloud,id,size,/);
  expect(lines.map((line) => line.split(",")[2])).toEqual(images.map(({ id }) => id));

  const table = await cli(["images", "list"], cloud);
  expect(table.stdout.trim().split("\n")).toHaveLength(images.length + 1);
});

test("a query means the same in every format and comes after all pages", async () => {
  await using cloud = await startCloud({ images: 250 });
  const args = ["images", "list", "--cloud", "tencent", "--query", "length(@)"];
  expect((await cli([...args, "-o", "json"], cloud)).stdout).toBe("250\n");
  expect((await cli([...args, "-o", "ndjson"], cloud)).stdout).toBe("250\n");
  expect((await cli([...args, "-o", "yaml"], cloud)).stdout).toBe("250\n");
});

test("a wrong query is a usage error that shows what is taken", async () => {
  await using cloud = await startCloud();
  const ended = await cli(["images", "list", "--query", "[?"], cloud);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toMatch(/^plimsoll: --query: .*jmespath/i);
});

test("raw records are only printed when they are asked for", async () => {
  await using cloud = await startCloud();
  const plain = await cli(["images", "list", "--limit", "1", "-o", "ndjson"], cloud);
  expect(JSON.parse(plain.stdout)).not.toHaveProperty("raw");
  const raw = await cli(["images", "list", "--limit", "1", "--raw", "-o", "ndjson"], cloud);
  expect(JSON.parse(raw.stdout)).toHaveProperty("raw.ImageID");
});

test("without credentials it says what it looked for, in order, and how to go on", async () => {
  const ended = await cli(["images", "list"]);
  expect(ended).toMatchObject({ code: 4, stdout: "" });
  const names = [
    "TENCENTCLOUD_SECRET_ID",
    "TENCENTCLOUD_SECRET_KEY",
    "ALIBABA_CLOUD_ACCESS_KEY_ID",
    "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
  ];
  const places = names.map((name) => ended.stderr.indexOf(name));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(ended.stderr).toContain("plimsoll mock start");
});

test("a cloud without credentials is left out and mentioned", async () => {
  await using cloud = await startCloud();
  const { TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY, PLIMSOLL_ENDPOINT } = cloud.env;
  const env = { TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY, PLIMSOLL_ENDPOINT } as Record<string, string>;
  const ended = await cli(["images", "summary", "-o", "json"], { env });
  expect(ended.code).toBe(0);
  expect(ended.stderr).toBe("plimsoll: Alibaba Cloud is left out, its credentials are not set.\n");
});

test("a wrong secret ends with the code for credentials, as JSON if JSON was asked for", async () => {
  await using cloud = await startCloud();
  const env = { ...cloud.env, TENCENTCLOUD_SECRET_KEY: "not-the-secret" };
  const text = await cli(["images", "list", "--cloud", "tencent"], { env });
  expect(text).toMatchObject({ code: 4, stdout: "" });
  expect(text.stderr).toMatch(/^plimsoll: \[AuthFailure\.SignatureFailure\]/);
  const json = await cli(["images", "list", "--cloud", "tencent", "-o", "ndjson"], { env });
  expect(JSON.parse(json.stderr)).toMatchObject({
    error: { code: "AuthFailure.SignatureFailure", exitCode: 4, cloud: "tencent", action: "DescribeAssetImageList" },
  });
  expect(text.stderr + json.stderr).not.toContain("not-the-secret");
});

test("one cloud that fails does not hide the other, and the code says that the list is not whole", async () => {
  await using cloud = await startCloud();
  const env = { ...cloud.env, ALIBABA_CLOUD_ACCESS_KEY_SECRET: "not-the-secret" };
  const ended = await cli(["images", "list", "-o", "csv"], { env });
  expect(ended.code).toBe(5);
  expect(ended.stdout.trim().split("\n")).toHaveLength(61);
  expect(ended.stderr).toContain("SignatureDoesNotMatch");
});

test("--debug shows the requests and none of the secrets", async () => {
  await using cloud = await startCloud();
  const ended = await cli(["images", "list", "--debug", "-o", "json"], cloud);
  expect(ended.stderr).toContain("DescribeAssetImageList");
  expect(ended.stderr).toContain("DescribeImageInfoList");
  const { tencent, alibaba } = cloud.mock.credentials;
  for (const secret of [tencent.secretKey, alibaba.accessKeySecret]) expect(ended.stderr).not.toContain(secret);
  expect(ended.stderr).not.toMatch(/Signature=[0-9a-f]{64}/);
});
