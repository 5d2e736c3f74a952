import { createTcssClient } from "@plimsoll/client";
import { describe, expect, test } from "vitest";

import { breakagesOf, headersOf } from "./cases/breakages.js";
import { createTencentClient } from "@plimsoll/client-adapters/tencent-sdk";
import { startRpcProxy } from "./harness/rpc-proxy.js";
import { type JsonObject, OPERATIONS, type SpecOperation } from "./harness/spec.js";
import { usePrisms } from "./harness/use-prisms.js";

const prism = usePrisms();

for (const operation of OPERATIONS)
  describe(`Prism with the spec of ${operation.action}`, () => {
    test("accepts a request as the spec demands", async () => {
      const answer = await send(
        prism(operation.service),
        operation,
        headersOf(operation),
        operation.requests[0]?.value ?? {},
      );
      expect(answer.status).toBe(200);
    });

    for (const { title, headers, request, status } of breakagesOf(operation))
      test(`refuses a request with ${title}`, async () => {
        const answer = await send(prism(operation.service), operation, headers, request);
        expect(answer.status).toBe(status);
      });
  });

test("our client and Tencent's hand on that Prism refuses a Limit of 1000", async () => {
  await using rpcProxy = await startRpcProxy({ service: "tcss", upstream: prism("tcss") });
  await using client = createTcssClient({ endpoint: rpcProxy.url, credentials: { secretId: "any", secretKey: "any" } });
  const { response } = await client.raw.POST("/DescribeAssetImageList", { body: { Limit: 1000 } });
  expect(response.status).toBe(422);
  await expect(client.call("DescribeAssetImageList", { Limit: 1000 })).rejects.toMatchObject({ status: 422 });
  const tencent = createTencentClient({ origin: rpcProxy.url, keyId: "any", keySecret: "any" });
  await expect(tencent.DescribeAssetImageList({ Limit: 1000 })).rejects.toMatchObject({ httpCode: 422 });
});

type Headers = Readonly<Record<string, string>>;

function send(
  origin: string,
  { action, node }: SpecOperation,
  headers: Headers,
  request: JsonObject,
): Promise<Response> {
  const url = new URL(`/${action}`, origin);
  if (node["requestBody"] !== undefined)
    return fetch(url, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(request),
    });
  for (const [name, value] of Object.entries(request)) url.searchParams.set(name, String(value));
  return fetch(url, { method: "POST", headers });
}
