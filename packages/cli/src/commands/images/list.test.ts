import { expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";

test("lists both clouds, the same images in every format", async () => {
  await using cloud = await startCloud();
  const json = await cli(["images", "list", "-o", "json"], cloud);
  expect(json.code).toBe(0);
  const images: { name: string; clouds: string[]; id: string }[] = JSON.parse(json.stdout);
  expect(new Set(images.flatMap((image) => image.clouds))).toEqual(new Set(["tencent", "alibaba"]));

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
  const args = ["images", "list", "--source", "tencent-host", "--query", "length(@)"];
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
  expect(JSON.parse(plain.stdout).places[0]).not.toHaveProperty("raw");
  const raw = await cli(["images", "list", "--limit", "1", "--raw", "-o", "ndjson"], cloud);
  expect(JSON.parse(raw.stdout).places[0]).toHaveProperty("raw.ImageID");
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

test("missing credentials are reported once, although two lists of the cloud need them", async () => {
  const ended = await cli(["images", "list", "--cloud", "tencent"], { env: { PLIMSOLL_INSTANCE_ROLE: "off" } });
  expect(ended.code).toBe(4);
  expect(ended.stderr.match(/no credentials/g)).toHaveLength(1);
});

test("a cloud without credentials is left out and mentioned", async () => {
  await using cloud = await startCloud();
  const { TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY, PLIMSOLL_ENDPOINT } = cloud.env;
  const env = { TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY, PLIMSOLL_ENDPOINT } as Record<string, string>;
  const ended = await cli(["images", "summary"], { env });
  expect(ended.code).toBe(0);
  expect(ended.stderr.split("\n", 1)[0]).toBe("plimsoll: Alibaba Cloud is left out: its credentials are not set.");
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
  const ended = await cli(["images", "list", "--source", "tencent-host,alibaba-host", "-o", "csv"], { env });
  expect(ended.code).toBe(5);
  expect(ended.stdout.trim().split("\n")).toHaveLength(61);
  expect(ended.stderr).toContain("SignatureDoesNotMatch");
});

test.each(["TENCENTCLOUD_SECRET_KEY", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"])(
  "--limit does not hide that a cloud refuses: %s is wrong",
  async (name) => {
    await using cloud = await startCloud();
    const ended = await cli(["images", "list", "--limit", "1", "-o", "ndjson"], {
      env: { ...cloud.env, [name]: "not-the-secret" },
    });
    expect(ended.code).toBe(5);
    expect(ended.stdout.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(ended.stderr.split("\n", 1)[0] ?? "")).toMatchObject({
      error: { cloud: name.startsWith("TENCENT") ? "tencent" : "alibaba" },
    });
  },
);

test("--limit that is reached is a part that was asked for", async () => {
  await using cloud = await startCloud();
  expect(await cli(["images", "list", "--limit", "3", "-o", "csv"], cloud)).toMatchObject({ code: 0, stderr: "" });
});

test("without UUIDs all four lists are read, and an image in several of them is one image", async () => {
  await using cloud = await startCloud();
  const { PLIMSOLL_SAS_UUIDS: _, ...env } = cloud.env;
  const ended = await cli(["images", "list", "-o", "json"], { env });
  expect(ended.code).toBe(0);
  const images: { id: string; sources: string[]; places: { source: string; id: string }[] }[] = JSON.parse(
    ended.stdout,
  );
  expect(new Set(images.map(({ id }) => id)).size).toBe(images.length);
  const placesIn = (source: string): number =>
    images.flatMap(({ places }) => places).filter((place) => place.source === source).length;
  expect(placesIn("tencent-host")).toBe(60);
  expect(placesIn("tencent-registry")).toBe(15);
  expect(placesIn("alibaba-registry")).toBe(cloud.mock.estate.imageUuids.length);
  expect(placesIn("alibaba-host")).toBeGreaterThan(0);
  expect(images.some(({ sources }) => sources.join("+") === "tencent-host+tencent-registry")).toBe(true);
  expect(images.every(({ id, places }) => places.every((place) => place.id === id))).toBe(true);
});

test("--uuid asks for Alibaba Cloud: without its key the output is incomplete, and the message says so", async () => {
  await using cloud = await startCloud();
  const { ALIBABA_CLOUD_ACCESS_KEY_ID: _, ALIBABA_CLOUD_ACCESS_KEY_SECRET: __, ...env } = cloud.env;
  const ended = await cli(["images", "list", "--uuid", "a", "-o", "csv"], { env });
  expect(ended.code).toBe(5);
  expect(ended.stderr).toContain("Alibaba Cloud was not read: --uuid asks for it, and its credentials are not set");
  expect(ended.stderr).toMatch(/the output is incomplete: .* was not read to the end\.\n$/);
  expect(await cli(["images", "list", "-o", "csv"], { env })).toMatchObject({ code: 0 });
});

test.each([
  { name: "both clouds would be read", args: [], want: "--cloud tencent" },
  { name: "only Alibaba Cloud is", args: ["--cloud", "alibaba"], want: "--name" },
])("a filter of Tencent Cloud is refused before any call where $name", async ({ args, want }) => {
  await using cloud = await startCloud();
  const ended = await cli(["images", "list", "--filter", "ScanStatus=scanErr", ...args], cloud);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toMatch(new RegExp(`^plimsoll: --filter ScanStatus .*Alibaba Cloud.*${want}`));
  expect(cloud.mock.requests()).toEqual([]);
});

test("a filter of Tencent Cloud is applied where that cloud alone is read", async () => {
  await using cloud = await startCloud();
  const args = ["images", "list", "--filter", "IsAuthorized=0", "-o", "json", "--query", "[].places[].licensed"];
  const ended = await cli([...args, "--cloud", "tencent"], cloud);
  expect(ended.code).toBe(0);
  expect(new Set(JSON.parse(ended.stdout))).toEqual(new Set([false]));
});

test("UUIDs for a cloud that is left out are refused", async () => {
  await using cloud = await startCloud();
  const ended = await cli(["images", "list", "--cloud", "tencent", "--uuid", "a"], cloud);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain("--uuid");
});

test.each(["list", "summary"])("%s of nothing prints the head and says that there are no images", async (verb) => {
  await using cloud = await startCloud({ images: 0 });
  const ended = await cli(["images", verb, "--cloud", "tencent"], cloud);
  expect(ended).toMatchObject({ code: 0, stderr: "No images.\n" });
  expect(ended.stdout).toMatch(/^[A-Z ]+\n$/);
});

test("where every cloud fails nothing is printed, not even an empty list", async () => {
  await using cloud = await startCloud();
  const env = { ...cloud.env, TENCENTCLOUD_SECRET_KEY: "no", ALIBABA_CLOUD_ACCESS_KEY_SECRET: "no" };
  for (const verb of ["list", "summary"])
    expect(await cli(["images", verb, "-o", "json"], { env })).toMatchObject({ code: 4, stdout: "" });
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

test("as JSON the last error is about the whole and has the code that the command ends with", async () => {
  await using cloud = await startCloud();
  const env = { ...cloud.env, ALIBABA_CLOUD_ACCESS_KEY_SECRET: "not-the-secret" };
  const ended = await cli(["images", "list", "--source", "tencent-host,alibaba-host", "-o", "ndjson"], { env });
  const errors = ended.stderr
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).error);
  expect(errors.map(({ code, exitCode }) => [code, exitCode])).toEqual([
    ["SignatureDoesNotMatch", 4],
    ["Incomplete", 5],
  ]);
  expect(ended.code).toBe(5);
});
