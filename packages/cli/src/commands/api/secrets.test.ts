import { expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";
import { fixedAnswer } from "../../../test/fixed-answer.js";

const marker = "marker7f3a";
const run = `/bin/sh -c #(nop)  ENV DB_PASSWORD=${marker}`;
const page = { CurrentPage: 1, PageSize: 20, TotalCount: 1, Count: 1 };

const answers = [
  {
    args: ["tcss", "DescribeAssetImageRiskList", "--ImageID", "sha256:a"],
    answer: { List: [{ Behavior: 1, Desc: "d", InstructionContent: run }], TotalCount: 1 },
  },
  {
    args: ["tcss", "DescribeAssetImageRegistryVulList", "--Id", "1"],
    answer: { List: [{ CVEID: "CVE-2026-1", LayerInfos: [{ LayerId: "sha256:1", LayerCmd: run }] }], TotalCount: 1 },
  },
  {
    args: ["tcss", "DescribeAssetImageRegistryDetail", "--Id", "1"],
    answer: { Id: 1, LayerInfo: `#2026-01-02 03:04:05.000000000 +0000 UTC\n\n${run}\n\n` },
  },
  { args: ["tcss", "DescribeAssetImageDetail", "--ImageID", "sha256:a"], answer: { BuildHistory: run } },
  {
    args: ["sas", "DescribeImageSensitiveFileByKey", "--ImageUuid", "u", "--SensitiveFileKey", "password"],
    answer: { PageInfo: page, SensitiveFileList: [{ FilePath: "/a", Promt: `password = ${marker}` }] },
  },
  {
    args: ["sas", "DescribeImageBuildRiskByKey", "--ImageUuid", "u"],
    answer: { Data: { PageInfo: page, List: [{ RiskKey: "k", LayerCmd: run, Promt: run }] } },
  },
];

const forms = [
  ...["table", "csv", "json", "yaml", "ndjson"].map((format) => ["-o", format]),
  ["--query", "@"],
  ["--debug"],
  ["--debug-bodies"],
];
const cases = answers.flatMap(({ args, answer }) => forms.map((form) => ({ args, answer, form: form.join(" ") })));

test.each(cases)("no secret of an image is printed by $args with $form, unless that is asked for", async (given) => {
  const { args, answer, form } = given;
  const body = { RequestId: "r", ...answer };
  await using service = await fixedAnswer(JSON.stringify(args[0] === "tcss" ? { Response: body } : body));
  const env = { ...service.env, ALIBABA_CLOUD_ACCESS_KEY_ID: "id", ALIBABA_CLOUD_ACCESS_KEY_SECRET: "key" };
  const ended = await cli(["api", ...args, ...form.split(" ")], { env });
  expect(ended.code).toBe(0);
  expect(ended.stdout + ended.stderr).not.toContain(marker);
  expect(ended.stderr).toContain("Texts that may hold secrets are masked (***); --show-secrets prints them.\n");
  const shown = await cli(["api", ...args, ...form.split(" "), "--show-secrets"], { env });
  // A table shows of a list inside a row how long it is.
  const isInTable = !JSON.stringify(answer).includes("LayerInfos");
  expect(shown.stdout.includes(marker)).toBe(isInTable || /-o [^t]|--query/.test(form));
  expect(shown.stderr).not.toContain(marker);
  expect(shown.stderr).not.toContain("masked");
});

test("names and times around a secret remain", async () => {
  const LayerInfo = `#2026-01-02 03:04:05.000000000 +0000 UTC\n\n${run}\n\n`;
  await using service = await fixedAnswer(JSON.stringify({ Response: { LayerInfo, RequestId: "r" } }));
  const ended = await cli(["api", "tcss", "DescribeAssetImageRegistryDetail", "--Id", "1", "-o", "json"], service);
  expect(JSON.parse(ended.stdout).LayerInfo).toBe(
    "#2026-01-02 03:04:05.000000000 +0000 UTC\n\nENV DB_PASSWORD=***\n\n",
  );
});

test("every page that --all reads is masked, too", async () => {
  const answer = { List: [{ Behavior: 1, Desc: "d", InstructionContent: run }], TotalCount: 1, RequestId: "r" };
  await using service = await fixedAnswer(JSON.stringify({ Response: answer }));
  const args = ["api", "tcss", "DescribeAssetImageRiskList", "--ImageID", "sha256:a", "--all", "-o", "json"];
  const ended = await cli(args, service);
  expect(ended.code).toBe(0);
  expect(ended.stdout + ended.stderr).not.toContain(marker);
  expect(ended.stdout).toContain("ENV DB_PASSWORD=***");
});

test("an answer without such a text is printed as it is, without a word about it", async () => {
  await using cloud = await startCloud();
  const args = ["api", "tcss", "DescribeAssetImageList", "--Limit", "1", "-o", "json", "--query", "List"];
  const ended = await cli(args, cloud);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(ended.stdout).toBe((await cli([...args, "--show-secrets"], cloud)).stdout);
});
