import { channel } from "node:diagnostics_channel";
import { once } from "node:events";
import { type Socket, createServer } from "node:net";
import { inspect } from "node:util";

import { expect, test } from "vitest";

import { missOf, worldOf } from "../../test/credentials-world.js";
import { inMemory } from "../../test/in-memory.js";
import { startLoopback } from "../../test/loopback.js";
import { startMs } from "../../test/manual-time.js";
import { startStsServer } from "../../test/sts-server.js";
import { createSasClient } from "./create-sas-client.js";
import { createTcssClient } from "./create-tcss-client.js";
import { alibabaFromAssumedRole } from "../credentials/alibaba.js";
import { tencentFromAssumedRole } from "../credentials/tencent.js";
import { debugHooks } from "../telemetry/debug-hooks.js";
import type { Hooks } from "../telemetry/hooks.js";

const secret = "Very/Secret+Key-0123456789";
const token = "Very/Secret+Token==0123456789";
const credentials = { secretId: "AKIDtest", secretKey: secret, token };
const key = { accessKeyId: "STS.test", accessKeySecret: secret, securityToken: token };

/** Everything that somebody could see of a value. */
function shown(value: unknown): string {
  const texts = [inspect(value, { depth: Infinity, showHidden: true, getters: true, maxStringLength: Infinity })];
  for (let error = value; error instanceof Error; error = error.cause)
    texts.push(String(error), error.stack ?? "", JSON.stringify(error), JSON.stringify(Object.entries(error)));
  texts.push(JSON.stringify(value) ?? "");
  return texts.join("\n");
}

/** Ways to write a text that a service may choose. */
const ways: readonly { readonly way: string; readonly write: (text: string) => string }[] = [
  { way: "as it is", write: (text) => text },
  { way: "percent-encoded", write: encodeURIComponent },
  { way: "in base64", write: (text) => Buffer.from(text).toString("base64") },
  { way: "in base64 for URLs", write: (text) => Buffer.from(text).toString("base64url") },
  { way: "in hexadecimal", write: (text) => Buffer.from(text).toString("hex") },
  {
    way: "in HTML",
    write: (text) => text.replaceAll("+", "&#43;").replaceAll("/", "&#x2F;").replaceAll("=", "&equals;"),
  },
  { way: "as a form reads it", write: (text) => text.replaceAll("+", " ") },
];

type Place = (words: string) => { readonly status: number; readonly body: string; readonly header?: string };
const places: readonly { readonly place: string; readonly answer: Place }[] = [
  { place: "a Tencent message", answer: (words) => ({ status: 200, body: tencent("AuthFailure", words) }) },
  { place: "a Tencent code", answer: (words) => ({ status: 200, body: tencent(words, "text") }) },
  {
    place: "an Alibaba message",
    answer: (words) => ({ status: 400, body: JSON.stringify({ Code: "No", Message: words, RequestId: words }) }),
  },
  {
    place: "JSON with escaped slashes",
    answer: (words) => ({ status: 400, body: JSON.stringify({ Code: "No", Message: words }).replaceAll("/", "\\/") }),
  },
  {
    place: "JSON with escaped letters",
    answer: (words) => ({ status: 400, body: tencent("No", words).replaceAll("V", "\\u0056") }),
  },
  { place: "a page of a gateway", answer: (words) => ({ status: 404, body: `<html>${words}</html>` }) },
  { place: "a header", answer: (words) => ({ status: 404, body: "", header: words }) },
  {
    place: "a success",
    answer: (words) => ({ status: 200, body: JSON.stringify({ Response: { List: [], Note: words } }) }),
  },
  { place: "a member's name", answer: (words) => ({ status: 400, body: JSON.stringify({ Code: "No", [words]: 1 }) }) },
];

function tencent(Code: string, Message: string): string {
  return JSON.stringify({ Response: { Error: { Code, Message }, RequestId: "r" } });
}

