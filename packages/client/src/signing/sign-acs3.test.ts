import { platform } from "#platform";
import { operations } from "@plimsoll/types";
import { expect, test } from "vitest";

import { createClock } from "../base/clock.js";
import type { AlibabaCredentials } from "../credentials/credentials.js";
import { Answer } from "../transport/answer.js";
import { flattenParameters } from "../wire/flatten-parameters.js";
import { wireRequest } from "../../test/wire-request.js";
import { acs3CanonicalRequest, acs3StringToSign, signAcs3 } from "./sign-acs3.js";

const secret = "YourAccessKeySecret";
const shanghai = "tds.cn-shanghai.aliyuncs.com";

interface Vector {
  readonly name: string;
  readonly method?: "GET" | "POST";
  readonly host?: string;
  readonly action?: string;
  readonly version?: string;
  readonly date?: string;
  readonly nonce: string;
  readonly parameters?: object;
  readonly body?: string;
  readonly bodyHash?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly canonicalHash: string;
  readonly signature: string;
}

const vectors: readonly Vector[] = [
  {
    name: "of the documents",
    host: "ecs.cn-shanghai.aliyuncs.com",
    action: "RunInstances",
    version: "2014-05-26",
    date: "2023-10-26T10:22:32Z",
    nonce: "3156853299f313e23d1673dc12e1703d",
    parameters: { RegionId: "cn-shanghai", ImageId: "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd" },
    canonicalHash: "7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259",
    signature: "06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0",
  },
  {
    name: "A",
    nonce: "0123456789abcdef0123456789abcdef",
    parameters: { Uuids: "391abd09184cbd3743d7f5ec125d0001,e6aeb2a5b6004479398b0bcd11600002" },
    canonicalHash: "3be2be9aef1c53251f7f58c5d648e63cb95f0ec823dbdc4f3a7310f09ab94d3e",
    signature: "b3cd1f6b6c9f217681599e853a400a31607570c6f60300a4eeaed2ce92a61d9c",
  },
  {
    name: "B, GET",
    method: "GET",
    nonce: "0123456789abcdef0123456789abcdef",
    parameters: { Uuids: "391abd09184cbd3743d7f5ec125d0001, e6aeb2a5b6004479398b0bcd11600002" },
    canonicalHash: "757fda8cca4691712176127ad69b132313d0949b8854d86d6c023f28ba5bd717",
    signature: "ccbea0526a1833896bc9f6c2ee6e99fb53e43063e708be1ac9a7e114230bc6e1",
  },
  {
    name: "C, temporary key",
    host: "tds.ap-southeast-1.aliyuncs.com",
    nonce: "00112233445566778899aabbccddeeff",
    parameters: { Uuids: "391abd09184cbd3743d7f5ec125d0001" },
    headers: { "x-acs-accesskey-id": "YourAccessKeyId", "x-acs-security-token": "CAISexampleToken==" },
    canonicalHash: "50a90ce67c1761121f111416d18276f56f721100f12faf7656998c4bb6a5b767",
    signature: "e8f2f06bc09536750cd31d812637fd6d4f1aeb7391529ecdef740544f909fd15",
  },
  {
    name: "D, form body",
    action: "PageImageRegistry",
    nonce: "ffeeddccbbaa99887766554433221100",
    body: flattenParameters({
      RegistryTypeInList: ["harbor", "CI/CD"],
      PageSize: 20,
      CurrentPage: 1,
      RegistryNameLike: "asa* b",
    }),
    bodyHash: "19ef4a670560559a70b6a305d8742ec86b5396492f05ba428ed45af3f0749b66",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    canonicalHash: "d23affc7fd76faec30edbbaf83efa5cb7c4f60ea273e18aa46247b8c90968404",
    signature: "9e4f5a8e812010ae65be864fa9f827b29b791bdc8dcfc95dc6bda97793840cea",
  },
  {
    name: "E, list",
    action: "DescribeImageVulList",
    nonce: "00000000000000000000000000000001",
    parameters: { Type: "cve", ScanRange: ["image", "container"], PageSize: 10 },
    canonicalHash: "cfca7bd0cb0f2f44a06810f1fea601b241c6fe47f545dbfc143164556cc65c70",
    signature: "464e42159c9e40c994f280fb8b0d5693820de8e922a9ac50fc684109be858dd7",
  },
  {
    name: "F, list as JSON text",
    action: "DescribeImageSensitiveFileList",
    nonce: "00000000000000000000000000000002",
    parameters: { CurrentPage: 1, ScanRange: JSON.stringify(["image", "container"]) },
    canonicalHash: "18dc5b6829872a3ef34407a835023873ac65addf947e4a0d4d456e5e5830bc54",
    signature: "ff83d8d697fb39491c1da2f660c4acd6171d1fbb39f7407fe0347dc44353759c",
  },
];

