import { createHash, createHmac } from "node:crypto";
import { once } from "node:events";

import { expect, test } from "vitest";

import { startLoopback } from "../../test/loopback.js";
import { alibabaCallerIdentity } from "./alibaba-caller-identity.js";
import { tencentCallerIdentity } from "./tencent-caller-identity.js";

const tencentKey = { secretId: "AKID1", secretKey: "secret-1", token: "token-1" };
const alibabaKey = { accessKeyId: "LTAI1", accessKeySecret: "secret-1" };

const tencentAnswer = {
  Type: "CAMUser",
  AccountId: "100000000001",
  UserId: "100000000002",
  PrincipalId: "100000000002",
  Arn: "qcs::cam:100000000001:uin/100000000002",
  RequestId: "r-1",
};
const alibabaAnswer = {
  IdentityType: "RAMUser",
  AccountId: "1000000000000001",
  Arn: "acs:ram::1000000000000001:user/admin",
  RequestId: "R-1",
};

/** Answers in memory, and keeps what was asked. */
function cloud(answer: object) {
  const asked: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    asked.push(request);
    return Response.json(answer);
  };
  return { asked, fetch };
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: Buffer | string, text: string): Buffer => createHmac("sha256", key).update(text).digest();

test("asks Tencent Cloud's token service whose key it is, signed for that service", async () => {
  const { asked, fetch } = cloud({ Response: tencentAnswer });
  expect(await tencentCallerIdentity({ credentials: tencentKey, fetch, now: () => 1_700_000_000_000 })).toEqual({
    cloud: "tencent",
    accountId: "100000000001",
    arn: "qcs::cam:100000000001:uin/100000000002",
    type: "CAMUser",
    requestId: "r-1",
  });
  const [request] = asked;
  expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
    "x-tc-action": "GetCallerIdentity",
    "x-tc-version": "2018-08-13",
    "x-tc-region": "ap-guangzhou",
    "x-tc-token": "token-1",
  });
  const canonical = `POST\n/\n\ncontent-type:application/json\nhost:sts.intl.tencentcloudapi.com\nx-tc-action:getcalleridentity\n\ncontent-type;host;x-tc-action\n${sha256("{}")}`;
  const text = `TC3-HMAC-SHA256\n1700000000\n2023-11-14/sts/tc3_request\n${sha256(canonical)}`;
  const key = hmac(hmac(hmac("TC3secret-1", "2023-11-14"), "sts"), "tc3_request");
  expect(request?.headers.get("authorization")).toBe(
    `TC3-HMAC-SHA256 Credential=AKID1/2023-11-14/sts/tc3_request, SignedHeaders=content-type;host;x-tc-action, Signature=${hmac(key, text).toString("hex")}`,
  );
});

test("asks Alibaba Cloud's token service whose key it is", async () => {
  const { asked, fetch } = cloud(alibabaAnswer);
  expect(await alibabaCallerIdentity({ credentials: alibabaKey, fetch })).toEqual({
    cloud: "alibaba",
    accountId: "1000000000000001",
    arn: "acs:ram::1000000000000001:user/admin",
    type: "RAMUser",
    requestId: "R-1",
  });
  expect(asked[0]?.url).toBe("https://sts.aliyuncs.com/");
  expect(Object.fromEntries(asked[0]?.headers ?? [])).toMatchObject({
    "x-acs-action": "GetCallerIdentity",
    "x-acs-version": "2015-04-01",
  });
});

test.each([
  { endpoint: undefined, want: "https://sts.intl.tencentcloudapi.com/" },
  { endpoint: "https://tcss.intl.tencentcloudapi.com", want: "https://sts.intl.tencentcloudapi.com/" },
  { endpoint: "https://tcss.tencentcloudapi.com", want: "https://sts.tencentcloudapi.com/" },
  { endpoint: "https://tcss.ap-guangzhou.tencentcloudapi.com", want: "https://sts.tencentcloudapi.com/" },
  { endpoint: "http://127.0.0.1:8321", want: "http://127.0.0.1:8321/" },
  { endpoint: "https://eviltencentcloudapi.com", want: "https://eviltencentcloudapi.com/" },
])("beside TCSS at $endpoint the token service is at $want", async ({ endpoint, want }) => {
  const { asked, fetch } = cloud({ Response: tencentAnswer });
  await tencentCallerIdentity({ credentials: tencentKey, fetch, endpoint });
  expect(asked[0]?.url).toBe(want);
});

test.each([
  { endpoint: "https://tds.cn-shanghai.aliyuncs.com", stsEndpoint: undefined, want: "https://sts.aliyuncs.com/" },
  { endpoint: "http://127.0.0.1:8321", stsEndpoint: undefined, want: "http://127.0.0.1:8321/" },
  { endpoint: "http://127.0.0.1:8321", stsEndpoint: "http://127.0.0.1:1", want: "http://127.0.0.1:1/" },
])("beside Security Center at $endpoint the token service is at $want", async ({ endpoint, stsEndpoint, want }) => {
  const { asked, fetch } = cloud(alibabaAnswer);
  await alibabaCallerIdentity({ credentials: alibabaKey, fetch, endpoint, stsEndpoint });
  expect(asked[0]?.url).toBe(want);
});

test.each([{}, { AccountId: null }, { AccountId: "" }])(
  "an answer that names no account is not an identity: %j",
  async (fields) => {
    const { fetch } = cloud({ Response: { RequestId: "r", ...fields } });
    await expect(tencentCallerIdentity({ credentials: tencentKey, fetch })).rejects.toMatchObject({
      name: "ResponseShapeError",
      message: expect.stringContaining("names no account"),
    });
  },
);

test("a refusal says which permission would help, and names the action", async () => {
  const { fetch } = cloud({
    Response: { Error: { Code: "UnauthorizedOperation", Message: "no" }, RequestId: "r" },
  });
  await expect(tencentCallerIdentity({ credentials: tencentKey, fetch })).rejects.toMatchObject({
    name: "ApiError",
    action: "GetCallerIdentity",
    nextStep: "Allow sts:GetCallerIdentity in the CAM policy of this key.",
  });
});

test("it goes over the client's own connections, and closes them", async () => {
  const ended: Promise<unknown>[] = [];
  await using server = await startLoopback((request, response) => {
    ended.push(once(request.socket, "close"));
    request.resume().once("end", () => response.end(JSON.stringify({ Response: tencentAnswer })));
  });
  const { accountId } = await tencentCallerIdentity({ credentials: tencentKey, endpoint: server.url });
  expect(accountId).toBe("100000000001");
  await Promise.all(ended);
  expect(server.sockets).toHaveLength(1);
});
