import { services } from "./generated/operations.js";
import type { OperationRecord } from "./operation.js";

/**
 * Names what a CAM or RAM policy must allow before an action may be called.
 *
 * @param operation - Record of the action, from `operations`.
 * @returns The value for `Action` in a policy, such as `tcss:DescribeAssetImageList`.
 */
export function permissionOf({ service, action, permission }: OperationRecord): string {
  return permission ?? `${services[service].permissionPrefix}:${action}`;
}
