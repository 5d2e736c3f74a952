import assert from "node:assert/strict";
import { after, test } from "node:test";

import { tcss } from "tencentcloud-sdk-nodejs/tencentcloud/services/tcss/index.js";

import { serveSpec } from "./prism.ts";

const spec = await serveSpec();
after(() => spec.close());

const client = new tcss.v20201101.Client({
  credential: { secretId: "any", secretKey: "any" },
  profile: { httpProfile: { endpoint: spec.host, protocol: "http://" } },
});

test("a request that fits the spec is answered with the documented example", async () => {
  const { List = [] } = await client.DescribeAssetImageList({ Limit: 10 });
  assert.notEqual(List.length, 0);
  assert.deepEqual(spec.refusals, []);
});

test("a request that breaks the spec is refused, and the refusal says where", async () => {
  await assert.rejects(client.DescribeAssetImageList({ Limit: 1000 }));
  assert.match(spec.refusals.join(), /Limit/);
});
