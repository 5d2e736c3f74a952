import { expect, test } from "vitest";

import { emptyPage, inMemory, noImages } from "../../test/in-memory.js";
import { manualTime } from "../../test/manual-time.js";
import { createSasClient } from "../client/create-sas-client.js";
import { createTcssClient } from "../client/create-tcss-client.js";

const credentials = { secretId: "AKIDtest", secretKey: "key" };
const key = { accessKeyId: "id", accessKeySecret: "key" };

test("a middleware may return a new standard request, which is signed and sent", async () => {
  const { fetch, sent } = inMemory(emptyPage);
  const { raw } = createTcssClient({ ...manualTime(), fetch, credentials });
  raw.use({
    onRequest: ({ request }) =>
      new Request(request.url, { method: "POST", headers: { "x-own": "1" }, body: JSON.stringify({ Limit: 2 }) }),
  });
  const { data } = await raw.POST("/DescribeAssetImageList", { body: { Limit: 1 } });
  expect(data).toEqual(emptyPage.body);
  expect(sent).toMatchObject([
    { method: "POST", body: '{"Limit":2}', headers: { "x-own": "1", "content-type": "application/json" } },
  ]);
  expect(sent[0]?.headers["authorization"]).toMatch(/^TC3-HMAC-SHA256 /);
});

test("a middleware of one call sees a standard request that it can read, clone and make another from", async () => {
  const { fetch, sent } = inMemory(emptyPage);
  const { raw } = createTcssClient({ ...manualTime(), fetch, credentials });
  const seen: unknown[] = [];
  const middleware = {
    onRequest: async ({ request }: { readonly request: Request }) => {
      seen.push(request instanceof Request, await request.clone().json());
      return new Request(request, { headers: { "x-own": "2" } });
    },
  };
  await raw.POST("/DescribeAssetImageList", { body: { Limit: 1 }, middleware: [middleware] });
  await raw.request("post", "/DescribeAssetImageList", { body: { Limit: 3 }, middleware: [middleware] });
  await raw.POST("/DescribeAssetImageList", { body: { Limit: 4 } });
  expect(seen).toEqual([true, { Limit: 1 }, true, { Limit: 3 }]);
  expect(sent.map(({ body, headers }) => [body, headers["x-own"]])).toEqual([
    ['{"Limit":1}', "2"],
    ['{"Limit":3}', "2"],
    ['{"Limit":4}', undefined],
  ]);
});

test("parameters stay where the service wants them: in the query for SAS, and for TCSS by GET", async () => {
  const again = { onRequest: ({ request }: { readonly request: Request }) => new Request(request) };
  const sas = inMemory(noImages);
  const alibaba = createSasClient({ ...manualTime(), fetch: sas.fetch, credentials: key });
  alibaba.raw.use(again);
  await alibaba.raw.POST("/DescribeImageInfoList", { params: { query: { Uuids: "a, b*" } } });
  expect(sas.sent).toMatchObject([{ url: "https://tds.ap-southeast-1.aliyuncs.com/?Uuids=a%2C%20b%2A", body: "" }]);
  const tcss = inMemory(emptyPage);
  const tencent = createTcssClient({ ...manualTime(), fetch: tcss.fetch, credentials, method: "GET" });
  tencent.raw.use(again);
  await tencent.raw.POST("/DescribeAssetImageList", { body: { Limit: 5 } });
  expect(tcss.sent).toMatchObject([{ method: "GET", url: "https://tcss.intl.tencentcloudapi.com/?Limit=5", body: "" }]);
});

test("a middleware may return the response as it came, a copy of it, or a standard one of its own", async () => {
  const { fetch } = inMemory(emptyPage);
  const { raw } = createTcssClient({ ...manualTime(), fetch, credentials });
  const answers: ((response: Response) => Response)[] = [
    (response) => response,
    (response) => response.clone(),
    ({ body, status }) => new Response(body, { status }),
  ];
  for (const onResponse of answers) {
    const middleware = { onResponse: ({ response }: { readonly response: Response }) => onResponse(response) };
    const { data } = await raw.POST("/DescribeAssetImageList", { body: {}, middleware: [middleware] });
    expect(data).toEqual(emptyPage.body);
  }
  raw.use({ onRequest: () => Response.json({ Response: { RequestId: "own" } }) });
  expect((await raw.POST("/DescribeAssetImageList", { body: {} })).data).toEqual({ Response: { RequestId: "own" } });
});

test("a middleware that was taken out again is no longer asked", async () => {
  const { fetch, sent } = inMemory(emptyPage);
  const { raw } = createTcssClient({ ...manualTime(), fetch, credentials });
  const middleware = { onRequest: ({ request }: { readonly request: Request }) => request.headers.set("x-own", "1") };
  raw.use(middleware);
  raw.eject(middleware);
  await raw.POST("/DescribeAssetImageList", { body: {} });
  expect(sent[0]?.headers).not.toHaveProperty("x-own");
});

test("a request to another host is refused, since the signature is for this one", async () => {
  const { fetch, sent } = inMemory(emptyPage);
  const { raw } = createTcssClient({ ...manualTime(), fetch, credentials });
  raw.use({ onRequest: ({ request }) => new Request("https://elsewhere.test/DescribeAssetImageList", request) });
  await expect(raw.POST("/DescribeAssetImageList", { body: {} })).rejects.toThrow(
    "[Usage] a request of a middleware goes to https://elsewhere.test, not to https://tcss.intl.tencentcloudapi.com.",
  );
  expect(sent).toEqual([]);
});
