import {
  type CallerIdentity,
  alibabaCallerIdentity,
  createSasClient,
  createTcssClient,
  isApiError,
  isCredentialsError,
  tencentCallerIdentity,
} from "@plimsoll/client";
import type { Account } from "@plimsoll/core";

import { alibabaCredentials, tencentCredentials } from "../../accounts/account-credentials.js";
import { clientOptions, configured } from "../../connect.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { CHECKS, type Check, type CheckResult } from "./check.js";
import { alibabaEstate, tencentEstate } from "./check-estate.js";
import { clockCheck, endpointCheck, messageOf } from "./check-network.js";
import { type CallAction, errorOf, permissionChecks } from "./check-permissions.js";
import { keyCheck } from "./key-check.js";
import { WatchedCalls } from "./watched-calls.js";

/** Calls of one account, whichever cloud it is at. */
interface AccountCalls {
  readonly identity: () => Promise<CallerIdentity>;
  readonly call: CallAction;
  readonly estate: () => Promise<readonly CheckResult[]>;
  readonly close: () => Promise<void>;
}

/** Makes all checks of one account. A check that fails does not stop those that can be made without it. */
export async function checkAccount(account: Account, io: Io, globals: Globals): Promise<readonly Check[]> {
  const { name, cloud } = account;
  const results = await resultsOf(account, io, globals);
  const order = (result: CheckResult): number => CHECKS.indexOf(result.check);
  return results
    .toSorted((one, other) => order(one) - order(other))
    .map((result) => ({ account: name, cloud, ...result }));
}

/** Makes the checks that show whether a key works: where it is, whose it is, and the clock. Nothing else is called. */
export async function checkKey(account: Account, io: Io, globals: Globals): Promise<readonly Check[]> {
  const { name, cloud } = account;
  const key = await keyCheck(account, io);
  if (key.state === "fail") return [{ account: name, cloud, ...key }];
  const watched = new WatchedCalls(io);
  const calls = openCalls(account, { io, globals, watched });
  try {
    const identity = identityCheck(await outcomeOf(calls.identity()));
    io.signal.throwIfAborted();
    return [key, identity, clockCheck(watched.offsetMs)].map((result) => ({ account: name, cloud, ...result }));
  } finally {
    await calls.close();
  }
}

async function resultsOf(account: Account, io: Io, globals: Globals): Promise<readonly CheckResult[]> {
  const key = await keyCheck(account, io);
  if (key.state === "fail") return [key, skipped("identity", "not checked, there is no key")];
  const watched = new WatchedCalls(io);
  const calls = openCalls(account, { io, globals, watched });
  try {
    const [identity, first] = await Promise.all([
      outcomeOf(calls.identity()),
      errorOf(
        calls.call(cloudFirst(account), account.cloud === "tencent" ? { Limit: 1 } : { CurrentPage: 1, PageSize: 1 }),
      ),
    ]);
    const endpoint = endpointCheck(account, io.env, first);
    const basic = [key, endpoint, identityCheck(identity), clockCheck(watched.offsetMs)];
    io.signal.throwIfAborted();
    if (endpoint.state !== "ok") return [...basic, skipped("permissions", "not checked, the endpoint does not answer")];
    if (isRefusedKey(identity) || isRefusedKey({ error: first }))
      return [...basic, skipped("permissions", "not checked, the key is refused")];
    const [permissions, estate] = await Promise.all([permissionChecks(account.cloud, calls.call), calls.estate()]);
    io.signal.throwIfAborted();
    return [...basic, ...permissions, ...estate, rateCheck(watched)];
  } finally {
    await calls.close();
  }
}

/** The first list that every command reads. */
function cloudFirst({ cloud }: Account): string {
  return cloud === "tencent" ? "DescribeAssetImageList" : "DescribeImageInstances";
}

interface Parts {
  readonly io: Io;
  readonly globals: Globals;
  readonly watched: WatchedCalls;
}

function openCalls(account: Account, { io, globals, watched }: Parts): AccountCalls {
  const { signal } = io;
  const given = clientOptions(io, globals, account);
  const options = { ...given, hooks: watched.hooks(given.hooks) };
  const identityOptions = { ...options, stsEndpoint: io.env["PLIMSOLL_STS_ENDPOINT"] || undefined, signal };
  const calls = { signal, now: io.now() };
  if (account.cloud === "tencent") {
    const credentials = tencentCredentials(account, io.env);
    const client = configured(io, globals, () => createTcssClient({ ...options, credentials }));
    return {
      identity: () => tencentCallerIdentity({ ...identityOptions, credentials }),
      call: (action, request) => (client as unknown as Caller).call(action, request, { signal }), // the action is one of the table of commands
      estate: () => tencentEstate(client, calls),
      close: () => client.close(),
    };
  }
  const credentials = alibabaCredentials(account, io.env);
  const client = configured(io, globals, () => createSasClient({ ...options, credentials }));
  return {
    identity: () => alibabaCallerIdentity({ ...identityOptions, credentials }),
    call: (action, request) => (client as unknown as Caller).call(action, request, { signal }), // the action is one of the table of commands
    estate: () => alibabaEstate(client, calls),
    close: () => client.close(),
  };
}

interface Caller {
  call(action: string, request: object, options: { readonly signal: AbortSignal }): Promise<unknown>;
}

interface Outcome {
  readonly identity?: CallerIdentity;
  readonly error?: unknown;
}

async function outcomeOf(call: Promise<CallerIdentity>): Promise<Outcome> {
  try {
    return { identity: await call };
  } catch (error) {
    return { error };
  }
}

function identityCheck({ identity, error }: Outcome): CheckResult {
  const check = "identity";
  if (identity !== undefined) {
    const { accountId, arn, type } = identity;
    const who = [type, arn].filter((part) => part !== undefined).join(" ");
    return { check, state: "ok", finding: `account ${accountId}${who === "" ? "" : `, ${who}`}` };
  }
  if (isRefusedKey({ error }))
    return {
      check,
      state: "fail",
      finding: `the token service refuses the key: ${messageOf(error)}`,
      remedy: "Check that ID and secret belong together, that the key is enabled, and that site and cloud are right.",
      isKeyFault: true,
    };
  return {
    check,
    state: "warn",
    finding: `the token service does not answer: ${messageOf(error)}`,
    remedy: "Let this machine reach it, or name it in PLIMSOLL_STS_ENDPOINT; license apply asks it whose key this is.",
  };
}

/** True if a key is missing, or the service says that it is wrong. */
function isRefusedKey({ error }: Outcome): boolean {
  if (isCredentialsError(error)) return true;
  return (
    isApiError(error) &&
    /^(AuthFailure(?!\.UnauthorizedOperation)|InvalidAccessKeyId|InvalidSecurityToken|MissingSecurityToken|SignatureDoesNotMatch|IncompleteSignature)(\.|$)/.test(
      error.code,
    )
  );
}

function rateCheck({ limited, calls }: WatchedCalls): CheckResult {
  const check = "rate limit";
  if (limited.length === 0) return { check, state: "ok", finding: `not met in ${calls} requests` };
  return {
    check,
    state: "warn",
    finding: `met by ${limited.join(", ")}`,
    remedy: "Something else is calling with this account; try again later, or ask the vendor for a higher limit.",
  };
}

function skipped(check: CheckResult["check"], finding: string): CheckResult {
  return { check, state: "skip", finding };
}
