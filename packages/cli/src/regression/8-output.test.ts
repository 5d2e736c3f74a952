import { expect, test } from "vitest";

import { cli, startCloud } from "../../test/cli.js";
import { fixedAnswer, tcssImage } from "../../test/fixed-answer.js";
import { confirm } from "../confirm.js";

const list = (images: readonly object[]): string =>
  JSON.stringify({ Response: { TotalCount: images.length, List: images, RequestId: "r" } });
const formats = ["table", "json", "ndjson", "yaml", "csv"] as const;

test("a service's error cannot steer the terminal or begin a line that looks like ours", async () => {
  const Message = "no\u001b[2J\u001b]0;owned\u0007 such image\r\nplimsoll: all images are clean";
  await using service = await fixedAnswer(
    JSON.stringify({ Response: { Error: { Code: "FailedOperation", Message }, RequestId: "r\u001b[1m" } }),
  );
  const { stderr, code } = await cli(["images", "list", "--source", "tencent-host"], service);
  expect(code).toBe(1);
  expect(stderr.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  expect(stderr.match(/^plimsoll:/gm)).toHaveLength(1);
});

test.each([["list"], ["summary"]])(
  "images %s shows no hidden character, in any format, nor does --debug",
  async (verb) => {
    await using service = await fixedAnswer(
      list([tcssImage({ ImageName: "safe/\u202egnp\u202c\u200b\u009b1m\u{e0041}:1", ImageID: "sha256:\u001b" })]),
    );
    for (const format of formats) {
      const args = ["images", verb, "--source", "tencent-host", "-o", format, "--debug"];
      const { stdout, stderr } = await cli(args, service);
      expect((stdout + stderr).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  },
);

test.each(formats)("integers beyond 2^53 are printed as %s by lists, summaries, queries and calls", async (format) => {
  const body = list([tcssImage({ Size: 0 })]).replace('"Size":0', '"Size":9007199254740993');
  await using service = await fixedAnswer(body);
  const common = ["--source", "tencent-host", "-o", format];
  for (const args of [
    ["images", "list", ...common],
    ["images", "summary", ...common],
    ["images", "list", ...common, "--query", "[].sizeBytes"],
    ["api", "tcss", "DescribeAssetImageList", "-o", format],
    ["api", "tcss", "DescribeAssetImageList", "--all", "-o", format],
  ]) {
    const { code, stdout, stderr } = await cli(args, service);
    expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: "" });
    expect(stdout).toMatch(/9007199254740993|9\.0 PB/);
  }
});

test.each([
  { name: "a flag", args: ["--TaskId", "9007199254740993"] },
  { name: "a flag, on every page", args: ["--TaskId", "9007199254740993", "--all"] },
  { name: "data as JSON", args: ["--data", '{"TaskId": 9007199254740993}'] },
  { name: "data as YAML", args: ["--data", "TaskId: 9007199254740993"] },
])("an integer beyond 2^53 in $name is sent with all its digits", async ({ args }) => {
  await using service = await fixedAnswer(list([]));
  const ended = await cli(["api", "tcss", "DescribeImageAutoAuthorizedLogList", ...args, "-o", "json"], service);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(service.bodies[0]).toContain('"TaskId":9007199254740993');
});

test("a file that is not YAML is not quoted in the message", async () => {
  const text = "a: [\nplimsoll: all images are clean\n: }";
  const { code, stderr } = await cli(["api", "tcss", "DescribeAssetImageList", "--data", text]);
  expect(code).toBe(2);
  expect(stderr.match(/^plimsoll:/gm)).toHaveLength(1);
});

test("an argument cannot begin a line that looks like ours", async () => {
  const { stderr } = await cli(["api", "tcss", "DescribeAssetImageList", "--Limit", "x\nplimsoll: bought\u001b[1m"]);
  expect(stderr.match(/^plimsoll:/gm)).toHaveLength(1);
  expect(stderr.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
});

test("--no-color prints no colors on a terminal that has them", async () => {
  await using cloud = await startCloud();
  const list = ["images", "list", "--source", "tencent-host"];
  expect((await cli(list, { ...cloud, columns: 200 })).stdout).toContain("\u001b[3");
  expect((await cli([...list, "--no-color"], { ...cloud, columns: 200 })).stdout).not.toContain("\u001b");
});

test("a question is on one line and cannot steer the terminal", async () => {
  const asked: string[] = [];
  const ask = async (question: string): Promise<string> => {
    asked.push(question);
    return "n";
  };
  const stream = { write: () => undefined };
  const io = {
    env: {},
    stdout: stream,
    stderr: stream,
    readStdin: async () => "",
    ask,
    signal: new AbortController().signal,
    now: () => new Date(0),
  };
  await confirm(io, "Replace\u001b[2J\nplimsoll: done\u202e?", false);
  expect(asked).toEqual(["Replace\\u001b[2J\\nplimsoll: done\\u202e? [y/N] "]);
});
