import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";
import { operations } from "./catalog.ts";
import { curlExample } from "./curl-example.ts";

const isThere = (program: string, version: string): boolean => spawnSync(program, [version]).status === 0;
const hasPrograms = isThere("curl", "--version") && isThere("openssl", "version") && process.platform !== "win32";

const examples = operations.flatMap((operation) =>
  operation.requests.map((request) => ({ name: `${operation.action}, ${request.id}`, operation, request })),
);

/** Requests of both signatures, with and without parameters, with lists and quotes: the first of three actions of each service. */
const chosen = ["tcss", "sas"].flatMap((service) =>
  examples
    .filter(({ operation }) => operation.service.id === service && operation.effect === "read")
    .filter(({ operation }, index, all) => all[index - 1]?.operation !== operation)
    .slice(0, 3),
);

test.skipIf(!hasPrograms).each(chosen)("the script with curl is answered by the emulator: $name", async (one) => {
  await using mock = createMock({ images: 20 });
  const { url } = await mock.listen();
  const { tencent, alibaba } = mock.credentials;
  const env = {
    PATH: process.env["PATH"] ?? "",
    PLIMSOLL_ENDPOINT: url,
    TENCENTCLOUD_SECRET_ID: tencent.secretId,
    TENCENTCLOUD_SECRET_KEY: tencent.secretKey,
    ALIBABA_CLOUD_ACCESS_KEY_ID: alibaba.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: alibaba.accessKeySecret,
    NO_PROXY: "127.0.0.1",
  };
  const { stdout, stderr } = await promisify(execFile)("sh", ["-euc", curlExample(one.operation, one.request)], {
    env,
  });
  expect(stderr).toBe("");
  // A documented ID may be none of this emulator's; a signature that does not fit has an answer of its own.
  expect(stdout).toMatch(/"RequestId":\s*"[\dA-Fa-f-]{36}"/);
  expect(stdout).not.toMatch(/Signature|AuthFailure|InvalidAccessKey|MissingParameter|UnknownParameter/);
});

test.skipIf(!hasPrograms)("every script with curl is one that a shell reads", () => {
  const script = examples.map(({ operation, request }) => curlExample(operation, request)).join("\n");
  expect(spawnSync("sh", ["-n"], { input: script, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
});