test.for(places.flatMap((place) => ways.map((way) => ({ ...place, ...way }))))(
  "a service that sends secrets back in $place, $way, shows none of them",
  async ({ answer, write }) => {
    const signatures: string[] = [];
    await using server = await startLoopback((request, response) => {
      const signature = /Signature=(\w+)/.exec(request.headers.authorization ?? "")?.[1] ?? "";
      signatures.push(signature);
      const { status, body, header = "" } = answer(write([secret, token, signature].join(" and ")));
      response.writeHead(status, { "x-note": header.replaceAll("\n", " ") }).end(body);
    });
    const seen: unknown[] = [];
    const keep = (event: unknown): void => void seen.push(event);
    const names = ["plimsoll.request", "plimsoll.response", "plimsoll.retry"];
    for (const hooks of [
      undefined,
      { onRequest: keep, onResponse: keep, onRetry: keep },
      debugHooks(keep, { headers: true, maxBodyCharacters: 1e6 }),
    ] satisfies (Hooks | undefined)[]) {
      if (hooks !== undefined) for (const name of names) channel(name).subscribe(keep);
      const options = { endpoint: server.url, retry: false, rateLimit: false, hooks } as const;
      await using tcss = createTcssClient({ ...options, credentials });
      await using sas = createSasClient({ ...options, credentials: key });
      const watched = hooks !== undefined;
      const calls = [tcss.call("DescribeAssetImageList"), sas.call("DescribeImageInfoList", { Uuids: "a" })];
      for (const outcome of await Promise.allSettled(calls))
        if (outcome.status === "rejected") seen.push(outcome.reason);
        else if (watched) seen.push(outcome.value);
      const raws = [
        await tcss.raw.POST("/DescribeAssetImageList", { body: {} }),
        await sas.raw.POST("/DescribeImageInfoList", { params: { query: { Uuids: "a" } } }),
      ];
      for (const { error, data, response } of raws) {
        if (error === undefined && !watched) continue;
        seen.push(error, data, response, await response.clone().text(), Object.fromEntries(response.headers));
      }
      for (const name of names) channel(name).unsubscribe(keep);
    }
    expect(signatures).toHaveLength(12);
    const text = seen.map(shown).join("\n");
    for (const mark of [secret, token, ...signatures])
      for (const { write } of ways) expect(text.includes(write(mark)), `${mark} is shown`).toBe(false);
    expect(text).toContain("[redacted]");
  },
);

test("a refusal that is nested without end is read, and a secret in it taken out", async () => {
  const nest = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  for (const Message of ["text", secret]) {
    const body = `{"Response":{"Error":{"Code":"No","Message":"${Message}"},"Nest":${nest},"RequestId":"r"}}`;
    await using client = createTcssClient({ ...inMemory({ body }), credentials });
    const error: unknown = await client.call("DescribeAssetImageList").catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "No", rawMessage: Message === secret ? "[redacted]" : "text" });
  }
});

test("an integer beyond 2^53 stays whole beside a secret that is taken out", async () => {
  const body = `{"Response":{"List":[],"TotalCount":9007199254740993,"Note":"${secret}","RequestId":"r"}}`;
  const hooks = { onResponse: () => undefined };
  await using client = createTcssClient({ ...inMemory({ body }), credentials, hooks });
  const answer: object = await client.call("DescribeAssetImageList");
  expect(answer).toMatchObject({ TotalCount: 9_007_199_254_740_993n, Note: "[redacted]" });
});

test("a broken answer is not handed out with the error of the parser", async () => {
  const server = createServer((socket: Socket) => {
    socket.on("error", () => undefined).on("data", (bytes) => socket.end(`nonsense ${String(bytes)}`));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const endpoint = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  await using client = createTcssClient({ endpoint, credentials, retry: false });
  const error: unknown = await client.call("DescribeAssetImageList").catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: "NetworkError", cause: { code: expect.stringMatching(/^HPE_/) } });
  expect((error as Error).cause).not.toHaveProperty("rawPacket");
  server.close();
  await once(server, "close");
});

test("a token service that sends back key, token or signature, as a code too, shows none of them", async () => {
  const bare = { code: `No.${secret}`, message: `${token} ${encodeURIComponent(token)} ${secret}` };
  await using sts = await startStsServer({ refusal: bare, expiresAt: () => startMs });
  const options = { ...worldOf(), stsEndpoint: sts.url, roleArn: "r" };
  for (const provider of [
    tencentFromAssumedRole({ ...options, credentials }),
    alibabaFromAssumedRole({ ...options, credentials: key }),
  ]) {
    const text = shown(await missOf(provider()));
    for (const mark of [secret, token, encodeURIComponent(token)]) expect(text.includes(mark)).toBe(false);
    expect(text).toContain("refused: No.[redacted]");
  }
});
