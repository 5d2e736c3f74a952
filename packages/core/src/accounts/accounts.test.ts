import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { accountsOf, implicitAccount } from "./account.js";
import { nearest } from "./nearest.js";
import { REGIONS, regionProblem } from "./regions.js";
import { endpointOf } from "./site.js";

test.each([
  { cloud: "tencent", site: "international", region: undefined, want: "https://tcss.intl.tencentcloudapi.com" },
  { cloud: "tencent", site: "mainland", region: undefined, want: "https://tcss.tencentcloudapi.com" },
  { cloud: "tencent", site: "international", region: "ap-guangzhou", want: "https://tcss.intl.tencentcloudapi.com" },
  { cloud: "alibaba", site: "international", region: undefined, want: "https://tds.ap-southeast-1.aliyuncs.com" },
  { cloud: "alibaba", site: "mainland", region: undefined, want: "https://tds.cn-shanghai.aliyuncs.com" },
  { cloud: "alibaba", site: "mainland", region: "eu-central-1", want: "https://tds.ap-southeast-1.aliyuncs.com" },
  { cloud: "alibaba", site: "international", region: "cn-hongkong", want: "https://tds.cn-shanghai.aliyuncs.com" },
] as const)("$cloud, site $site, region $region is at $want", ({ cloud, site, region, want }) => {
  expect(endpointOf({ cloud, site, region })).toBe(want);
  if (region === undefined) expect(implicitAccount(cloud, site).endpoint).toBe(want);
});

test.each([
  { service: "tcss", outside: /^International/, mainland: /^Mainland China/ },
  { service: "sas", outside: /outside mainland China/, mainland: /of mainland China/ },
])("the spec of $service names the server outside mainland China first", ({ service, outside, mainland }) => {
  const path = new URL(`../../../../specs/bundled/${service}.json`, import.meta.url);
  const { servers } = JSON.parse(readFileSync(path, "utf8")) as {
    readonly servers: readonly { description: string }[];
  };
  expect(servers[0]?.description).toMatch(outside);
  expect(servers[1]?.description).toMatch(mainland);
});

test.each([
  { cloud: "tencent", region: "ap-singapore", want: undefined },
  {
    cloud: "tencent",
    region: "ap-singapor",
    want: /is not a region of Tencent Cloud; did you mean ap-singapore\? Regions of Tencent Cloud: ap-guangzhou, /,
  },
  { cloud: "tencent", region: "cn-hangzhou", want: /is a region of Alibaba Cloud, and this is Tencent Cloud/ },
  { cloud: "alibaba", region: "ap-singapore", want: /is a region of Tencent Cloud/ },
  { cloud: "alibaba", region: "cn-hangzou", want: /did you mean cn-hangzhou\?/ },
  { cloud: "alibaba", region: "ap-southeast-9", want: undefined },
  { cloud: "alibaba", region: "sa-brasilia-1", want: undefined },
] as const)("$region of $cloud: $want", ({ cloud, region, want }) => {
  if (want === undefined) expect(regionProblem(cloud, region)).toBeUndefined();
  else expect(regionProblem(cloud, region)).toMatch(want);
});

test("no region is known of both clouds", () => {
  expect(REGIONS.tencent.filter((region) => REGIONS.alibaba.includes(region))).toEqual([]);
});

test("regions that lead to one endpoint are one account; those of two service centers are two", () => {
  const credentials = { profile: "p" };
  const accounts = accountsOf({
    accounts: {
      one: { cloud: "alibaba", regions: ["eu-central-1", "cn-hangzhou", "us-east-1"], credentials },
      two: { cloud: "tencent", site: "mainland", regions: ["ap-shanghai", "ap-beijing"] },
      three: { cloud: "alibaba", regions: ["eu-central-1", "cn-hangzhou"], endpoint: "http://127.0.0.1:1/" },
      four: { cloud: "tencent" },
    },
  });
  expect(accounts.map(({ name, region, regions, endpoint }) => [name, region, regions.join(" "), endpoint])).toEqual([
    ["one/eu-central-1", "eu-central-1", "eu-central-1 us-east-1", "https://tds.ap-southeast-1.aliyuncs.com"],
    ["one/cn-hangzhou", "cn-hangzhou", "cn-hangzhou", "https://tds.cn-shanghai.aliyuncs.com"],
    ["two", "ap-shanghai", "ap-shanghai ap-beijing", "https://tcss.tencentcloudapi.com"],
    ["three", "eu-central-1", "eu-central-1 cn-hangzhou", "http://127.0.0.1:1"],
    ["four", undefined, "", "https://tcss.intl.tencentcloudapi.com"],
  ]);
  expect(accounts[1]?.credentials).toBe(credentials);
});

test.each([
  { text: "prodd", want: "prod" },
  { text: "PROD", want: "prod" },
  { text: "entirely", want: undefined },
  { text: "x".repeat(10_000), want: undefined },
])("of prod and staging, $want is near", ({ text, want }) => {
  expect(nearest(text, ["prod", "staging"])).toBe(want);
});
