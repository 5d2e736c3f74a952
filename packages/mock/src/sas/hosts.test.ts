import { expect, test } from "vitest";

import { readVendorHost } from "./hosts.js";

test.each([
  { host: "tds.cn-shanghai.aliyuncs.com", want: { isSas: true, region: "cn-shanghai" } },
  { host: "tds.aliyuncs.com:443", want: { isSas: true, region: "" } },
  { host: "TDS-intl.vpc-proxy.aliyuncs.com", want: { isSas: true, region: "vpc-proxy" } },
  { host: "sas.ap-southeast-9.aliyuncs.com", want: { isSas: true, region: "" } },
  { host: "ecs.cn-shanghai.aliyuncs.com", want: { isSas: false, region: "cn-shanghai" } },
  { host: "tds.cn-shanghai.aliyuncs.com.:443", want: { isSas: true, region: "cn-shanghai" } },
  { host: "127.0.0.1:8080", want: undefined },
  { host: "aliyuncs.com", want: undefined },
])("reads the host $host", ({ host, want }) => {
  expect(readVendorHost(host)).toEqual(want);
});
