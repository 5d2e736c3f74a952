import type { Cloud } from "@plimsoll/core";
import { type OperationRecord, operationOf, permissionOf } from "@plimsoll/types";

import { COMMAND_NAMES, type CommandName, actionsOf } from "./command-actions.js";

/**
 * A policy of CAM, in the form that its console and `CreatePolicy` take.
 *
 * @see https://www.tencentcloud.com/document/product/598/10603 (policy syntax)
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
 * @see https://www.alibabacloud.com/help/en/ram/user-guide/policy-structure-and-syntax
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
