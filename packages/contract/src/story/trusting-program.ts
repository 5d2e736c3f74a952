// A program as a user of the vendors' clients has it: an address and a key, and no word of certificates. It is a process of
// its own, because Node reads NODE_EXTRA_CA_CERTS only when it starts.
import openApi from "@alicloud/openapi-client";
import PopCore from "@alicloud/pop-core";
import { tcss } from "tencentcloud-sdk-nodejs/tencentcloud/services/tcss/index.js";

/** Input of the program, as JSON, with the keys of both clouds. */
export interface ProgramInput {
  /** Origin of the mock. */
  readonly origin: string;
  /** Key for TCSS. */
  readonly tencent: { readonly secretId: string; readonly secretKey: string };
  /** Key for Security Center. */
  readonly alibaba: { readonly accessKeyId: string; readonly accessKeySecret: string };
}

/** Number of images that each client counted, or its error. It travels as JSON. */
export type ProgramOutput = Readonly<Record<string, number | string>>;

const { origin, tencent, alibaba } = JSON.parse(process.argv[2] ?? "") as ProgramInput; // the test gives it
const { host } = new URL(origin);

const counts: Readonly<Record<string, () => Promise<unknown>>> = {
  "tencentcloud-sdk-nodejs": async () => {
    const client = new tcss.v20201101.Client({ credential: tencent, profile: { httpProfile: { endpoint: host } } });
    return (await client.DescribeAssetImageList({ Limit: 1 })).TotalCount;
  },
  "@alicloud/openapi-client": async () => {
    const client = new openApi.default(new openApi.Config({ ...alibaba, endpoint: host }));
    const params = new openApi.Params({
      action: "DescribeImageInstances",
      version: "2018-12-03",
      protocol: "HTTPS",
      method: "POST",
      authType: "AK",
      style: "RPC",
      pathname: "/",
      reqBodyType: "json",
      bodyType: "json",
    });
    const defaults = {} as Parameters<typeof client.callApi>[2]; // its class is in a package of the client's own; every member is optional
    const { body } = await client.callApi(params, new openApi.OpenApiRequest({ query: { PageSize: 1 } }), defaults);
    return body.PageInfo.TotalCount;
  },
  "@alicloud/pop-core": async () => {
    const client = new PopCore({ ...alibaba, endpoint: origin, apiVersion: "2018-12-03" });
    const { PageInfo } = await client.request<{ readonly PageInfo: { readonly TotalCount: number } }>(
      "DescribeImageInstances",
      { PageSize: 1 },
      { method: "POST" },
    );
    return PageInfo.TotalCount;
  },
};

const output: Record<string, unknown> = {};
for (const [name, count] of Object.entries(counts))
  output[name] = await count().catch((error: unknown) => String(error));
process.stdout.write(JSON.stringify(output));
