import type { Cloud } from "@plimsoll/core";
import { type OperationRecord, operationOf, permissionOf } from "@plimsoll/types";

import { COMMAND_NAMES, type CommandName, actionsOf } from "./command-actions.js";

/**
 * A policy of CAM, in the form that its console and `CreatePolicy` take.
 *
 * Names of members are in lower case, and the version is "2.0". An action may stand without the prefix `name/`, as in the examples of
 * CAM itself; one that cannot be narrowed to resources has `*`.
 *
 * @see https://www.tencentcloud.com/document/product/598/10603 (elements of a policy), read 2026-11-27
 * @see https://www.tencentcloud.com/document/product/598/47826 (an example with `cvm:*` and `vpc:DescribeVpcEx`), read 2026-11-27
 */
export interface CamPolicy {
  readonly version: "2.0";
  readonly statement: readonly {
    readonly effect: "allow";
    readonly action: readonly string[];
    readonly resource: readonly string[];
  }[];
}

/**
 * A policy of RAM, in the form that its console and `CreatePolicy` take.
 *
 * The version is "1", and an element takes one value or a list of them.
 *
 * @see https://www.alibabacloud.com/help/doc-detail/93739.htm (structure and syntax of a policy), read 2026-11-27
 * @see https://www.alibabacloud.com/help/doc-detail/93738.htm (elements: `<service>:<action>`), read 2026-11-27
 */
export interface RamPolicy {
  readonly Version: "1";
  readonly Statement: readonly {
    readonly Effect: "Allow";
    readonly Action: readonly string[];
    readonly Resource: "*";
  }[];
}

/**
 * Permissions of commands at one cloud, each once.
 *
 * @param commands - The commands; none for every read of all commands.
 */
export function permissionsOf(commands: readonly CommandName[], cloud: Cloud): readonly string[] {
  const service = cloud === "tencent" ? "tcss" : "sas";
  const isWanted = ({ effect }: OperationRecord): boolean => commands.length > 0 || effect === "read";
  return actionsOf(commands.length > 0 ? commands : COMMAND_NAMES, cloud)
    .flatMap((action) => operationOf(service, action) ?? [])
    .filter(isWanted)
    .map(permissionOf);
}

/**
 * The policy that allows these permissions and nothing else. It names no resources: neither service has resources by which a
 * list of images could be narrowed.
 */
export function policyOf(cloud: Cloud, permissions: readonly string[]): CamPolicy | RamPolicy {
  return cloud === "tencent"
    ? { version: "2.0", statement: [{ effect: "allow", action: permissions, resource: ["*"] }] }
    : { Version: "1", Statement: [{ Effect: "Allow", Action: permissions, Resource: "*" }] };
}
