import {
  type Hooks,
  type RateLimits,
  type SasClient,
  type TcssClient,
  createRateLimits,
  createSasClient,
  createTcssClient,
  isConfigurationError,
} from "@plimsoll/client";
import type { Account, Cloud } from "@plimsoll/core";

import { alibabaCredentials, tencentCredentials } from "./accounts/account-credentials.js";
import { oneAccount } from "./accounts/one-account.js";
import { selectAccounts } from "./accounts/select-accounts.js";
import { configurationFailure } from "./configuration-failure.js";
import { debugHooks } from "./debug-hooks.js";
import type { Io } from "./io.js";
import { omitUndefined } from "./omit-undefined.js";
import type { Globals } from "./options/globals.js";

/** An account and the client that reads it. */
export type ConnectedAccount =
  | { readonly account: Account; readonly cloud: "tencent"; readonly client: TcssClient }
  | { readonly account: Account; readonly cloud: "alibaba"; readonly client: SasClient };

/** The selected accounts, each with its client, and how to close all of them. */
export interface ConnectedAccounts extends AsyncDisposable {
  readonly accounts: readonly ConnectedAccount[];
  /** True where no configuration names accounts. */
  readonly isImplicit: boolean;
}

/** A client of the one account of Tencent Cloud that is selected. */
export async function connectTcss(io: Io, globals: Globals): Promise<TcssClient> {
  return tcssClient(oneAccount(globals, "tencent"), { io, globals });
}

/** A client of an account of Tencent Cloud. */
export function connectTcssAccount(account: Account, io: Io, globals: Globals): TcssClient {
  return tcssClient(account, { io, globals });
}

/** A client of the one account of Alibaba Cloud that is selected. */
export async function connectSas(io: Io, globals: Globals): Promise<SasClient> {
  return sasClient(oneAccount(globals, "alibaba"), { io, globals });
}

/**
 * Clients of all accounts that are selected. Nothing is sent, and no key is looked for: an account whose key is missing fails
 * at its first call, and the others do not. Accounts with the same key wait in the same queues of rate limits.
 *
 * @param cloud - Keeps accounts of this cloud only. @default both
 * @throws {CommandFailure} when no account is selected.
 */
export function connectAccounts(io: Io, globals: Globals, cloud?: Cloud): ConnectedAccounts {
  const { accounts, isImplicit } = selectAccounts(globals, cloud);
  const parts = { io, globals, rateLimit: createRateLimits() };
  const connected = accounts.map((account): ConnectedAccount =>
    account.cloud === "tencent"
      ? { account, cloud: "tencent", client: tcssClient(account, parts) }
      : { account, cloud: "alibaba", client: sasClient(account, parts) },
  );
  return {
    accounts: connected,
    isImplicit,
    async [Symbol.asyncDispose]() {
      await Promise.all(connected.map(({ client }) => client.close()));
    },
  };
}

interface ClientParts {
  readonly io: Io;
  readonly globals: Globals;
  readonly rateLimit?: RateLimits;
}

function tcssClient(account: Account, { io, globals, rateLimit }: ClientParts): TcssClient {
  const credentials = tencentCredentials(account, io.env);
  const options = { ...clientOptions(io, globals, account), ...omitUndefined({ rateLimit }), credentials };
  return configured(io, globals, () => createTcssClient(options));
}

function sasClient(account: Account, { io, globals, rateLimit }: ClientParts): SasClient {
  const credentials = alibabaCredentials(account, io.env);
  const options = { ...clientOptions(io, globals, account), ...omitUndefined({ rateLimit }), credentials };
  return configured(io, globals, () => createSasClient(options));
}

/** An option that the client refuses is a wrong option or variable of the command. */
export function configured<Client>(io: Io, globals: Globals, create: () => Client): Client {
  try {
    return create();
  } catch (error) {
    throw isConfigurationError(error) ? configurationFailure(error, io, globals) : error;
  }
}

/** Options of the client that every call of a command shares. */
export function clientOptions(io: Io, globals: Globals, account: Account): SharedOptions {
  const { timeout, debug, debugBodies, loaded } = globals;
  const printing = debug || debugBodies ? debugHooks(io, { bodies: debugBodies === true }) : undefined;
  const hooks = io.calls?.hooksOf(account, loaded?.path, printing) ?? printing;
  return { timeoutMs: timeout * 1000, endpoint: account.endpoint, ...omitUndefined({ region: account.region, hooks }) };
}

/** Options of the client that come from the command line and the account. */
export interface SharedOptions {
  readonly timeoutMs: number;
  readonly endpoint: string;
  readonly region?: string;
  readonly hooks?: Hooks;
}
