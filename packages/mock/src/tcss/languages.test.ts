import { expect, test } from "vitest";

import { createStillMock, readTcss, sendTcss, tencentKey } from "../../test/call.js";
import { TENCENT_KEY, signV1 } from "../../test/sign.js";
import { tcssErrors } from "./errors.js";
import { messageIn } from "./languages.js";

const english = "The SecretId is not found, please ensure that your SecretId is correct.";
const mainland = "tcss.tencentcloudapi.com";

test.each([
  { name: "English on the international site", options: {}, want: english },
  { name: "English on this machine", options: { host: "127.0.0.1:8080" }, want: english },
  { name: "Chinese on the mainland site", options: { host: mainland }, want: /^密钥不存在/ },
  { name: "Chinese where asked for", options: { headers: { "x-tc-language": "zh-CN" } }, want: /^密钥不存在/ },
  {
    name: "English where asked for",
    options: { host: mainland, headers: { "x-tc-language": "en-US" } },
    want: english,
  },
  {
    name: "the site's own for a language that there is not",
    options: { headers: { "x-tc-language": "fr-FR" } },
    want: english,
  },
])("refuses in $name", async ({ options, want }) => {
  await using mock = createStillMock({ images: 10 });
  const { Error: error } = await sendTcss(mock, { key: TENCENT_KEY, ...options });
  expect(error).toEqual({ Code: "AuthFailure.SecretIdNotFound", Message: expect.stringMatching(want) });
});

test("takes the language of v1 from the common parameter", async () => {
  await using mock = createStillMock({ images: 10 });
  const send = async (Language: string): Promise<string | undefined> => {
    const parameters = { Action: "DescribeAssetImageList", Language, RequestClient: "SDK", Limit: "101" };
    return (await readTcss(await mock.fetch(signV1({ key: tencentKey(mock), parameters })))).Error?.Message;
  };
  expect(await send("zh-CN")).toMatch(/^参数错误（包括参数格式、类型等错误）。.*Limit/);
  expect(await send("en-US")).toMatch(/^[ -~]*Limit/);
});

test("puts particulars, whose Chinese is not documented, after the meaning of the code", () => {
  expect(messageIn("zh-CN", { code: "MissingParameter", message: "`TaskId` is missing." })).toBe(
    "缺少参数。`TaskId` is missing.",
  );
});

test("keeps English where the vendor explains a code in English only", () => {
  const { text: message } = tcssErrors["InvalidParameter.RequestTimeout"];
  expect(messageIn("zh-CN", { code: "InvalidParameter.RequestTimeout", message })).toBe(message);
  expect(messageIn("zh-CN", { code: "Nothing", message: "Nothing." })).toBe("Nothing.");
});

test("knows the Chinese of every code but one", () => {
  const untranslated = Object.entries(tcssErrors).filter(
    ([code, { text: message }]) => messageIn("zh-CN", { code, message }) === message,
  );
  expect(untranslated.map(([code]) => code)).toEqual(["InvalidParameter.RequestTimeout"]);
});