test.for(vectors)("signs vector $name", async (vector) => {
  const { method = "POST", host = shanghai, action = "DescribeImageInfoList", version = "2018-12-03" } = vector;
  const { date = "2024-02-20T08:00:00Z", nonce, parameters = {}, body = "", headers = {} } = vector;
  const bodyHash = await platform.sha256Hex(body);
  if (vector.bodyHash !== undefined) expect(bodyHash).toBe(vector.bodyHash);
  const { canonicalRequest } = acs3CanonicalRequest({
    method,
    query: flattenParameters(parameters),
    headers: {
      accept: "application/json",
      host,
      "x-acs-version": version,
      "x-acs-action": action,
      "x-acs-date": date,
      "x-acs-signature-nonce": nonce,
      "x-acs-content-sha256": bodyHash,
      ...headers,
    },
  });
  expect(await platform.sha256Hex(canonicalRequest)).toBe(vector.canonicalHash);
  expect(await platform.hmacHex(secret, await acs3StringToSign(canonicalRequest))).toBe(vector.signature);
});

/** Signs with one stage as often as told; returns the headers that went out. */
async function sign(credentials: AlibabaCredentials, times = 1) {
  const sent: Readonly<Record<string, string>>[] = [];
  const clock = createClock({ now: () => Date.UTC(2024, 1, 20, 8, 0, 0, 789) });
  const send = signAcs3({ host: shanghai, clock })(async ({ headers }) => {
    sent.push(headers);
    return new Answer({ status: 200, headers: {}, text: "" });
  });
  for (let time = 0; time < times; time++) {
    await send({
      operation: operations.sas.DescribeImageInfoList,
      method: "POST",
      query: "Uuids=a",
      body: "",
      headers: { accept: "application/json", "x-acs-action": "DescribeImageInfoList", "x-acs-version": "2018-12-03" },
      signal: undefined,
      timeoutMs: undefined,
      deadline: Infinity,
      attempt: 1,
      refusedKey: undefined,
      key: {
        id: credentials.accessKeyId,
        secret: credentials.accessKeySecret,
        token: credentials.securityToken,
        given: credentials,
      },
      onSent: () => undefined,
    });
  }
  return sent;
}

/** The signature that belongs to headers as they were sent. */
async function signatureOf(headers: Readonly<Record<string, string>>): Promise<string> {
  const { canonicalRequest } = acs3CanonicalRequest({
    method: "POST",
    query: "Uuids=a",
    headers: { ...headers, host: shanghai },
  });
  return platform.hmacHex(secret, await acs3StringToSign(canonicalRequest));
}

test("sends date, nonce and hash, all of them signed", async () => {
  const [headers = {}] = await sign({ accessKeyId: "YourAccessKeyId", accessKeySecret: secret });
  expect(headers).toMatchObject({
    "x-acs-date": "2024-02-20T08:00:00Z",
    "x-acs-content-sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "x-acs-signature-nonce": expect.stringMatching(/^[0-9a-f]{32}$/),
    authorization: `ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=${await signatureOf(headers)}`,
  });
});

test("sends the token of a temporary key with the ID of the key, both signed", async () => {
  const [headers = {}] = await sign({ accessKeyId: "STS.id", accessKeySecret: secret, securityToken: "CAIS==" });
  expect(headers).toMatchObject({ "x-acs-accesskey-id": "STS.id", "x-acs-security-token": "CAIS==" });
  expect(headers["authorization"]).toContain(
    "SignedHeaders=host;x-acs-accesskey-id;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-security-token;x-acs-signature-nonce;x-acs-version,",
  );
  expect(headers["authorization"]).toContain(`Signature=${await signatureOf(headers)}`);
});

test("never uses a nonce twice", async () => {
  const sent = await sign({ accessKeyId: "id", accessKeySecret: secret }, 50);
  expect(new Set(sent.map((headers) => headers["x-acs-signature-nonce"])).size).toBe(50);
});

test("a request with other headers than the one before is signed with the names of its own", async () => {
  const names: (string | undefined)[] = [];
  const clock = createClock({ now: () => 0 });
  const send = signAcs3({ host: shanghai, clock })(async ({ headers: { authorization = "" } }) => {
    names.push(/SignedHeaders=([^,]*)/.exec(authorization)?.[1]);
    return new Answer({ status: 200, headers: {}, text: "" });
  });
  const key = { id: "id", secret, token: undefined, given: {} };
  for (const headers of [{}, { "content-type": "text/plain" }, { accept: "text/plain" }, { "x-acs-action": "A" }])
    await send({ ...wireRequest, headers, key });
  const always = "x-acs-content-sha256;x-acs-date;x-acs-signature-nonce";
  expect(names).toEqual([
    `host;${always}`,
    `content-type;host;${always}`,
    `host;${always}`,
    `host;x-acs-action;${always}`,
  ]);
});
