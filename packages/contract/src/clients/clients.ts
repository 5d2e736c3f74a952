import { alicloudOpenapi } from "./alicloud-openapi.js";
import type { ContractClient } from "./client.js";
import { plimsollClient } from "./plimsoll.js";
import { popCore } from "./pop-core.js";
import { tencentSdk } from "./tencent-sdk.js";

/** The clients that the clouds themselves publish. */
export const VENDOR_CLIENTS: readonly ContractClient[] = [
  tencentSdk("POST"),
  tencentSdk("GET"),
  alicloudOpenapi,
  popCore("POST"),
  popCore("GET"),
];

/** Every client of the matrix. */
export const CLIENTS: readonly ContractClient[] = [plimsollClient, ...VENDOR_CLIENTS];
