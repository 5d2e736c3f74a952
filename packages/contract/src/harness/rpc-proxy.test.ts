import { text } from "node:stream/consumers";

import { expect, test } from "vitest";

import { type UpstreamAnswer, startRpcProxy } from "./rpc-proxy.js";
import { type LoopbackServer, startServer } from "./loopback.js";

const modify = {
  AllLocalImages: false,
  UpdatedLocalImageCnt: 1,
  LocalImageIds: ["xx"],
  AllRegistryImages: false,
  UpdatedRegistryImageCnt: 1,
  RegistryImageIds: ["xx"],
  ImageSourceType: "ASSETIMAGE",
};

test("passes the body of a TCSS request on as it is", async () => {
  await using upstream = await startEcho();
  await using rpcProxy = await startRpcProxy({ service: "tcss", upstream: upstream.url });
  const body = '{ "Limit" : 1.0, "Offset": 9007199254740993 }';
  const seen = await echoOf(rpcProxy.url, {
    method: "POST",
    headers: { "X-TC-Action": "DescribeAssetImageList", "content-type": "application/json" },
    body,
  });
  expect(seen).toMatchObject({
    method: "POST",
    url: "/DescribeAssetImageList",
    headers: { "content-type": "application/json" },
    body,
  });
});

test("turns the documented query of a TCSS GET into the JSON of a POST", async () => {
  await using upstream = await startEcho();
  await using rpcProxy = await startRpcProxy({ service: "tcss", upstream: upstream.url });
  const query =
    "Action=ModifyImageAuthorized&AllLocalImages=false&UpdatedLocalImageCnt=1&LocalImageIds.0=xx&AllRegistryImages=false" +
    "&UpdatedRegistryImageCnt=1&RegistryImageIds.0=xx&ImageSourceType=ASSETIMAGE&Version=2020-11-01&Timestamp=1733500000";
  const seen = await echoOf(`${rpcProxy.url}/?${query}`, { method: "GET" });
  expect(seen).toMatchObject({
    method: "POST",
    url: "/ModifyImageAuthorized",
    headers: { "content-type": "application/json", "x-tc-version": "2020-11-01", "x-tc-timestamp": "1733500000" },
  });
  expect(JSON.parse(seen.body)).toEqual(modify);
});

test("turns the form of an RPC request into a query and names its action in the headers", async () => {
  await using upstream = await startEcho();
  await using rpcProxy = await startRpcProxy({ service: "sas", upstream: upstream.url });
  const body = new URLSearchParams({ Action: "DescribeImageInfoList", Version: "2018-12-03", Uuids: "a, b*" });
  const seen = await echoOf(rpcProxy.url, { method: "POST", body });
  expect(seen).toMatchObject({
    url: "/DescribeImageInfoList?Action=DescribeImageInfoList&Version=2018-12-03&Uuids=a%2C+b*",
    headers: { "x-acs-action": "DescribeImageInfoList", "x-acs-version": "2018-12-03" },
    body: "",
  });
  expect(seen.headers).not.toHaveProperty("content-type");
});

test("hands on the host that the client signed and the example that the test asks for", async () => {
  await using upstream = await startEcho();
  await using rpcProxy = await startRpcProxy({ service: "sas", upstream: upstream.url, prefer: "example=documented" });
  const seen = await echoOf(`${rpcProxy.url}/?Uuids=a`, {
    method: "POST",
    headers: { "x-acs-action": "DescribeImageInfoList" },
  });
  expect(seen.headers).toMatchObject({ "x-original-host": new URL(rpcProxy.url).host, prefer: "example=documented" });
});

test("reports the answers of its upstream", async () => {
  await using upstream = await startEcho();
  const answers: UpstreamAnswer[] = [];
  await using rpcProxy = await startRpcProxy({
    service: "tcss",
    upstream: upstream.url,
    onAnswer: (answer) => answers.push(answer),
  });
  const answer = await fetch(rpcProxy.url, { method: "POST", headers: { "x-tc-action": "A" }, body: "{}" });
  expect(answers).toMatchObject([{ action: "A", status: 200, body: await answer.text() }]);
});

test("answers 502 when nothing is upstream", async () => {
  const upstream = await startEcho();
  await upstream[Symbol.asyncDispose]();
  await using rpcProxy = await startRpcProxy({ service: "tcss", upstream: upstream.url });
  expect((await fetch(rpcProxy.url, { method: "POST", body: "{}" })).status).toBe(502);
});

interface Echo {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

async function echoOf(url: string, init: RequestInit): Promise<Echo> {
  const answer = await fetch(url, init);
  return (await answer.json()) as Echo; // what startEcho writes
}

/** A server that answers with the request it got. */
function startEcho(): Promise<LoopbackServer> {
  return startServer(async (request, response) => {
    const { method, url, headers } = request;
    response.end(JSON.stringify({ method, url, headers, body: await text(request) }));
  });
}
