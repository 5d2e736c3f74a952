import { isApiError } from "@plimsoll/client";
import type { Cloud } from "@plimsoll/core";
import { operationOf, permissionOf } from "@plimsoll/types";

import { count } from "../../output/count.js";
import { COMMAND_NAMES, actionsOf } from "../../permissions/command-actions.js";
import type { CheckResult } from "./check.js";
import { messageOf } from "./check-network.js";
import { probeOf } from "./probes.js";

/** Calls an action of either service by its name. */
export type CallAction = (action: string, request: object) => Promise<unknown>;

/** Codes by which a vendor says that the key may not do this. */
const DENIED = /^(AuthFailure\.UnauthorizedOperation|UnauthorizedOperation|NoPermission|Forbidden)(\.|$)/;

/** Names of permissions in one finding; a policy has them all. */
const NAMED = 6;

/**
 * Tries every reading action that commands use, once. An answer that the request is wrong is one that the key may ask for. What
 * changes something is not called: neither service has a way to ask without doing it.
 */
export async function permissionChecks(cloud: Cloud, call: CallAction): Promise<readonly CheckResult[]> {
  const service = cloud === "tencent" ? "tcss" : "sas";
  const operations = actionsOf(COMMAND_NAMES, cloud).flatMap((action) => operationOf(service, action) ?? []);
  const reads = operations.filter(({ effect }) => effect === "read");
  const writes = operations.filter(({ effect }) => effect === "write");
  const outcomes = await Promise.all(
    reads.map(async (operation) => ({
      name: permissionOf(operation),
      error: await errorOf(call(operation.action, probeOf(cloud, operation.action))),
    })),
  );
  const denied = outcomes.filter(({ error }) => isApiError(error) && DENIED.test(error.code));
  const unknown = outcomes.filter(({ error }) => error !== undefined && !isApiError(error));
  const check = "permissions";
  const results: CheckResult[] = [];
  if (denied.length > 0)
    results.push({
      check,
      state: "fail",
      finding: `${denied.length} of ${count(reads.length, "read")} denied: ${named(denied.map(({ name }) => name))}`,
      remedy: `Allow them in the ${cloud === "tencent" ? "CAM" : "RAM"} policy of this key; the whole policy: plimsoll policy print --cloud ${cloud}`,
      isKeyFault: true,
    });
  const [firstUnknown] = unknown;
  if (firstUnknown !== undefined)
    results.push({
      check,
      state: "warn",
      finding: `${unknown.length} of ${count(reads.length, "read")} not answered: ${named(unknown.map(({ name }) => name))}: ${messageOf(firstUnknown.error)}`,
      remedy: "Run plimsoll doctor again; if that does not help, add --debug.",
    });
  if (results.length === 0) results.push({ check, state: "ok", finding: `${count(reads.length, "read")} allowed` });
  if (writes.length > 0)
    results.push({
      check,
      state: "skip",
      finding: `not checked, would change something: ${writes.map(permissionOf).join(", ")}`,
    });
  return results;
}

/** Failure of a call, or `undefined`. */
export async function errorOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
    return undefined;
  } catch (error) {
    return error;
  }
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).join(", ");
  return names.length > NAMED ? `${shown} and ${names.length - NAMED} more` : shown;
}
