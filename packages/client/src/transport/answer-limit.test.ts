import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { emptyPage } from "../../test/in-memory.js";
import { startLoopback } from "../../test/loopback.js";
import type { TcssClientOptions } from "../client/client-options.js";
import { createTcssClient } from "../client/create-tcss-client.js";
import { checkValues } from "./answer-limit.js";
import { oneLicense } from "../../test/one-license.js";

const credentials = { secretId: "AKIDtest", secretKey: "key" };
const MiB = 1024 * 1024;
const whitespace = Buffer.alloc(MiB, " ");

/** Writes pieces for as long as somebody reads them, or up to a number of them. */
function pour(response: ServerResponse, piece: Buffer, most = Infinity): void {
  let written = 0;
  const go = (): void => {
    while (!response.destroyed && written < most) {
      written += 1;
      if (!response.write(piece)) return void response.once("drain", go);
    }
    if (!response.destroyed) response.end();
  };
  go();
}

type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

/** Error that a client throws for an answer, and its number of requests. */
async function errorOf(answer: Answerer, options: TcssClientOptions = {}) {
  let asked = 0;
  await using server = await startLoopback((request, response) => {
    asked += 1;
    answer(request, response);
  });
  await using client = createTcssClient({ endpoint: server.url, credentials, rateLimit: false, ...options });
  const error: unknown = await client.call("DescribeAssetImageList").catch((caught: unknown) => caught);
  return { error, asked };
}

/** The bytes of a gzip member of blanks only: 64 MiB in 64 KB. */
const bomb = gzipSync(Buffer.alloc(65 * MiB, " "));

const transports = [
  { name: "Node's transport", transport: {} },
  { name: "fetch", transport: { fetch: (request: Request) => fetch(request) } },
];
const answers: readonly { what: string; answer: Answerer; most: number }[] = [
  { what: "a body without an end", answer: (_, response) => pour(response, whitespace), most: 64 * MiB },
  { what: "540 MB", answer: (_, response) => pour(response, whitespace, 540), most: 64 * MiB },
  {
    what: "a compressed body of 65 MiB",
    answer: (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
    most: 64 * MiB,
  },
  {
    what: "a compressed body without an end",
    answer: (_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      pour(response, gzipSync(Buffer.alloc(MiB, " ")));
    },
    most: 64 * MiB,
  },
];

test.for(transports.flatMap((transport) => answers.map((answer) => ({ ...answer, ...transport }))))(
  "$what: the call ends with what to do, and is not repeated, through $name",
  async ({ answer, most, transport }) => {
    const { error, asked } = await errorOf(answer, transport);
    expect(error).toMatchObject({
      name: "ResponseShapeError",
      status: 200,
      message: expect.stringContaining(`HTTP 200: the answer has more than ${most} bytes`),
      nextStep: "Ask for less at a time, or let `maxAnswerBytes` allow more.",
    });
    expect(asked).toBe(1);
  },
);

test.for(transports)("33 million values are refused before they are made, through $name", async ({ transport }) => {
  const answer: Answerer = (_, response) => {
    response.write("[0");
    pour(response, Buffer.from(",0".repeat(MiB / 2)), 60);
  };
  const { error } = await errorOf(answer, transport);
  expect(String(error)).toContain("the answer has more than 4194304 values");
});

test.for(transports)("what is within the limit is read, through $name", async ({ transport }) => {
  const answer: Answerer = (_, response) => response.end(JSON.stringify(emptyPage.body));
  const length = JSON.stringify(emptyPage.body).length;
  expect((await errorOf(answer, { ...transport, maxAnswerBytes: length })).error).toMatchObject({ TotalCount: 0 });
  expect((await errorOf(answer, { ...transport, maxAnswerBytes: length - 1 })).error).toMatchObject({ status: 200 });
});

test("a write whose answer is too large is of unknown fate", async () => {
  await using server = await startLoopback((_, response) => response.end("x".repeat(100)));
  await using client = createTcssClient({ endpoint: server.url, credentials, maxAnswerBytes: 99 });
  await expect(client.call("ModifyImageAuthorized", oneLicense)).rejects.toMatchObject({
    name: "IndeterminateError",
    cause: { name: "ResponseShapeError" },
  });
});

test("an integer of many digits, and brackets without an end, are not answers and take no time", async () => {
  for (const body of [`[1${"0".repeat(5 * MiB)}]`, "[".repeat(5 * MiB), `[99999999999999999999,${"[".repeat(MiB)}`]) {
    const { error } = await errorOf((_, response) => response.end(body), { retry: false });
    expect(error).toMatchObject({
      name: "ResponseShapeError",
      rawMessage: expect.stringContaining("not a response of the service"),
    });
  }
});

test("values are counted outside of texts", () => {
  const text = JSON.stringify([',[{\\",'.repeat(100_000), ...Array.from({ length: 99_999 }, () => 0)]);
  expect(() => checkValues(text, 200, 1)).not.toThrow();
  expect(() => checkValues(`[${text}]`, 200, 1)).toThrow("more than 100000 values");
});
