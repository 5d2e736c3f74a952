import { isInstalled } from "./install/peers.ts";

/** A program that makes one call with somebody's client. It is both JavaScript and TypeScript. */
export interface OneCall {
  /** Name of the client in the table. */
  readonly who: string;
  /** Packages that it imports. */
  readonly packages: readonly string[];
  /** Its text. */
  readonly program: string;
}

/** The call with ours. */
export const OURS: OneCall = {
  who: "@plimsoll/client",
  packages: ["@plimsoll/client"],
  program: `import { createTcssClient } from "@plimsoll/client";
const client = createTcssClient({ credentials: { secretId: "a", secretKey: "b" } });
console.log(await client.call("DescribeAssetImageList", { Limit: 10 }));
`,
};

/** Tencent's SDK as its manual imports it: every service there is. */
export const TENCENT_WHOLE: OneCall = {
  who: "tencentcloud-sdk-nodejs, as its manual says",
  packages: ["tencentcloud-sdk-nodejs"],
  program: `import * as tencentcloud from "tencentcloud-sdk-nodejs";
const client = new tencentcloud.tcss.v20201101.Client({ credential: { secretId: "a", secretKey: "b" } });
console.log(await client.DescribeAssetImageList({ Limit: 10 }));
`,
};

const PEERS: readonly OneCall[] = [
  {
    who: "tencentcloud-sdk-nodejs, TCSS alone",
    packages: ["tencentcloud-sdk-nodejs"],
    program: `import { tcss } from "tencentcloud-sdk-nodejs/tencentcloud/services/tcss/index.js";
const client = new tcss.v20201101.Client({ credential: { secretId: "a", secretKey: "b" } });
console.log(await client.DescribeAssetImageList({ Limit: 10 }));
`,
  },
  {
    who: "@alicloud/openapi-client",
    packages: ["@alicloud/openapi-client"],
    program: `import openApi from "@alicloud/openapi-client";
const client = new openApi.default(new openApi.Config({ accessKeyId: "a", accessKeySecret: "b" }));
const runtime = Object.create(null);
console.log(await client.callApi(new openApi.Params({}), new openApi.OpenApiRequest({}), runtime));
`,
  },
  {
    who: "@alicloud/pop-core",
    packages: ["@alicloud/pop-core"],
    program: `import PopCore from "@alicloud/pop-core";
const client = new PopCore({ endpoint: "https://a", apiVersion: "b", accessKeyId: "c", accessKeySecret: "d" });
console.log(await client.request("DescribeImageInfoList", { Uuids: "e" }));
`,
  },
  {
    who: "@aws-sdk/client-ecr",
    packages: ["@aws-sdk/client-ecr"],
    program: `import { DescribeImagesCommand, ECRClient } from "@aws-sdk/client-ecr";
const client = new ECRClient({ region: "a", credentials: { accessKeyId: "b", secretAccessKey: "c" } });
console.log(await client.send(new DescribeImagesCommand({ repositoryName: "d", maxResults: 10 })));
`,
  },
  {
    who: "stripe",
    packages: ["stripe"],
    program: `import Stripe from "stripe";
const client = new Stripe("a");
console.log(await client.customers.list({ limit: 10 }));
`,
  },
  {
    who: "@octokit/core, retry and throttling",
    packages: ["@octokit/core", "@octokit/plugin-retry", "@octokit/plugin-throttling"],
    program: `import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
const throttle = { onRateLimit: () => true, onSecondaryRateLimit: () => true };
const client = new (Octokit.plugin(retry, throttling))({ auth: "a", throttle });
console.log(await client.request("GET /repos/{owner}/{repo}/tags", { owner: "b", repo: "c" }));
`,
  },
];

/** The calls with those clients of others that are installed. */
export function installedPeers(): readonly OneCall[] {
  return PEERS.filter(({ packages }) => packages.every(isInstalled));
}
