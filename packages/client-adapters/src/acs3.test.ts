import { createSecretKey } from "node:crypto";

import { expect, test } from "vitest";

import { acs3Headers } from "./acs3.ts";

test("the floor of Security Center signs as Alibaba's own client does", () => {
  const { authorization } = acs3Headers({
    action: "DescribeImageInfoList",
    host: "tds.cn-shanghai.aliyuncs.com",
    query: "Uuids=391abd09184cbd3743d7f5ec125d0001%2Ce6aeb2a5b6004479398b0bcd11600002",
    id: "YourAccessKeyId",
    secret: createSecretKey(Buffer.from("YourAccessKeySecret")),
    date: "2024-02-20T08:00:00Z",
    nonce: "0123456789abcdef0123456789abcdef",
  });
  expect(authorization).toBe(
    "ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=b3cd1f6b6c9f217681599e853a400a31607570c6f60300a4eeaed2ce92a61d9c",
  );
});
