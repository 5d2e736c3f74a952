import { expect, test } from "vitest";

import { tc3Headers } from "./tc3.ts";

test("the floor of TCSS signs as an independent implementation does", () => {
  const { authorization } = tc3Headers({
    action: "DescribeAssetImageList",
    host: "tcss.intl.tencentcloudapi.com",
    body: "{}",
    id: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
    secret: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
    timestamp: 1_733_500_000,
  });
  const signature = "527e09570332da4e934c8563ae87ebbcd26e0c72583cf8e1dadaac3ec98f9919";
  expect(authorization).toBe(
    `TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2024-12-06/tcss/tc3_request, SignedHeaders=content-type;host, Signature=${signature}`,
  );
});

test("the floor of TCSS derives a new key on a new day", () => {
  const request = { action: "A", host: "h", body: "{}", id: "i", secret: "s" };
  const day = (timestamp: number): string => tc3Headers({ ...request, timestamp })["authorization"] ?? "";
  const first = day(1_733_500_000);
  expect(day(1_733_500_000 + 86_400)).not.toBe(first);
  expect(day(1_733_500_000)).toBe(first);
});
