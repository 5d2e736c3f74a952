import { expect, test } from "vitest";

import { isServiceOf, readVendorHost } from "./hosts.js";

test.each([
  { host: "tcss.tencentcloudapi.com", want: { product: "tcss", accessRegion: "nearest", isMainland: true } },
  { host: "TCSS.intl.tencentcloudapi.com:443", want: { product: "tcss", accessRegion: "nearest", isMainland: false } },
  {
    host: "tcss.ap-guangzhou.tencentcloudapi.com",
    want: { product: "tcss", accessRegion: "ap-guangzhou", isMainland: true },
  },
  {
    host: "tcss.eu-atlantis.tencentcloudapi.com",
    want: { product: "tcss", accessRegion: "nearest", isMainland: true },
  },
  { host: "tcss.tencentcloudapi.com.", want: { product: "tcss", accessRegion: "nearest", isMainland: true } },
  { host: "cvm.tencentcloudapi.com", want: { product: "cvm", accessRegion: "nearest", isMainland: true } },
  { host: "127.0.0.1:8080", want: undefined },
  { host: "tencentcloudapi.com", want: undefined },
  { host: "tcss.tencentcloudapi.com.test", want: undefined },
  { host: "", want: undefined },
])("reads the host $host", ({ host, want }) => {
  expect(readVendorHost(host)).toEqual(want);
});

test.each([
  { host: "tcss.intl.tencentcloudapi.com", service: "tcss", want: true },
  { host: "127.0.0.1:8080", service: "tcss", want: true },
  { host: "127.0.0.1:8080", service: "127", want: true },
  { host: "localhost:8080", service: "localhost:8080", want: true },
  { host: "mock.internal", service: "mock", want: true },
  { host: "localhost:8080", service: "localhost", want: false },
  { host: "tcss.intl.tencentcloudapi.com", service: "cvm", want: false },
])("says whether $service is a service of $host", ({ host, service, want }) => {
  expect(isServiceOf([host], service)).toBe(want);
});
