import { expect, test } from "vitest";

import { cli, startCloud } from "../test/cli.js";

const list = ["images", "list", "--cloud", "tencent", "--limit", "1"];

test.for([
  { name: "a host alone", endpoint: "tcss.tencentcloudapi.com", want: "has no scheme. Next step: Write https://tcss" },
  {
    name: "a host and a port",
    endpoint: "localhost:8321",
    want: "has no scheme. Next step: Write https://localhost:8321, or http",
  },
  { name: "another scheme", endpoint: "ftp://127.0.0.1", want: "begins with neither http:// nor https://" },
  { name: "a sign that cannot be seen", endpoint: "https://a\u200b.test", want: "has U+200B at position 10" },
])("an endpoint that is $name is a usage error that names the option or the variable", async ({ endpoint, want }) => {
  await using cloud = await startCloud({ images: 1 });
  const option = await cli([...list, "--endpoint", endpoint], cloud);
  expect(option).toMatchObject({ code: 2, stdout: "" });
  expect(option.stderr).toContain(`plimsoll: --endpoint ${want}`);
  const variable = await cli(list, { env: { ...cloud.env, PLIMSOLL_ENDPOINT: endpoint } });
  expect(variable).toMatchObject({ code: 2, stdout: "" });
  expect(variable.stderr).toContain(`plimsoll: PLIMSOLL_ENDPOINT ${want}`);
});

test("a region with a line end of Windows is a usage error that names it", async () => {
  await using cloud = await startCloud({ images: 1 });
  const ended = await cli(list, { env: { ...cloud.env, PLIMSOLL_REGION: "ap-guangzhou\r" } });
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain(
    "plimsoll: PLIMSOLL_REGION has U+000D at position 13, which a header value cannot contain.",
  );
});

test.for([
  { variable: "TENCENTCLOUD_SECRET_ID", value: "plimsoll\u200b", cloudName: "tencent", want: "U+200B at position 9" },
  { variable: "TENCENTCLOUD_TOKEN", value: "abc\ndef", cloudName: "tencent", want: "U+000A at position 4" },
  { variable: "ALIBABA_CLOUD_ACCESS_KEY_ID", value: "ＬＴＡＩ1", cloudName: "alibaba", want: "U+FF2C at position 1" },
])("$variable with a sign that no header has is a credentials error", async ({ variable, value, cloudName, want }) => {
  await using cloud = await startCloud({ images: 1 });
  const args = ["images", "list", "--cloud", cloudName, "--uuid", "a"];
  const ended = await cli(cloudName === "tencent" ? args.slice(0, 4) : args, {
    env: { ...cloud.env, [variable]: value },
  });
  expect(ended).toMatchObject({ code: 4, stdout: "" });
  expect(ended.stderr).toContain(`${variable} (has ${want}, which a key cannot contain)`);
});

test.for(["2147484", "9".repeat(300), "Infinity"])("a --timeout of %s seconds is very long", async (seconds) => {
  await using cloud = await startCloud({ images: 1 });
  expect(await cli([...list, "--timeout", seconds], cloud)).toMatchObject({ code: 0 });
  expect(await cli(["mock", "requests", "--timeout", seconds], cloud)).not.toMatchObject({
    stderr: expect.stringMatching(/bug|no emulator/),
  });
});

test.for(["0", "-1", "NaN", "long"])("a --timeout of %s is a usage error", async (seconds) => {
  expect(await cli([...list, "--timeout", seconds])).toMatchObject({ code: 2 });
});
